import type { Language } from '../../core/language.ts';

/** What is asked of one case. */
export type CaseAspect = 'who-escalates' | 'how-long' | 'what-now';

export type CaseQuestion = { readonly aspect: CaseAspect; readonly language: Language };

type Pattern = readonly [CaseAspect, Language, RegExp];

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/**
 * Said like this it is one case that is meant, whatever else the sentence holds. In order: how long
 * something has lain comes before what it waits for.
 */
const plain: readonly Pattern[] = [
  ['who-escalates', 'sv', /\beskaler/],
  ['who-escalates', 'en', /\bescalat/],
  [
    'who-escalates',
    'sv',
    /\b(vem|vilka|vilken|hur|kan|får|när|vart|ska)\b.*\b(för|tar|lyfter|driver|skickar|går|föra|ta|lyfta|driva|skicka|gå) .*\b(vidare|uppåt|högre upp)\b/,
  ],
  ['who-escalates', 'sv', /\b(vem|vilka|hur|kan|får|när|ska)\b.*\blyft(er|a|s|as)?\b/],
  [
    'who-escalates',
    'en',
    /\b(who|how|can|may|when|where|should)\b.*\b(takes?|carr(y|ies)|moves?|brings?|raises?|sends?|goes|go|pass(es)?)\b.*\b(further|forward|higher|up|on)\b/,
  ],
  ['who-escalates', 'en', /\bwho (can |may |should |must )?raises? (this|it)\b/],
  ['what-now', 'sv', /\bhur (länge|lång tid|många (arbets)?dagar)\b.*\b(på oss|på sig|kvar)\b/],
  ['what-now', 'en', /\bhow (long|many (working )?days)\b.*\b(have we|do we have|left|remain)/],
  [
    'how-long',
    'sv',
    /\bhur (länge|gammal|gammalt|lång tid|många (arbets)?dagar)\b|\bse(da)?n när\b|\blegat\b/,
  ],
  ['how-long', 'en', /\bhow (long|old|many (working )?days)\b|\bsince when\b/],
  [
    'how-long',
    'sv',
    /\b(när|vilken dag) (lämnades|rapporterades|anmäldes|skickades|registrerades|skapades|öppnades|lades|kom)\b/,
  ],
  [
    'how-long',
    'en',
    /\bwhen (was|were|did)\b.*\b(filed|reported|submitted|sent|opened|created|registered|come in|arrive)/,
  ],
  [
    'what-now',
    'sv',
    /\bvad (händer|sker|gäller|återstår) (nu|sen|sedan|härnäst|här|med|då|framöver|annars)\b|\bnästa steg\b/,
  ],
  ['what-now', 'en', /\bwhat (happens|is happening|comes|is) (now|next|then)\b|\bnext step\b/],
];

/** Asked by these alone, beside the words of no weight, it is the case of the thread that is meant. */
const short: readonly Pattern[] = [
  ['who-escalates', 'sv', /\b(vem|vilka|hur|kan|när|vart|var)\b.*\b(vidare|vägen|uppåt)\b/],
  [
    'what-now',
    'sv',
    /\b(vad|vem|vems|vilka|var|vilket|vilken|hur|när|har|är|blir|ska|måste|väntar|status|statusen|läget|frist|fristen|deadline|försenad|försenat)\b/,
  ],
  [
    'what-now',
    'en',
    /\b(what|whats|who|whos|whose|where|which|how|when|has|have|is|are|any|status|deadline|overdue|late|waiting)\b/,
  ],
];

const lightWords = words(`
  vad vem vems vilka vilken vilket var vart hur när har är blir blev ska skall måste bör kan får
  ha vara bli jag vi du ni de dem oss man någon nån ingen det den detta denna här där nu sen sedan
  då ju egentligen redan än ännu fortfarande snart bara också och men så på i till för med av om att
  som hos åt ett en
  ärendet avvikelsen saken frågan kortet
  händer hänt sker gäller gör göra gjort gjorts går står ligger ligga väntar väntas vänta på återstår
  kvar läget läge status statusen steg steget nästa härnäst näst frist fristen deadline tid tiden
  bollen bord tur ansvar ansvaret ansvarar ansvarig hanterar handlägger handläggs hand äger sköter
  tar jobbar agera agerar svara svarar svarat svar kvitterar kvittera kvitterad kvitterat kvitterats
  rättad rättat rättar rättelse rättelsen åtgärdad åtgärdat åtgärdas klar klart färdig färdigt löst
  stängd stängt avslutad avslutat öppen öppet försenad försenat sent senast vidare vägen uppåt befinner
  sig sett tittat nytt
  what whats is who whos whose where wheres which how when has have had does do did will would
  should must can may are be been being we us i you they them anyone anybody someone somebody nobody
  it its this that these the a of on in with for to at by yet still now next then already just so and
  case deviation matter thing card
  happens happening happened happen going go goes comes come left remaining remains status state step
  deadline due overdue late waiting wait waits turn move ball court desk responsible responsibility
  responded respond answered answer answers owns owner handles handling handled act acts acknowledged
  acknowledge acknowledges corrected correct corrects resolved done closed open finished fixed news
  update updates new any
`);

/** A case, not this one: a question about the ladder as such. */
const anyCase =
  /\b(ett ärende|ärenden|en avvikelse|avvikelser|(?<!the )cases?(?! \d)|a (case|deviation|matter)|deviations|matters)\b/;
const thisCase =
  /\b(this|the|that) (case|deviation|matter)\b|\b(ärendet|avvikelsen|detta|det här|den här|denna)\b/;

const prepare = (text: string): string =>
  text
    .toLocaleLowerCase('sv')
    .replace(/[‐-―−]/g, '-')
    .replace(/\bav[ -]?\d{4}[ -]?[a-z0-9]{4,8}\b/g, ' ')
    .replace(/what['’]s/g, 'what is')
    .replace(/who['’]s/g, 'who is')
    .replace(/where['’]s/g, 'where is')
    .replace(/it['’]s/g, 'it is')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Swedish and English letters count as part of words, which \b of a plain expression does not know. */
const asWords = (pattern: RegExp): RegExp =>
  new RegExp(
    pattern.source.replaceAll(
      '\\b',
      '(?:(?<![\\p{L}\\p{N}])(?=[\\p{L}\\p{N}])|(?<=[\\p{L}\\p{N}])(?![\\p{L}\\p{N}]))',
    ),
    'u',
  );

const compile = (patterns: readonly Pattern[]) =>
  patterns.map(([aspect, language, pattern]) => ({ aspect, language, pattern: asWords(pattern) }));

const plainPatterns = compile(plain);
const shortPatterns = compile(short);
const anyCasePattern = asWords(anyCase);
const thisCasePattern = asWords(thisCase);
const mostWords = 14;

/**
 * Whether a text asks who takes a case further, how long it has lain or what happens now. A question
 * with a subject of its own, such as who answers for care plans, asks nothing of a case.
 */
export function readCaseQuestion(text: string): CaseQuestion | undefined {
  const prepared = prepare(text.slice(0, 400));
  if (anyCasePattern.test(prepared) && !thisCasePattern.test(prepared)) return undefined;
  const found = plainPatterns.find(({ pattern }) => pattern.test(prepared));
  if (found !== undefined) return { aspect: found.aspect, language: found.language };
  const asked = prepared.split(' ');
  if (asked.length > mostWords || !asked.every((word) => lightWords.has(word))) return undefined;
  const match = shortPatterns.find(({ pattern }) => pattern.test(prepared));
  return match && { aspect: match.aspect, language: match.language };
}
