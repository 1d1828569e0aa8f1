import {
  compilePhrases,
  createPhraseFinder,
} from '../../../src/questions/reading/phrase-finder.ts';
import type { Token } from '../../../src/questions/reading/reading.ts';
import { fold } from '../../../src/questions/words/fold.ts';
import { stemEnglishWord, stemSwedishWord } from '../../../src/questions/words/stem.ts';
import { tokenise } from '../../../src/questions/words/tokenise.ts';

const finder = createPhraseFinder(
  compilePhrases([
    ['board', 'Styrande rådet'],
    ['south', 'Rådet i söder'],
    ['east', 'Styrande rådet Öster'],
    ['other-east', 'Styrande rådet Öster'],
    ['east', 'Öster'],
  ]),
);

const tokensOf = (text: string): readonly Token[] =>
  tokenise(text).map((word, at) => {
    const forms = {
      folded: fold(word),
      isStopWord: false,
      isEveryday: false,
      isMended: false,
      keys: [`s:${stemSwedishWord(word)}`, `e:${stemEnglishWord(word)}`],
      partKeys: [],
      likeKeys: [],
    };
    return { at, word, forms, ...forms, isAside: false, isAbbreviation: false, weight: 1 };
  });

const find = (text: string) =>
  finder.find(tokensOf(text)).map(({ id, positions }) => [id, ...positions]);

describe('names in a question', () => {
  it('are found in another inflection', () => {
    expect(find('vad gör styrande rådets')).toEqual([['board', 2, 3]]);
  });

  it('are found though a filler stands between their words', () => {
    expect(find('mötet med rådet för söder')).toEqual([['south', 2, 4]]);
  });

  it('give way to a longer name at the same place, and all of one length stay', () => {
    expect(find('styrande rådet öster')).toEqual([
      ['east', 0, 1, 2],
      ['other-east', 0, 1, 2],
    ]);
  });

  it('are found twice where two are named', () => {
    expect(find('styrande rådet och sedan öster')).toEqual([
      ['board', 0, 1],
      ['east', 4],
    ]);
  });

  it('are not found where a word of theirs is missing', () => {
    expect(find('rådet öster')).toEqual([['east', 1]]);
  });
});
