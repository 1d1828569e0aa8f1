import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { projectRoot } from './project-root.ts';

export type Demo = { readonly address: string; readonly stop: () => Promise<number | null> };

/** `npm run demo`, without npm: resolves once the client's address is printed. */
export function startDemo(): Promise<Demo> {
  const args = ['--disable-warning=ExperimentalWarning', join(projectRoot, 'src/cli/demo.ts')];
  const child = spawn(process.execPath, args, {
    cwd: projectRoot,
    env: { ...process.env, NODE_ENV: 'development', PORT: '' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const stop = () => {
    child.kill('SIGTERM');
    return ended;
  };
  return new Promise((resolve, reject) => {
    let printed = '';
    const read = (chunk: Buffer): void => {
      printed += chunk.toString();
      const address = /http:\/\/localhost:\d+/.exec(printed)?.[0];
      if (address !== undefined) resolve({ address, stop });
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    void ended.then(() => {
      reject(new Error(`The demonstration ended: ${printed}`));
    });
  });
}
