import type { Kept } from '../kept/kept.ts';
import type { Directory } from '../organisation/directory.ts';
import { compileReader, type CompiledReader } from './reading/compile-reader.ts';
import { compileTopics, type CompiledTopics } from './topics/compile-topics.ts';
import { topicSeeds } from './topics/topic-seeds.ts';

/** All that is made of a model before the first question can be asked. */
export type CompiledEngine = {
  readonly topics: CompiledTopics;
  /** The tables alone. */
  readonly tables: CompiledTopics;
  readonly reader: CompiledReader;
};

const name = 'engine';

function compileEngine(directory: Directory): CompiledEngine {
  const seeds = topicSeeds(directory);
  const { compiled, vocabulary } = compileTopics(seeds);
  return {
    topics: compiled,
    tables: compileTopics(seeds.filter(({ kind }) => kind === 'table')).compiled,
    reader: compileReader(directory, vocabulary),
  };
}

/** What an earlier start has kept, else made now and kept. */
export function getCompiledEngine(directory: Directory, kept: Kept): CompiledEngine {
  const found = readWhole(kept);
  if (found !== undefined) return found;
  const made = compileEngine(directory);
  kept.write(name, made);
  return made;
}

function readWhole(kept: Kept): CompiledEngine | undefined {
  try {
    const found = kept.read(name);
    return found === undefined ? undefined : ({ ...found } as CompiledEngine);
  } catch {
    return undefined;
  }
}
