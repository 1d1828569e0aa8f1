import type { Language } from '../../core/language.ts';
import { createWordSplitter } from './split-words.ts';

const swedish = new Set(
  `och att det som är på av för med till den har inte om vi jag hur vad vem när var vilka vilken vilket hos oss vår vårt våra
  ska kan från eller då ofta många någon nån nåt va e o de me blir finns får ni er mellan vid enligt gäller hej efter under en ett i
  nar ar vart var for fran pa sitter ansvarar möte möten träffas gör vems varför gång gånger sedan även också ja nej tack
  hjälp avvikelse påminnelser koppla betyder visa lista vårdcentral kommun
  hade kör kört ska skall bli blev fick ger ge gav ta tar tog nu sen igen dom dem dig du han hon dess här där utan mot just bara sig sin sitt man
  sina min mitt mina din ditt dina deras denna detta dessa något någonting nåt inget ingen inga alla allt annan annat andra samma båda själv
  vara varit vill vilja kunde borde måste behöver brukar verkar tycker vet veta säger sa sagt står stå hör ser heter hittar går gick kommer kom
  mycket mer mest mindre minst också redan ännu aldrig alltid ibland varje förra nästa hit dit vad vaffo gärna tack snälla eller samt dock ju väl
  sammankallar sammankallande ordförande kallar träffar träff läget steg trappan tvist utbildning mötet gruppen grupper nätverk nätverket läkare sjukhus
  patienter barn unga ansvarig mått resultat beslut beslutade bilaga frekvens deltagare medlemmar samtycke delregion kommuner grupp sköterska oss
  typ liksom alltså egentligen ihop åt kring genom innan tills sedan medan eftersom fast trots ungefär kanske nog väldigt ganska jätte både`.split(
    /\s+/,
  ),
);
const english = new Set(
  `the of and is are was were what who whom when where which why how does do did our we us you your they their this that these to in on
  for with from by at be been has have had can could should would will many much often any there it its a an not or about whose
  hi hello thanks please tell me show list long meet meets group next happens happened yes then if since went gone
  us my he she him them or as so up out over after before during between into than too very just only some no get gets got give gives take takes make
  makes goes going come comes need needs say says said know think call called calls anyone anybody someone somebody anything something everyone
  everybody nothing else being both each every other another same still yet already never always ever again back down off through because while
  though whether which one ones here now more most less least few lot lots way convene convenes chair chairs chaired member members consent stand stands mean means meaning step steps deviation
  deviations dispute deadline training review reviews appendix health care nurse nurses doctor doctors school municipality municipalities children
  young people loneliness group network patients hospital result results measure responsible decision decided agreement collaboration cooperation
  frequency takers outcome doesn don didn isn aren won can must may might shall let lets`.split(
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
  'under',
  'or',
]);

/** What a word says for each language. */
const saying = new Map(
  [...swedish, ...english].map((word) => {
    const weight = either.has(word) ? 0.4 : 1;
    return [word, { sv: swedish.has(word) ? weight : 0, en: english.has(word) ? weight : 0 }];
  }),
);

const split = createWordSplitter(/[\p{L}']+/gu);

/** Which of the two languages the words show; undefined where they show neither. */
export function languageOf(text: string): Language | undefined {
  const lower = text.toLowerCase();
  let score = /[åäö]/.test(lower) ? 0.5 : 0;
  for (const word of split(lower)) {
    const said = saying.get(word);
    if (said === undefined) continue;
    score += said.sv;
    score -= said.en;
  }
  if (score === 0) return undefined;
  return score > 0 ? 'sv' : 'en';
}
