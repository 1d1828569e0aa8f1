import { collectDigitGroups } from './digit-groups.ts';
import type { SoftKind } from './finding.ts';
import { collectPhoneSpans } from './phone-spans.ts';

type SoftSpan = { readonly kind: SoftKind; readonly start: number; readonly end: number };

const longestLocalPart = 64;
const longestDomain = 120;
const isAddressUnit = (unit: string | undefined): boolean =>
  unit !== undefined && /[\p{L}\p{N}._%+-]/u.test(unit);

/** Looks a bounded way to each side of every @: no backtracking. */
function collectEmails(text: string): SoftSpan[] {
  const spans: SoftSpan[] = [];
  for (let at = text.indexOf('@'); at !== -1; at = text.indexOf('@', at + 1)) {
    let start = at;
    while (at - start < longestLocalPart && start > 0 && isAddressUnit(text[start - 1])) start -= 1;
    let end = at + 1;
    while (end - at < longestDomain && isAddressUnit(text[end])) end += 1;
    while (end > at && /[.%+_-]/.test(text[end - 1] ?? '')) end -= 1;
    const domain = text.slice(at + 1, end);
    const dot = domain.lastIndexOf('.');
    if (start < at && dot > 0 && domain.length - dot > 2) spans.push({ kind: 'email', start, end });
  }
  return spans;
}

const named =
  /(?<!\p{L})(?:patient(?:en)?s?|pat|brukaren?s?|klient(?:en)?s?|vårdtagaren?s?|boenden?s?|omsorgstagaren?s?|anhörige?|herr|fru|fröken|mr|mrs|ms)[.:,]? (?:(?:heter|vid namn|named|called) )?(\p{Lu}\p{Ll}{1,30}(?:-\p{Lu}\p{Ll}{1,30})?(?: \p{Lu}\p{Ll}{1,30}){0,3})(?![\p{L}\p{N}])/giu;
/** Capitalised words that follow "patient" without being a name. */
const notNames =
  /^(?:Region|Skåne|Kristianstad|Hässleholm|Osby|Perstorp|Bromölla|Lund|Malmö|Helsingborg|Ystad|Trelleborg|Landskrona|Ängelholm|Simrishamn|Mina|Cosmic|Teams|The|Is|Has|Was|Har|Är|Var|Fick|Kom|Och|I|På|Utan|Med|Som)$/;

function collectNames(text: string): SoftSpan[] {
  const spans: SoftSpan[] = [];
  for (const match of text.matchAll(named)) {
    const name = match[1] ?? '';
    // The flag i makes the keyword match in any case; the name itself must be capitalised.
    if (!/^\p{Lu}\p{Ll}/u.test(name) || notNames.test(name.split(' ')[0] ?? '')) continue;
    const start = match.index + match[0].length - name.length;
    spans.push({ kind: 'patient-name', start, end: match.index + match[0].length });
  }
  return spans;
}

function collectPhones(text: string): SoftSpan[] {
  const groups = collectDigitGroups(text);
  if (groups.length === 0) return [];
  const spans: SoftSpan[] = collectPhoneSpans(text, groups, () => false).map(({ first, last }) => ({
    kind: 'phone',
    start: groups[first]?.start ?? 0,
    end: groups[last]?.end ?? 0,
  }));
  for (const { digits, start, end } of groups)
    if (/^07[02369]\d{7}$/.test(digits) && !spans.some((span) => span.start === start))
      spans.push({ kind: 'phone', start, end });
  return spans;
}

/** Phone numbers, e-mail addresses and names of patients, as spans of folded text. */
export const collectSoftSpans = (text: string): SoftSpan[] => [
  ...collectPhones(text),
  ...collectEmails(text),
  ...collectNames(text),
];
