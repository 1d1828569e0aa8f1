import { remember } from '../../core/remember.ts';

const firstBeyondAscii = 0x80;

/** Nothing to fold: lower case already, and no letter with a mark. */
function isFolded(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= firstBeyondAscii || (code >= 0x41 && code <= 0x5a)) return false;
  }
  return true;
}

const foldText = (text: string): string =>
  text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');

const longestWord = 40;
const foldWord = remember((word: string) => ({ folded: foldText(word) }));

/** Lower case without diacritics, so that "narvardsteam" and "närvårdsteam" meet. */
export function fold(text: string): string {
  if (isFolded(text)) return text;
  return text.length > longestWord ? foldText(text) : foldWord(text).folded;
}
