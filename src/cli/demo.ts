import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemClock } from '../core/clock.ts';
import { projectRoot } from '../core/project-root.ts';
import { openStore } from '../storage/open-store.ts';
import { bindDemoTeam } from './demo/bind-demo-team.ts';
import { readDemoTeam } from './demo/demo-team.ts';
import { findFreePort } from './demo/find-free-port.ts';
import { runProgram, type Program } from './demo/run-program.ts';
import { startClient } from './demo/start-client.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'samverkansbot-demo-'));
const programs: Program[] = [];
let isStopping = false;

async function stop(exitCode: number): Promise<void> {
  if (isStopping) return;
  isStopping = true;
  await Promise.all(programs.map((program) => program.stop()));
  rmSync(dataDir, { recursive: true, force: true });
  process.exit(exitCode);
}

process.on('SIGINT', () => void stop(0));
process.on('SIGTERM', () => void stop(0));

async function startBot(): Promise<number> {
  const port = await findFreePort(Number(process.env['PORT'] || 3978));
  const bot = runProgram({
    arguments: ['--disable-warning=ExperimentalWarning', join(projectRoot, 'src/main.ts')],
    environment: {
      PORT: String(port),
      HOST: '127.0.0.1',
      DATA_DIR: dataDir,
      BOT_ID: '',
      STORE: '',
    },
    cwd: projectRoot,
  });
  programs.push(bot);
  await bot.waitFor(/"event":"listening"/);
  return port;
}

try {
  const client = await startClient(await startBot(), dataDir);
  programs.push(client.program);
  const address = await client.address;
  const store = await openStore({ store: 'sqlite', dataDir }, { clock: systemClock });
  await bindDemoTeam(store, client.serviceUrl);
  await store.close();
  for (const program of programs) void program.ended.then(() => stop(1));
  console.log(`
Samverkansbot is running. Open the local Teams client:

    ${address}

  Write in the personal chat, which belongs to Lokal samverkan Kristianstad here:
    Vem eskalerar detta?
    what is our SIP indicator?
    hjälp

  The team ${readDemoTeam().teamName}, its channel Lokal samverkan Kristianstad and
  the group chat Medicinsk samverkan Nordost are bound to the groups they are named after.
  There, mention the bot: @Samverkansbot hur ofta träffas vi?

  Ctrl-C stops both.
`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  await stop(1);
}
