import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

/**
 * `npm test` runs everything: first all but the browser, then the browser by itself, so that a
 * client that people look at is not driven while the machine is busy with other tests.
 * `npm test -- WORDS` hands the words to jest.
 */
const jest = resolve(import.meta.dirname, '../node_modules/jest/bin/jest.js');

function run(...args: readonly string[]): number {
  const { status } = spawnSync(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', jest, ...args],
    { stdio: 'inherit' },
  );
  return status ?? 1;
}

const words = process.argv.slice(2);
const statuses =
  words.length > 0
    ? [run(...words)]
    : [run('--testPathIgnorePatterns', 'test/browser'), run('--runInBand', 'test/browser')];
process.exitCode = Math.max(...statuses);
