import { addMonths, localDate, yearOf } from '../calendar/local-date.ts';
import type { LocalDate } from '../calendar/local-date.ts';
import { schoolTerm } from '../calendar/terms.ts';
import type { Directory } from '../organisation/directory.ts';
import type { Group } from '../organisation/schema.ts';
import { dutyRules } from './duty-rules.ts';
import type { DutyPoint, DutyRule } from './duty-rules.ts';
import type { Obligation } from './obligation.ts';
import type { ReminderSettings } from './reminder-settings.ts';
import { inBoth } from './reminder-texts.ts';

function dutyObligation(
  rule: DutyRule,
  point: DutyPoint,
  year: number,
  group: Group,
  settings: ReminderSettings,
): Obligation {
  const isSpring = rule.window === 'spring-term';
  const due = isSpring ? schoolTerm('spring', year).to : localDate(year, 12, 31);
  const convener = group.convener ?? group.chair;
  return {
    series: `duty:${rule.id}:${year}`,
    ruleVersion: due,
    kind: 'duty',
    target: { kind: 'group' },
    groupId: group.id,
    subject: inBoth((texts) => texts.dutySubjects[rule.id](year)),
    due,
    precision: isSpring ? 'term' : 'year',
    leads: settings.leads.duty,
    isUrgent: false,
    // By then the next year's is near.
    nagUntil: addMonths(due, 10),
    ...(convener ? { responsible: convener.text } : {}),
    indicators: [],
    details: [point.text],
    citations: point.citations,
  };
}

/** What the group is to do every year, as its assignments in the model say. */
export function listDutyObligations(
  directory: Directory,
  group: Group,
  settings: ReminderSettings,
  from: LocalDate,
  to: LocalDate,
): readonly Obligation[] {
  return dutyRules.flatMap((rule) => {
    const point = rule.findPoint(group, directory);
    if (!point) return [];
    const years = Array.from({ length: yearOf(to) - yearOf(from) + 1 }, (_, n) => yearOf(from) + n);
    return years.map((year) => dutyObligation(rule, point, year, group, settings));
  });
}
