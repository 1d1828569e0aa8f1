import { toInstantMs } from '../../../src/calendar/wall-time.ts';
import { describeDigest } from '../../../src/reminders/describe-digest.ts';
import { composeDueDigests, composePlannedDigests } from '../../../src/reminders/digest.ts';
import { planGroup } from '../../../src/reminders/plan-group.ts';
import { reconcileOccurrences } from '../../../src/reminders/reconcile.ts';
import type { StoredOccurrence } from '../../../src/reminders/reconcile.ts';
import { defaultReminderSettings as settings } from '../../../src/reminders/reminder-settings.ts';
import { directory, factsWith, operative, osby } from './support.ts';

const plan = (groupId: string, from: string, to: string, known = {}) =>
  planGroup(directory, factsWith(known), directory.getGroup(groupId), { from, to });
const at = (date: string, time: string) => toInstantMs({ date, time }, settings.zone);
const reading = { zone: settings.zone, language: 'sv', isPossibleRepeat: false } as const;

describe('a digest', () => {
  it('gathers a group’s morning into one post', () => {
    const digests = composePlannedDigests(plan(operative, '2024-11-27', '2024-11-27'));
    expect(digests).toHaveLength(1);
    expect(digests[0]?.items).toHaveLength(5);
    expect(digests[0]?.isCatchUp).toBe(false);
  });

  it('is one for each group after a month of downtime, each matter once, nothing dropped', () => {
    const missed = [
      ...plan(operative, '2024-12-01', '2025-01-31'),
      ...plan(osby, '2024-12-01', '2025-01-31'),
    ];
    const nowMs = at('2025-02-03', '08:30');
    const digests = composeDueDigests(missed, nowMs);
    expect(digests.map(({ groupId }) => groupId).toSorted()).toEqual([osby, operative].toSorted());
    const matters = new Set(
      missed.map(({ obligation }) => `${obligation.groupId} ${obligation.series}`),
    );
    const items = digests.flatMap((digest) => digest.items);
    expect(items).toHaveLength(matters.size);
    expect(items.reduce((sum, { missed: earlier }) => sum + 1 + earlier, 0)).toBe(missed.length);
    const [first] = digests;
    expect(first && describeDigest(first, { ...reading, nowMs }, directory).headline).toMatch(
      /^Ikapp/,
    );
  });

  it('puts urgent before overdue before what is to come', () => {
    const subject = { sv: 'AV-2024-AB12 ska kvitteras', en: 'AV-2024-AB12 to be acknowledged' };
    const caseDeadlines = [
      { caseId: 'AV-2024-AB12', groupId: osby, step: 'acknowledge', due: '2024-12-30', subject },
    ] as const;
    const [digest] = composePlannedDigests(
      plan(osby, '2024-12-30', '2024-12-30', { caseDeadlines }),
    );
    expect(digest?.items.map(({ occurrence }) => occurrence.obligation.series)).toEqual([
      'deviation:AV-2024-AB12:acknowledge',
      'duty:trainingPlan:2024',
      'duty:trainingPlanFollowUp:2024',
    ]);
    expect(digest?.onUnknown).toBe('resend-marked');
  });

  it('reads well as a notification, and says when it may be a repeat', () => {
    const [one] = composePlannedDigests(plan(osby, '2025-03-04', '2025-03-04'));
    const nowMs = at('2025-03-04', '08:30');
    const told =
      one && describeDigest(one, { ...reading, nowMs, isPossibleRepeat: true }, directory);
    expect(told?.headline).toBe('Påminnelse: Möte 1 av minst 2 under vårterminen 2025');
    expect(told?.repeatNote).toContain('Möjlig upprepning');
    expect(told?.reminders[0]?.dueLine).toBe(
      'Bör ha hållits senast tisdag 1 april 2025 (om 20 arbetsdagar).',
    );
  });

  it('has the same key for the same contents, and another for others', () => {
    const occurrences = plan(operative, '2024-11-27', '2024-11-27');
    const keyOf = (of: typeof occurrences) => composePlannedDigests(of)[0]?.key;
    expect(keyOf(occurrences.toReversed())).toBe(keyOf(occurrences));
    expect(keyOf(occurrences.slice(1))).not.toBe(keyOf(occurrences));
  });
});

describe('a fresh plan held against what is stored', () => {
  const planned = plan(osby, '2025-03-01', '2025-03-31');
  const stored = (status: StoredOccurrence['status']) =>
    planned.map(
      ({ key, date, obligation: { groupId, series, ruleVersion } }): StoredOccurrence => ({
        key,
        date,
        groupId,
        series,
        ruleVersion,
        status,
      }),
    );

  it('changes nothing when nothing has changed', () => {
    const nothing = { create: [], revive: [], cancelKeys: [] };
    expect(reconcileOccurrences(planned, stored('planned'))).toEqual(nothing);
    expect(reconcileOccurrences(planned, stored('taken'))).toEqual(nothing);
  });

  it('cancels what the plan no longer has, unless it is out', () => {
    expect(reconcileOccurrences([], stored('planned')).cancelKeys).toHaveLength(planned.length);
    expect(reconcileOccurrences([], stored('taken')).cancelKeys).toEqual([]);
  });

  it('brings back what an undone edit had cancelled', () => {
    expect(reconcileOccurrences(planned, stored('cancelled')).revive).toHaveLength(planned.length);
  });

  it('does not post again a morning whose hour was moved after the post', () => {
    const later = { settings: { ...settings, defaultTime: '10:00' } };
    const moved = plan(osby, '2025-03-01', '2025-03-31', later);
    expect(moved[0]?.key).not.toBe(planned[0]?.key);
    expect(reconcileOccurrences(moved, stored('taken')).create).toEqual([]);
  });
});
