import type { Obligation } from './obligation.ts';
import type { ReminderFacts } from './reminder-facts.ts';

/** The deadlines that the deviations themselves give; urgent, so neither July nor silence stops them. */
export function listDeviationObligations(
  groupId: string,
  facts: ReminderFacts,
): readonly Obligation[] {
  return facts.caseDeadlines
    .filter((deadline) => deadline.groupId === groupId)
    .map(({ caseId, step, due, subject }): Obligation => ({
      series: `deviation:${caseId}:${step}`,
      ruleVersion: due,
      kind: 'deviation',
      target: { kind: 'case', caseId },
      groupId,
      subject,
      due,
      leads: facts.settings.leads.deviation,
      isUrgent: true,
      indicators: [],
      details: [],
      citations: [],
    }));
}
