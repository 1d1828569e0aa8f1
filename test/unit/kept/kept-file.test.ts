import { fork } from 'node:child_process';
import { once } from 'node:events';
import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { openKept } from '../../../src/kept/open-kept.ts';

const key = 'a'.repeat(64);
const value = {
  words: ['möte', 'samråd – två'],
  numbers: Uint32Array.of(1, 2, 4_000_000_000),
  nested: { levels: Float64Array.of(0.25), none: undefined },
};

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});
const createFolder = () => {
  const folder = mkdtempSync(join(tmpdir(), 'kept-'));
  folders.push(folder);
  return folder;
};
const createFile = () => {
  const folder = createFolder();
  openKept(folder, key).write('thing', value);
  return { folder, path: join(folder, 'thing.kept') };
};
const readThing = (folder: string, under = key) => openKept(folder, under).read('thing');
/** Typed arrays and objects of a file come from outside the test's realm. */
const plain = (read: unknown): unknown =>
  JSON.parse(
    JSON.stringify(read, (_, one: unknown) =>
      ArrayBuffer.isView(one) ? Array.from(one as Uint32Array) : one,
    ),
  );

describe('what a start keeps for the next', () => {
  it('comes back as it was given', () => {
    const { folder } = createFile();
    expect(plain(readThing(folder))).toEqual(plain(value));
  });

  it('is found under its own key and name alone', () => {
    const { folder } = createFile();
    expect(readThing(folder, 'b'.repeat(64))).toBeUndefined();
    expect(openKept(folder, key).read('other')).toBeUndefined();
  });

  it('is passed over with any byte changed, at the start or when the field is touched', () => {
    const { folder, path } = createFile();
    const whole = readFileSync(path);
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), (at, by) => {
        const damaged = Buffer.from(whole);
        damaged[at] = (whole[at] ?? 0) ^ by;
        writeFileSync(path, damaged);
        expect(readThing(folder)).toBeUndefined();
      }),
    );
    writeFileSync(path, whole);
    const opened = readThing(folder) as typeof value;
    writeFileSync(
      path,
      whole.map((byte) => byte ^ 1),
    );
    expect(() => opened.words).toThrow('changed after the start');
  });

  it('is passed over when it is cut short, emptied or something else', () => {
    const { folder, path } = createFile();
    const { length } = readFileSync(path);
    for (const size of [length - 1, length - 100, 40, 0]) {
      truncateSync(path, size);
      expect(readThing(folder)).toBeUndefined();
    }
    writeFileSync(path, '{"version": 2}\n'.repeat(50));
    expect(readThing(folder)).toBeUndefined();
  });

  it('is passed over in another format', () => {
    const { folder, path } = createFile();
    const [format = ''] = readFileSync(path, 'latin1').split(' ');
    const next = `${format.slice(0, -1)}${Number(format.at(-1)) + 1}`;
    writeFileSync(path, readFileSync(path, 'latin1').replace(format, next), 'latin1');
    expect(readThing(folder)).toBeUndefined();
  });

  it('may be impossible to write', () => {
    const { path } = createFile();
    const nowhere = openKept(join(path, 'folder'), key);
    expect(() => {
      nowhere.write('thing', value);
    }).not.toThrow();
    expect(nowhere.read('thing')).toBeUndefined();
  });

  it('stays readable field by field though another start replaces the file', () => {
    const { folder } = createFile();
    const opened = readThing(folder) as typeof value;
    openKept(folder, 'b'.repeat(64)).write('thing', { words: ['other'] });
    expect(opened.words).toEqual(value.words);
    expect(plain(opened.numbers)).toEqual([1, 2, 4_000_000_000]);
    expect(readThing(folder)).toBeUndefined();
  });

  it('is whole at any time though several processes write it at once, and leaves nothing else', async () => {
    const folder = createFolder();
    const writers = Array.from({ length: 3 }, () =>
      fork(join(import.meta.dirname, '../../support/kept-writer.ts'), [folder, key], {
        execArgv: ['--disable-warning=ExperimentalWarning'],
      }),
    );
    const ended = Promise.all(writers.map((writer) => once(writer, 'exit')));
    let readCount = 0;
    while (writers.some(({ exitCode }) => exitCode === null)) {
      const read = readThing(folder) as { letters: string[] } | undefined;
      if (read !== undefined) {
        expect(new Set(read.letters).size).toBe(1);
        readCount += 1;
      }
      await new Promise(setImmediate);
    }
    expect((await ended).map(([code]) => code as unknown)).toEqual([0, 0, 0]);
    expect(readCount).toBeGreaterThan(0);
    expect(readdirSync(folder)).toEqual(['thing.kept']);
  });

  it('clears away what a killed process has left', () => {
    const { folder, path } = createFile();
    const [old, recent] = [`${path}.0a-1`, `${path}.0b-2`];
    for (const file of [old, recent]) writeFileSync(file, 'half');
    utimesSync(old, 1, 1);
    openKept(folder, key).write('thing', value);
    expect(readdirSync(folder).sort()).toEqual(['thing.kept', 'thing.kept.0b-2']);
  });
});
