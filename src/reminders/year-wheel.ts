import type { Language } from '../core/language.ts';
import { renderDate } from '../calendar/render-date.ts';
import { yearOf } from '../calendar/local-date.ts';
import type { LocalDate } from '../calendar/local-date.ts';
import type { Obligation, ObligationKind } from './obligation.ts';

/** One checkpoint of a year. */
export type WheelEntry = {
  readonly date: LocalDate;
  readonly dateLabel: string;
  readonly label: string;
  readonly kind: ObligationKind;
};

/** Kinds that belong to the year's plan; deadlines of single cases come and go. */
const planned: readonly ObligationKind[] = ['activity', 'meeting', 'duty', 'agenda', 'custom'];

/** What a group has due in a year, in order; a reminder that recurs often is left out. */
export function listWheelEntries(
  obligations: readonly Obligation[],
  year: number,
  language: Language,
): readonly WheelEntry[] {
  const customCounts = Map.groupBy(
    obligations.filter(({ target }) => target.kind === 'custom'),
    ({ target }) => (target.kind === 'custom' ? target.customId : ''),
  );
  const isRare = ({ target }: Obligation) =>
    target.kind !== 'custom' || (customCounts.get(target.customId)?.length ?? 0) <= 4;
  return obligations
    .filter(({ due, kind }) => yearOf(due) === year && planned.includes(kind))
    .filter(isRare)
    .map(({ due, subject, kind }) => ({
      date: due,
      dateLabel: renderDate(due, language, { withoutYear: true }),
      label: subject[language],
      kind,
    }))
    .toSorted((a, b) => a.date.localeCompare(b.date) || a.label.localeCompare(b.label));
}
