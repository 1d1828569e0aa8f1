import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { projectRoot } from '../../src/core/project-root.ts';
import { findFreePort } from '../../src/cli/demo/find-free-port.ts';

export type RunningBot = { readonly url: string; readonly stop: () => Promise<void> };

/** restify, botbuilder and teams-ai as their samples use them, with one fixed reply. */
const bareBot = `
const restify = require('restify');
const { MemoryStorage } = require('botbuilder');
const { Application, TeamsAdapter } = require('@microsoft/teams-ai');
const adapter = new TeamsAdapter({});
const app = new Application({ adapter, storage: new MemoryStorage(), startTypingTimer: false });
app.message(/.*/i, async (context) => void (await context.sendActivity('echo: ' + context.activity.text)));
const server = restify.createServer();
server.use(restify.plugins.bodyParser());
server.post('/api/messages', async (request, response) => adapter.process(request, response, (context) => app.run(context)));
server.get('/healthz', (request, response, next) => { response.send(200); next(); });
server.listen(Number(process.env.PORT), '127.0.0.1');
`;

async function start(args: readonly string[], environment: object): Promise<RunningBot> {
  const port = await findFreePort(0);
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', ...args], {
    cwd: projectRoot,
    env: { PATH: process.env['PATH'], PORT: String(port), ...environment },
    stdio: 'ignore',
  });
  const url = `http://127.0.0.1:${port}`;
  for (;;) {
    if (child.exitCode !== null) throw new Error(`A bot ended with ${child.exitCode}.`);
    const isAlive = await fetch(`${url}/healthz`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isAlive) break;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return {
    url,
    stop: async () => {
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
    },
  };
}

export const startOwnBot = (
  dataDir: string,
  ...nodeOptions: readonly string[]
): Promise<RunningBot> =>
  start([...nodeOptions, join(projectRoot, 'src/main.ts')], {
    DATA_DIR: dataDir,
    LOG_LEVEL: 'silent',
  });

export const startBareBot = (): Promise<RunningBot> =>
  start(['--input-type=commonjs', '--eval', bareBot], {});
