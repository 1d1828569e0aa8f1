import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemClock } from '../../../src/core/clock.ts';
import { hashCode } from '../../../src/kept/hash-code.ts';
import { createFileHasher } from '../../../src/kept/hash-files.ts';
import type { Kept } from '../../../src/kept/kept.ts';

const folder = mkdtempSync(join(tmpdir(), 'hashes-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const createMemory = (): Kept & { readonly writes: object[] } => {
  const writes: object[] = [];
  return { writes, read: () => writes.at(-1), write: (_, value) => void writes.push(value) };
};

const minuteMs = 60_000;
const later = { nowMs: () => Date.now() + minuteMs };

describe('hashes of files', () => {
  const path = join(folder, 'a.yaml');
  const hashOnce = (kept: Kept, clock = later): string => {
    const hasher = createFileHasher(kept, clock);
    const found = hasher.hashOf(path);
    hasher.keep();
    return found;
  };

  it('are remembered: an unchanged file is not read again', () => {
    writeFileSync(path, 'one');
    const kept = createMemory();
    const first = hashOnce(kept);
    const [remembered] = kept.writes as [{ seen: Map<string, { hash: string }> }];
    for (const one of remembered.seen.values()) Object.assign(one, { hash: 'remembered' });
    expect(hashOnce(kept)).toBe('remembered');
    expect(kept.writes).toHaveLength(1);
    expect(hashOnce(createMemory())).toBe(first);
  });

  it.each([
    [
      'of another size',
      () => {
        writeFileSync(path, 'three');
      },
    ],
    [
      'of the same size',
      () => {
        writeFileSync(path, 'two');
      },
    ],
    [
      'of the same size, its time set back',
      () => {
        const { atime, mtime } = statSync(path);
        writeFileSync(path, 'two');
        utimesSync(path, atime, mtime);
      },
    ],
    [
      'another file of the same size in its place',
      () => {
        writeFileSync(`${path}.new`, 'two');
        renameSync(`${path}.new`, path);
      },
    ],
  ])('change with a content that is %s', (_, change) => {
    writeFileSync(path, 'one');
    const kept = createMemory();
    const first = hashOnce(kept);
    change();
    const second = hashOnce(kept);
    expect(second).not.toBe(first);
    expect(hashOnce(createMemory())).toBe(second);
  });

  it('are not remembered of a file that was written just now: it may change under the same times', () => {
    writeFileSync(path, 'one');
    const kept = createMemory();
    hashOnce(kept, systemClock);
    hashOnce(kept, systemClock);
    expect(kept.writes.every((one) => (one as { seen: Map<string, object> }).seen.size === 0)).toBe(
      true,
    );
    const settled = createMemory();
    hashOnce(settled);
    expect((settled.writes[0] as { seen: Map<string, object> }).seen.size).toBe(1);
  });
});

describe('the hash of the code', () => {
  const root = join(folder, 'build');
  const parts = ['src/core', 'src/kept', 'src/organisation', 'src/questions'];
  const write = (file: string, text: string) => {
    writeFileSync(join(root, file), text);
  };
  const hashBuild = (startedMs = later.nowMs()) =>
    hashCode(createFileHasher(createMemory()), { root, startedMs });
  beforeEach(() => {
    rmSync(root, { recursive: true, force: true });
    for (const part of parts) {
      mkdirSync(join(root, part, 'deep'), { recursive: true });
      write(join(part, 'deep/a.ts'), 'const one = 1;');
    }
    write('package-lock.json', '{}');
  });

  it('is the same for the same code', () => {
    expect(hashBuild()).toBe(hashBuild());
  });

  it.each([...parts.map((part) => join(part, 'deep/a.ts')), 'package-lock.json'])(
    'changes with %s',
    (file) => {
      const before = hashBuild();
      write(file, `${readFileSync(join(root, file), 'utf8')} `);
      expect(hashBuild()).not.toBe(before);
    },
  );

  it('changes with a new file', () => {
    const before = hashBuild();
    write('src/questions/b.ts', '');
    expect(hashBuild()).not.toBe(before);
  });

  it('is not told of code that changed after the process had begun to load', () => {
    expect(hashBuild(Date.now() - minuteMs)).toBeUndefined();
  });
});
