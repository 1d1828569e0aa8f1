import type { Language } from '../core/language.ts';
import { unreachable } from '../core/unreachable.ts';
import { calendarTextsFor } from './calendar-texts.ts';
import { isoWeekOf } from './iso-week.ts';
import { monthOf, yearOf } from './local-date.ts';
import { renderDate } from './render-date.ts';
import type { Interval } from './schedule-unit.ts';

/** The time that an interval ends in, as coarse as it was told: "våren 2024", "februari 2025". */
export function renderIntervalEnd({ to, precision }: Interval, language: Language): string {
  const texts = calendarTextsFor(language);
  const year = yearOf(to);
  const month = monthOf(to);
  switch (precision) {
    case 'day':
      return renderDate(to, language);
    case 'week': {
      const { week, weekYear } = isoWeekOf(to);
      return texts.week(week, weekYear);
    }
    case 'month':
      return texts.monthOfYear(texts.month(month), year);
    case 'quarter':
      return texts.quarter(Math.ceil(month / 3), year);
    case 'season':
      if (month === 8) return texts.summer(year);
      return month <= 6 ? texts.spring(year) : texts.autumn(year);
    case 'term':
      return month <= 6 ? texts.springTerm(year) : texts.autumnTerm(year);
    case 'half-year':
      return month <= 6 ? texts.firstHalf(year) : texts.secondHalf(year);
    case 'part-of-year':
      if (month <= 4) return texts.startOfYear(year);
      return month <= 8 ? texts.middleOfYear(year) : texts.endOfYear(year);
    case 'year':
      return String(year);
    default:
      return unreachable(precision);
  }
}
