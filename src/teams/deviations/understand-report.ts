import { addDays, isLocalDate } from '../../calendar/local-date.ts';
import { textLimits, type Consequence } from '../../deviations/case-details.ts';
import type { PartyChoice } from '../../deviations/case-service.ts';
import type { Directory } from '../../organisation/directory.ts';
import { cleanText } from '../../privacy/clean-text.ts';
import type { FormValues } from './form-values.ts';

type Known = {
  readonly directory: Directory;
  readonly partyChoices: readonly PartyChoice[];
  /** YYYY-MM-DD. */
  readonly today: string;
  readonly originGroupId: string | undefined;
};

const fold = (text: string): string => text.toLocaleLowerCase('sv');

const dayWords: readonly (readonly [RegExp, number])[] = [
  [/\bi ?förrgår\b|\bthe day before yesterday\b/u, -2],
  [/\bi ?går(?:kväll)?\b|\byesterday\b|\bigår\b/u, -1],
  [/\bi ?dag\b|\bi morse\b|\bi natt\b|\btoday\b|\bthis morning\b|\btonight\b/u, 0],
];

/** The last such date that is not in the future. */
function findEventDate(text: string, today: string): string {
  const written = /\b(20\d{2})-(\d{2})-(\d{2})\b/.exec(text)?.[0];
  if (written !== undefined && isLocalDate(written) && written <= today) return written;
  const short = /\b(\d{1,2})\/(\d{1,2})\b/.exec(text);
  if (short !== null) {
    const [, day = '', month = ''] = short;
    const inYear = (year: number) => `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    const year = Number(today.slice(0, 4));
    const dates = [inYear(year), inYear(year - 1)];
    const found = dates.find((date) => isLocalDate(date) && date <= today);
    if (found !== undefined) return found;
  }
  const days = dayWords.find(([words]) => words.test(fold(text)))?.[1];
  return days === undefined ? today : addDays(today, days);
}

const isWordAt = (text: string, start: number, end: number): boolean =>
  !/[\p{L}\p{N}]/u.test(text.charAt(start - 1)) && !/[\p{L}\p{N}]/u.test(text.charAt(end));

/** Parties by their names, in the order of the text; the longest name at a place counts. */
function findParties(text: string, { partyChoices }: Known): readonly string[] {
  const folded = fold(text);
  const found: { id: string; start: number; end: number }[] = [];
  for (const { id, name, aliases } of partyChoices) {
    for (const known of [name, ...aliases].map(fold)) {
      const start = known.length < 3 ? -1 : folded.indexOf(known);
      const end = start + known.length;
      if (start >= 0 && isWordAt(folded, start, end)) found.push({ id, start, end });
    }
  }
  const longest = found.filter(
    (each) =>
      !found.some(
        (other) =>
          other.start <= each.start &&
          other.end >= each.end &&
          other.end - other.start > each.end - each.start,
      ),
  );
  longest.sort((a, b) => a.start - b.start);
  return [...new Set(longest.map(({ id }) => id))];
}

/** Words of every deviation, which tell no area from another. */
const common =
  /^(patient|patienten|patients|risk|risks|safety|care|vård|vården|health|kommun|sjukhus|hospital)$/u;

function findCategory(text: string, { directory, partyChoices, originGroupId }: Known): string {
  const origin = originGroupId === undefined ? undefined : directory.findGroup(originGroupId);
  const areas = directory.model.collaborationAreas.filter(
    ({ delregion }) => origin?.delregion === undefined || delregion === origin.delregion,
  );
  const words = new Set(
    (fold(text).match(/[\p{L}\p{N}]{3,}/gu) ?? []).filter((word) => !common.test(word)),
  );
  // A party named is no area, though an area may bear its name.
  const parties = new Set(partyChoices.flatMap(({ aliases }) => aliases.map(fold)));
  const isNear = (key: string): boolean =>
    [...words].some((word) => word === key || (key.length > 4 && word.startsWith(key)));
  const scored = areas.map(({ id, keys }) => ({
    id,
    score: [...new Set(fold(`${keys?.sv ?? ''} ${keys?.en ?? ''}`).split(/\s+/))].filter(
      (key) => key.length > 2 && !parties.has(key) && isNear(key),
    ).length,
  }));
  scored.sort((a, b) => b.score - a.score);
  const [best, next] = scored;
  return best !== undefined && best.score > 0 && best.score > (next?.score ?? 0) ? best.id : '';
}

const consequenceWords: readonly (readonly [Consequence, RegExp])[] = [
  ['harm-avoided', /kunde avvärjas|avvärjd|avvärjdes|hann stoppas|harm avoided|near miss/u],
  ['risk', /\brisk för\b|kunde ha|\brisk of\b|could have/u],
  ['harm', /\bskadades\b|\bskada inträffade\b|fick skada|was harmed|was injured/u],
];

const principleWords = /principi|lärande|fler kan lära|gäller fler|of principle|others can learn/u;

/** The first sentence, or as much of it as a heading holds. */
function findTitle(text: string): string {
  const [sentence = ''] = text.split(/(?<=[.!?])\s|\n/u);
  const bare = sentence.replace(/[.!?]+$/u, '');
  if (bare.length <= textLimits.title) return bare;
  const cut = bare.slice(0, textLimits.title - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 40))}…`;
}

/**
 * A deviation told in free text, as far as it is understood; what is unsure stays empty. The person
 * checks and sends it.
 */
export function understandReport(text: string, known: Known): Partial<FormValues> {
  const description = cleanText(text, textLimits.description);
  if (description === '') return {};
  const title = findTitle(description);
  const origin =
    known.originGroupId === undefined ? undefined : known.directory.findGroup(known.originGroupId);
  const own = known.directory.byId.organisations;
  const isOwn = (id: string): boolean =>
    own.get(id)?.type === 'municipality' &&
    origin?.municipality !== undefined &&
    own.get(id)?.municipality === origin.municipality;
  const parties = findParties(description, known);
  // Told from a municipality's own group, the other party is the one to answer.
  const responsible = parties.find((id) => !isOwn(id)) ?? parties[0] ?? '';
  const reporting = parties.find((id) => id !== responsible) ?? '';
  return {
    title: title.charAt(0).toLocaleUpperCase('sv') + title.slice(1),
    description,
    eventDate: findEventDate(description, known.today),
    category: findCategory(description, known),
    responsibleParty: responsible,
    reportingParty: reporting,
    consequence: consequenceWords.find(([, words]) => words.test(fold(description)))?.[0] ?? '',
    isPrinciple: String(principleWords.test(fold(description))),
  };
}
