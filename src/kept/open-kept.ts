import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { systemClock, type Clock } from '../core/clock.ts';
import type { Kept } from './kept.ts';
import { openKeptFile, writeKeptFile } from './kept-file.ts';

/**
 * One file a name, in the folder. A file that is cut short, damaged, of another key or of anything
 * else is passed over; one that cannot be written only makes the next start slower.
 *
 * @param key 64 hexadecimal digits
 */
export function openKept(folder: string, key: string, clock: Clock = systemClock): Kept {
  const pathOf = (name: string): string => join(folder, `${name}.kept`);
  return {
    read: (name) => {
      try {
        return openKeptFile(pathOf(name), key);
      } catch {
        return undefined;
      }
    },
    write: (name, value) => {
      try {
        mkdirSync(folder, { recursive: true });
        removeAbandoned(folder, clock);
        writeKeptFile(pathOf(name), key, value);
      } catch {
        // Nothing depends on it.
      }
    },
  };
}

/** No start takes this long to write a file. */
const abandonedMs = 3_600_000;

/** What a process that was killed in the midst of writing has left. */
function removeAbandoned(folder: string, { nowMs }: Clock): void {
  for (const file of readdirSync(folder)) {
    if (!/\.kept\.[\da-f-]+$/.test(file)) continue;
    const path = join(folder, file);
    if (statSync(path).mtimeMs < nowMs() - abandonedMs) rmSync(path, { force: true });
  }
}
