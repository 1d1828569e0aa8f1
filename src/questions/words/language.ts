import type { Language } from '../../core/language.ts';

const swedish = new Set(
  `och att det som är på av för med till den har inte om vi jag hur vad vem när var vilka vilken vilket hos oss vår vårt våra
  ska kan från eller då ofta många någon nån nåt va e o de me blir finns får ni er mellan vid enligt gäller hej efter under en ett i
  nar ar vart var for fran pa sitter ansvarar möte möten träffas gör vems varför gång gånger sedan även också ja nej tack
  hjälp avvikelse påminnelser koppla betyder visa lista vårdcentral kommun`.split(/\s+/),
);
const english = new Set(
  `the of and is are was were what who whom when where which why how does do did our we us you your they their this that these to in on
  for with from by at be been has have had can could should would will many much often any there it its a an not or about whose
  hi hello thanks please tell me show list long meet meets group next happens happened yes then if since went gone`.split(
    /\s+/,
  ),
);
const either = new Set([
  'i',
  'for',
  'var',
  'in',
  'an',
  'a',
  'e',
  'o',
  'do',
  'me',
  'to',
  'on',
  'at',
  'far',
  'or',
]);

/** Which of the two languages the words show; undefined where they show neither. */
export function languageOf(text: string): Language | undefined {
  const words = text.toLowerCase().match(/[\p{L}']+/gu) ?? [];
  let score = /[åäö]/i.test(text) ? 0.5 : 0;
  for (const word of words) {
    const weight = either.has(word) ? 0.4 : 1;
    if (swedish.has(word)) score += weight;
    if (english.has(word)) score -= weight;
  }
  if (score === 0) return undefined;
  return score > 0 ? 'sv' : 'en';
}
