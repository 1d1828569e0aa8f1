import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

export type Program = {
  /** Resolves with the first match in what the program prints; rejects if it ends before. */
  readonly waitFor: (pattern: RegExp) => Promise<RegExpMatchArray>;
  readonly stop: () => Promise<void>;
  readonly ended: Promise<void>;
};

type Options = {
  readonly arguments: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  readonly cwd: string;
};

/** Another program on this same Node; what it prints is kept only to be looked at. */
export function runProgram({ arguments: args, environment, cwd }: Options): Program {
  const child = spawn(process.execPath, args, {
    cwd,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const lines: string[] = [];
  const watchers = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on('line', (line) => {
      lines.push(line);
      if (lines.length > 200) lines.shift();
      for (const watch of watchers) watch();
    });
  }
  const ended = new Promise<void>((resolve) =>
    child.once('exit', () => {
      resolve();
    }),
  );
  return {
    ended,
    waitFor: (pattern) =>
      new Promise((resolve, reject) => {
        const watch = (): void => {
          const match = lines.map((line) => pattern.exec(line)).find((found) => found !== null);
          if (!match) return;
          watchers.delete(watch);
          resolve(match);
        };
        watchers.add(watch);
        watch();
        void ended.then(() => {
          reject(new Error(`It stopped before it was ready:\n${lines.slice(-20).join('\n')}`));
        });
      }),
    stop: () => {
      if (child.exitCode === null) child.kill('SIGTERM');
      return ended;
    },
  };
}
