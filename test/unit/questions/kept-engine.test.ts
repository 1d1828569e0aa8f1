import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { readSet } from '../../../bench/questions/read-set.ts';
import { projectRoot } from '../../../src/core/project-root.ts';
import type { Kept } from '../../../src/kept/kept.ts';
import { openKept } from '../../../src/kept/open-kept.ts';
import { createAnswerer } from '../../../src/questions/answerer.ts';
import { builtInDirectory } from '../../support/built-in-model.ts';

const folder = mkdtempSync(join(tmpdir(), 'kept-engine-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const directory = builtInDirectory();
const key = 'c'.repeat(64);
const file = join(folder, 'engine.kept');

const sets = resolve(projectRoot, 'test/questions');
const questions = readdirSync(sets)
  .filter((name) => /^asked-[12]\.jsonl$/.test(name))
  .flatMap((name) => readSet(join(sets, name)));

const answersOf = (kept?: Kept) => {
  const { ask } = createAnswerer(directory, kept);
  return questions.map(({ turns: [text = ''] }) => JSON.stringify(ask({ text })));
};

describe('an engine that is kept', () => {
  const fresh = answersOf();

  it('answers as the one that was made anew, word for word', () => {
    expect(questions.length).toBeGreaterThan(100);
    expect(answersOf(openKept(folder, key))).toEqual(fresh);
    const written = readFileSync(file);
    expect(answersOf(openKept(folder, key))).toEqual(fresh);
    expect(readFileSync(file).equals(written)).toBe(true);
  });

  it('is what the second start answers from', () => {
    createAnswerer(directory, openKept(folder, key));
    const compiled = openKept(folder, key).read('engine') as object;
    const { weightLevels } = (compiled as { topics: { weightLevels: Float64Array } }).topics;
    weightLevels.fill(0);
    openKept(folder, key).write('engine', { ...compiled });
    expect(answersOf(openKept(folder, key))).not.toEqual(fresh);
  });

  it('is made anew where the file is damaged', () => {
    writeFileSync(file, readFileSync(file).subarray(0, 100_000));
    expect(answersOf(openKept(folder, key))).toEqual(fresh);
  });
});
