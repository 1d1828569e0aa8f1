import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stemmer as stemSwedish } from '@orama/stemmers/swedish';
import MiniSearch from 'minisearch';
import type { Contestant } from '../support/contestant.ts';

const stopWords = new Set(
  'och i att det som en ett på är av för med till den har de vad vem vilka vilken hur när the a an of in on is are what who how when to and for do does'.split(' '),
); // prettier-ignore

const fold = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '');

/** Paragraphs with the last heading above them, so that a row is found by what it stands under. */
function readParagraphs(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .flatMap((file) => readFileSync(join(folder, file), 'utf8').split('\n'))
    .map((line) =>
      line
        .replace(/<[^>]+>/g, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((line) => line.length > 20);
}

/** Full-text search over the documents, the first paragraph found being the reply. */
export function createMiniSearchContestant(folder: string): Contestant {
  const search = new MiniSearch({
    fields: ['text'],
    storeFields: ['text'],
    processTerm: (term) => {
      const word = term.toLowerCase();
      return stopWords.has(word) ? null : fold(stemSwedish(word));
    },
    searchOptions: {
      prefix: (term) => term.length > 3,
      fuzzy: (term) => (term.length > 4 ? 0.2 : false),
    },
  });
  search.addAll(readParagraphs(folder).map((text, id) => ({ id, text })));
  return {
    name: 'MiniSearch',
    answer: ({ turns }) => {
      let reply = '';
      for (const text of turns) {
        const [first] = search.search(text);
        reply = first === undefined ? '' : String(first['text']);
      }
      return reply;
    },
  };
}
