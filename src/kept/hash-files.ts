import { hash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { systemClock, type Clock } from '../core/clock.ts';
import type { Kept } from './kept.ts';

/** What the file system tells of a file: unchanged, its content is too. */
type Stamp = string;

type Seen = { readonly stamp: Stamp; readonly hash: string };

type Remembered = { readonly seen: ReadonlyMap<string, Seen> };

/** A file written this shortly before it was read may change once more under the same stamp. */
const unsettledMs = 2_000;

export type FileHasher = {
  /** The hash of the file's content. @throws where it cannot be read */
  readonly hashOf: (path: string) => string;
  /** Remembers what was asked for this time, for the next start. */
  readonly keep: () => void;
};

/**
 * Hashes contents, but reads only files that have changed since the last start by their size, times
 * and place, as git does.
 */
export function createFileHasher(kept: Kept, { nowMs }: Clock = systemClock): FileHasher {
  const { seen: before } = (kept.read('hashes') ?? { seen: new Map() }) as Remembered;
  const seen = new Map<string, Seen>();
  let isChanged = false;
  return {
    hashOf: (path) => {
      const readAtMs = nowMs();
      const { size, ino, mtimeNs, ctimeNs, mtimeMs, ctimeMs } = statSync(path, { bigint: true });
      const stamp = [size, ino, mtimeNs, ctimeNs].join(' ');
      const known = before.get(path);
      const isKnown = known?.stamp === stamp;
      const found = isKnown ? known.hash : hash('sha256', readFileSync(path));
      if (!isKnown) isChanged = true;
      const isSettled = Math.max(Number(mtimeMs), Number(ctimeMs)) < readAtMs - unsettledMs;
      if (isKnown || isSettled) seen.set(path, { stamp, hash: found });
      return found;
    },
    keep: () => {
      if (isChanged || seen.size !== before.size)
        kept.write('hashes', { seen } satisfies Remembered);
    },
  };
}
