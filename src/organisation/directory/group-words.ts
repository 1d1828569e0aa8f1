const expansions: Readonly<Record<string, readonly string[]>> = {
  dot: ['delregional', 'tjanstemannaberedning'],
  tb: ['tjanstemannaberedning'],
  ds: ['delregional', 'samverkan'],
  cs: ['centrala', 'samverkansorganet'],
};

/** Words that tell no group from another. */
const fillers: ReadonlySet<string> = new Set(
  'i for och pa av med till vid var vara the of in and for our skane kommun delregion'.split(' '),
);

const isPlain = (text: string): boolean => /^[a-z0-9 ]*$/.test(text);

/** Lower case, without diacritics and punctuation: "Ö. Göinge" → "o goinge". */
export function foldName(text: string): string {
  const lower = text.toLowerCase();
  if (isPlain(lower)) return lower.trim();
  return lower
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Drops the genitive, then one ending of definiteness, number or agreement. */
const stem = (word: string): string => {
  const nominative = word.length > 4 ? word.replace(/s$/, '') : word;
  const cut = nominative.replace(/(?:erna|arna|orna|en|et|er|ar|a|t|n)$/, '');
  return cut.length >= 4 ? cut : nominative;
};

/**
 * The stems that tell a group's name: folded, abbreviations written out, fillers and single
 * letters dropped unless nothing else is there.
 */
export function stemName(text: string): string[] {
  const words = foldName(text).split(' ').filter(Boolean);
  const telling = words.filter((word) => word.length > 1 && !fillers.has(word));
  return (telling.length > 0 ? telling : words)
    .flatMap((word) => expansions[word] ?? [word])
    .map(stem);
}
