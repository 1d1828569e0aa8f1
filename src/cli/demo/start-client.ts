import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { projectRoot } from '../../core/project-root.ts';
import { playgroundConfigPath } from './demo-team.ts';
import { findFreePort } from './find-free-port.ts';
import { runProgram, type Program } from './run-program.ts';

const wantedPort = 56150;

type Client = {
  readonly program: Program;
  /** Resolves with where a browser finds it. */
  readonly address: Promise<string>;
  /** Where it takes what the bot sends. */
  readonly serviceUrl: string;
};

/** The local Teams client, joined to a bot of this machine; it writes into the folder only. */
export async function startClient(botPort: number, folder: string): Promise<Client> {
  const manifest = createRequire(join(projectRoot, 'package.json')).resolve(
    '@microsoft/m365agentsplayground/package.json',
  );
  const endpoint = `http://127.0.0.1:${botPort}/api/messages`;
  const port = await findFreePort(wantedPort);
  const program = runProgram({
    arguments: [
      join(dirname(manifest), 'cli.js'),
      'start',
      ...['--app-endpoint', endpoint, '--channel-id', 'msteams'],
      ...['--port', String(port), '--disable-telemetry'],
    ],
    environment: {
      TEAMSAPPTESTER_BROWSER: 'none',
      M365_AGENTS_PLAYGROUND_CONFIG_PATH: playgroundConfigPath,
      M365_AGENTS_PLAYGROUND_LOGFILE: join(folder, 'client.log'),
    },
    cwd: folder,
  });
  const address = program
    .waitFor(/Listening on (\d+)/)
    .then(([, port]) => `http://localhost:${port ?? ''}`);
  return { program, address, serviceUrl: `http://localhost:${port}/_connector` };
}
