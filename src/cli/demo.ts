import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { projectRoot } from '../core/project-root.ts';
import { bindDemoTeam } from './demo/bind-demo-team.ts';
import { playgroundConfigPath, readDemoTeam } from './demo/demo-team.ts';
import { findFreePort } from './demo/find-free-port.ts';
import { runProgram, type Program } from './demo/run-program.ts';

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

async function startClient(botPort: number): Promise<string> {
  const manifest = createRequire(join(projectRoot, 'package.json')).resolve(
    '@microsoft/m365agentsplayground/package.json',
  );
  const endpoint = `http://127.0.0.1:${botPort}/api/messages`;
  const client = runProgram({
    arguments: [
      join(dirname(manifest), 'cli.js'),
      'start',
      ...['--app-endpoint', endpoint, '--channel-id', 'msteams'],
      ...['--port', String(await findFreePort(56150)), '--disable-telemetry'],
    ],
    environment: {
      TEAMSAPPTESTER_BROWSER: 'none',
      M365_AGENTS_PLAYGROUND_CONFIG_PATH: playgroundConfigPath,
      M365_AGENTS_PLAYGROUND_LOGFILE: join(dataDir, 'client.log'),
    },
    cwd: dataDir,
  });
  programs.push(client);
  const [, port] = await client.waitFor(/Listening on (\d+)/);
  return `http://localhost:${port ?? ''}`;
}

try {
  await bindDemoTeam(dataDir);
  const address = await startClient(await startBot());
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
