import type { Language } from '../core/language.ts';
import { unreachable } from '../core/unreachable.ts';
import type { CalendarTexts } from '../texts/sv/calendar.ts';
import { calendarTextsFor } from './calendar-texts.ts';
import { renderDate } from './render-date.ts';
import type { DayInMonth, RecurrenceRule } from './recurrence.ts';

function renderDayInMonth(on: DayInMonth, texts: CalendarTexts): string {
  switch (on.kind) {
    case 'day':
      return on.day >= 31 ? texts.lastDayOfMonth : texts.dayOfMonth(on.day);
    case 'weekday':
      return texts.weekdayOfMonth(on.ordinal, texts.weekday(on.weekday));
    case 'working-day':
      return texts.workingDayOfMonth(on.ordinal);
    default:
      return unreachable(on);
  }
}

/** "varannan måndag", "första måndagen varje månad", "den 15 mars varje år". */
export function renderRecurrence(rule: RecurrenceRule, language: Language): string {
  const texts = calendarTextsFor(language);
  switch (rule.unit) {
    case 'working-day':
      return texts.everyWorkingDay;
    case 'week':
      return texts.everyWeek(
        rule.everyWeeks,
        rule.weekdays.map((weekday) => texts.weekday(weekday)),
      );
    case 'month':
      return rule.everyMonths % 12 === 0
        ? texts.everyYear(
            rule.everyMonths / 12,
            renderDate(rule.anchor, language, { withoutYear: true }),
          )
        : texts.everyMonth(rule.everyMonths, renderDayInMonth(rule.on, texts));
    default:
      return unreachable(rule);
  }
}
