import { addDays, localDate, monthOf, yearOf } from './local-date.ts';
import type { LocalDate } from './local-date.ts';

/**
 * Terms (terminer) as schools and care in Sweden count them: the spring term (vt) is January to
 * June, the autumn term (ht) August to December; July lies between. The active window is our own
 * choice: groups meet between 15 January and 15 June, and between 15 August and 15 December.
 */
export type Season = 'spring' | 'autumn';

export type SchoolTerm = {
  readonly season: Season;
  readonly year: number;
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly activeFrom: LocalDate;
  readonly activeTo: LocalDate;
  /** `2025-vt`, `2025-ht` */
  readonly id: string;
};

export function schoolTerm(season: Season, year: number): SchoolTerm {
  return season === 'spring'
    ? {
        season,
        year,
        from: localDate(year, 1, 1),
        to: localDate(year, 6, 30),
        activeFrom: localDate(year, 1, 15),
        activeTo: localDate(year, 6, 15),
        id: `${year}-vt`,
      }
    : {
        season,
        year,
        from: localDate(year, 8, 1),
        to: localDate(year, 12, 31),
        activeFrom: localDate(year, 8, 15),
        activeTo: localDate(year, 12, 15),
        id: `${year}-ht`,
      };
}

/** The term that a day lies in; a day in July counts to the autumn term ahead. */
export function schoolTermOf(date: LocalDate): SchoolTerm {
  return schoolTerm(monthOf(date) <= 6 ? 'spring' : 'autumn', yearOf(date));
}

/** Every term that has a day in common with the period, in order. */
export function schoolTermsBetween(from: LocalDate, to: LocalDate): readonly SchoolTerm[] {
  const terms: SchoolTerm[] = [];
  for (let term = schoolTermOf(from); term.from <= to; term = schoolTermOf(addDays(term.to, 1))) {
    terms.push(term);
  }
  return terms;
}
