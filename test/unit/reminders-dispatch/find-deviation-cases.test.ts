import type { DueCase } from '../../../src/deviations/case-service.ts';
import { createFindCases } from '../../../src/teams/reminders/find-deviation-cases.ts';

const dueCase = (
  kind: DueCase['kind'],
  date: string,
  groupId: string | null = 'osby',
): DueCase => ({
  kind,
  date,
  isOverdue: false,
  summary: {
    caseId: 'c1',
    number: 'AV-2026-ABCD',
    title: 'A word of the case',
    handlingGroupId: groupId,
  } as DueCase['summary'],
});

const find = (...due: DueCase[]) =>
  createFindCases({ listDue: () => Promise.resolve(due) }, () => '2026-11-23')('t', '2027-01-01');

describe('the deviations’ deadlines', () => {
  it('name the case by its number and what it waits for, never by a word of it', async () => {
    const facts = await find(dueCase('acknowledge', '2026-11-30'));
    expect(facts.caseDeadlines).toEqual([
      {
        caseId: 'c1',
        groupId: 'osby',
        step: 'acknowledge',
        due: '2026-11-30',
        subject: {
          sv: 'AV-2026-ABCD ska kvitteras',
          en: 'AV-2026-ABCD is to be acknowledged',
        },
      },
    ]);
    expect(JSON.stringify(facts)).not.toContain('A word');
  });

  it('speak of a case that may go up from the day it may, not before', async () => {
    const steps = async (date: string) =>
      (await find(dueCase('may-escalate', date))).caseDeadlines.map(({ step }) => step);
    expect(await steps('2026-11-24')).toEqual([]);
    expect(await steps('2026-11-23')).toEqual(['may-escalate']);
  });

  it('give each open case once for the agenda, and leave out what no group has', async () => {
    const facts = await find(
      dueCase('correct', '2026-11-30'),
      dueCase('may-escalate', '2026-12-30'),
      dueCase('correct', '2026-11-30', null),
    );
    expect(facts.openCases).toEqual([
      { caseId: 'c1', groupId: 'osby', subject: { sv: 'AV-2026-ABCD', en: 'AV-2026-ABCD' } },
    ]);
    expect(facts.caseDeadlines).toHaveLength(1);
  });
});
