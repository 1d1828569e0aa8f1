import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { projectRoot } from './project-root.ts';

export type BotProcess = {
  readonly url: string;
  /** Everything that it printed so far. */
  readonly printed: () => string;
  readonly signal: (signal: NodeJS.Signals) => void;
  /** The exit code once it has ended. */
  readonly ended: Promise<number | null>;
  readonly stop: () => Promise<number | null>;
};

const findFreePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
};

const pause = (durationMs: number) => new Promise((resolve) => setTimeout(resolve, durationMs));

/** The real program as a child process, with nothing of this one's environment but PATH. */
export function spawnBot(environment: Readonly<Record<string, string>>) {
  const main = join(projectRoot, 'src/main.ts');
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', main], {
    cwd: projectRoot,
    env: { PATH: process.env['PATH'], ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  }
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  return { child, ended, printed: () => printed };
}

const longestStartMs = 40_000;

/** Starts the bot and waits until it is alive; one that does not become so is ended. */
export async function startBot(
  environment: Readonly<Record<string, string>>,
  deadlineMs = longestStartMs,
): Promise<BotProcess> {
  const port = await findFreePort();
  const { child, ended, printed } = spawnBot({ PORT: String(port), ...environment });
  const url = `http://127.0.0.1:${String(port)}`;
  const begunMs = performance.now();
  for (;;) {
    if (child.exitCode !== null || performance.now() - begunMs > deadlineMs) {
      child.kill('SIGKILL');
      await ended;
      throw new Error(`No bot: ${printed()}`);
    }
    const isAlive = await fetch(`${url}/healthz`, { signal: AbortSignal.timeout(deadlineMs) }).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isAlive) break;
    await pause(50);
  }
  return {
    url,
    printed,
    ended,
    signal: (signal) => void child.kill(signal),
    stop: () => {
      child.kill('SIGTERM');
      return ended;
    },
  };
}
