import { unreachable } from '../../core/unreachable.ts';
import type { CaseService, DueCase } from '../../deviations/case-service.ts';
import type { CaseDeadline } from '../../reminders/reminder-facts.ts';
import { reminderCardsEn } from '../../texts/en/reminder-cards.ts';
import { reminderCardsSv } from '../../texts/sv/reminder-cards.ts';
import type { FindCases } from './reminder-context.ts';

function stepOf(kind: DueCase['kind']): CaseDeadline['step'] {
  switch (kind) {
    case 'acknowledge':
    case 'may-escalate':
    case 'await-other-side':
      return kind;
    case 'correct':
    case 'decide':
      return 'correct';
    default:
      return unreachable(kind);
  }
}

/** The number and what it waits for, never a word of what was reported. */
const renderSubject = (kind: DueCase['kind'], number: string) => ({
  sv: reminderCardsSv.caseSubject[kind](number),
  en: reminderCardsEn.caseSubject[kind](number),
});

/** A case that may go up is spoken of from the day it may, not before. */
const isTold = ({ kind, date }: DueCase, today: string): boolean =>
  kind !== 'may-escalate' || date <= today;

/** The open cases of the groups and the days that they wait for. */
export const createFindCases =
  (cases: Pick<CaseService, 'listDue'>, dateOf: () => string): FindCases =>
  async (tenantId, untilDate) => {
    const today = dateOf();
    const due = await cases.listDue(tenantId, untilDate);
    const handled = due.flatMap((each) => {
      const { handlingGroupId: groupId } = each.summary;
      return groupId === null ? [] : [{ each, groupId }];
    });
    const openCases = new Map(
      handled.map(({ each: { summary }, groupId }) => [
        summary.caseId,
        {
          caseId: summary.caseId,
          groupId,
          subject: { sv: summary.number, en: summary.number },
        },
      ]),
    );
    return {
      caseDeadlines: handled
        .filter(({ each }) => isTold(each, today))
        .map(({ each: { kind, date, summary }, groupId }) => ({
          caseId: summary.caseId,
          groupId,
          step: stepOf(kind),
          due: date,
          subject: renderSubject(kind, summary.number),
        })),
      openCases: [...openCases.values()],
    };
  };
