import { addDays } from '../../src/calendar/local-date.ts';
import { decideDelivery } from '../../src/reminders/protocol.ts';
import { plannedDelivery } from '../../src/reminders/delivery.ts';
import { defaultDeliveryTiming } from '../../src/reminders/delivery-timing.ts';
import { composeDueDigests } from '../../src/reminders/digest.ts';
import type { Obligation } from '../../src/reminders/obligation.ts';
import type { Occurrence } from '../../src/reminders/occurrences.ts';
import { createActivityResults } from '../../src/storage/activity-results.ts';
import { createCustomReminders } from '../../src/storage/custom-reminders.ts';
import { createDeliveries, type DeliveryRecord } from '../../src/storage/deliveries.ts';
import { createGroupReminderSettings } from '../../src/storage/group-reminder-settings.ts';
import { createHandledObligations } from '../../src/storage/handled-obligations.ts';
import { createMeetings } from '../../src/storage/meetings.ts';
import { createOccurrences, takeOccurrences } from '../../src/storage/occurrences.ts';
import { createReminderPlans } from '../../src/storage/reminder-plans.ts';
import { createReminderWorkers } from '../../src/storage/reminder-workers.ts';
import type { OpenedStore, StoreFixture } from '../support/stores.ts';

const tenantId = 'tenant-1';
const hourMs = 3_600_000;

const createObligation = (series: string, groupId = 'osby'): Obligation => ({
  series,
  ruleVersion: '1',
  kind: 'activity',
  target: { kind: 'activity', activityId: 'a1' },
  groupId,
  subject: { sv: 'Sak', en: 'Matter' },
  due: '2026-12-01',
  leads: { beforeWorkingDays: [0], afterWorkingDays: [], isMonthlyAfter: false },
  isUrgent: false,
  indicators: [],
  details: [],
  citations: [],
});

const createOccurrence = (series: string, atMs: number, groupId = 'osby'): Occurrence => ({
  key: `${series}|1|${atMs}|${groupId}`,
  obligation: createObligation(series, groupId),
  phase: 'due',
  date: '2026-12-01',
  time: '08:30',
  atMs,
  workingDaysToDue: 0,
});

const createRecord = (nowMs: number, occurrences: readonly Occurrence[]): DeliveryRecord => {
  const [digest] = composeDueDigests(occurrences, nowMs);
  if (digest === undefined) throw new Error('Nothing is due.');
  const occurrenceKeys = occurrences.map(({ key }) => key);
  return {
    groupId: 'osby',
    channelId: '19:osby',
    serviceUrl: 'https://smba.example/',
    botId: '28:bot',
    language: 'sv',
    createdAtMs: nowMs,
    content: { kind: 'digest', digest, occurrenceKeys, isPreview: false },
    delivery: plannedDelivery(nowMs),
  };
};

/** What the reminders keep, on any store. */
export function describeReminderStores(fixture: StoreFixture): void {
  describe(`reminders on ${fixture.name}`, () => {
    let opened: OpenedStore;
    const nowMs = () => opened.clock.nowMs();

    beforeEach(async () => {
      opened = await fixture.open();
    });

    afterEach(() => opened.close());

    const occurrences = () => createOccurrences(opened.store);
    const deliveries = () => createDeliveries(opened.store, defaultDeliveryTiming);
    const plan = (...create: Occurrence[]) =>
      occurrences().apply(tenantId, { create, revive: [], cancel: [] });

    it('finds the groups with something due by its time, in their own tenant only', async () => {
      const due = createOccurrence('a', nowMs() - hourMs);
      const later = createOccurrence('b', nowMs() + hourMs, 'lund');
      expect(await plan(due, later)).toBe(true);
      expect(await occurrences().listDueGroups(tenantId, nowMs())).toEqual(new Set(['osby']));
      expect(await occurrences().listDueGroups('tenant-2', nowMs())).toEqual(new Set());
      expect(await occurrences().countDue(tenantId, nowMs() + hourMs)).toBe(2);
    });

    it('creates an occurrence once, whoever plans it', async () => {
      const one = createOccurrence('a', nowMs());
      const outcomes = await Promise.all([plan(one), plan(one), plan(one)]);
      expect(outcomes.filter(Boolean)).toHaveLength(1);
      expect(await occurrences().countDue(tenantId, nowMs())).toBe(1);
    });

    it('cancels and revives what is planned', async () => {
      await plan(createOccurrence('a', nowMs()));
      const cancel = await occurrences().listPlanned(tenantId, 'osby', nowMs());
      await occurrences().apply(tenantId, { create: [], revive: [], cancel });
      expect(await occurrences().countDue(tenantId, nowMs())).toBe(0);
      const revive = await occurrences().listBetween(tenantId, 'osby', 0, nowMs());
      await occurrences().apply(tenantId, { create: [], revive, cancel: [] });
      expect(await occurrences().countDue(tenantId, nowMs())).toBe(1);
    });

    it('lets one of two posts have an occurrence, and writes nothing of the other', async () => {
      const one = createOccurrence('a', nowMs());
      await plan(one);
      const seen = await occurrences().listPlanned(tenantId, 'osby', nowMs());
      const record = createRecord(nowMs(), [one]);
      const made = await Promise.all(
        ['d1', 'd2'].map((id) =>
          deliveries().create(tenantId, id, record, takeOccurrences(seen, id)),
        ),
      );
      expect(made.filter(Boolean)).toHaveLength(1);
      expect(await deliveries().count(tenantId, 'open')).toBe(1);
      expect(await occurrences().countDue(tenantId, nowMs())).toBe(0);
    });

    it('lets one of two workers claim a post, and lists it again when the lease is over and nothing can arrive any more', async () => {
      const record = createRecord(nowMs(), [createOccurrence('a', nowMs())]);
      await deliveries().create(tenantId, 'd1', record);
      const [seen] = await deliveries().listDue(tenantId, nowMs(), 10);
      expect(seen?.record).toEqual(record);
      const claim = async (worker: string) => {
        const decided = decideDelivery(
          seen!.record.delivery,
          { kind: 'claim', worker },
          { nowMs: nowMs(), timing: defaultDeliveryTiming, onUnknown: 'hold', random: 0 },
        );
        if (!decided.ok) throw new Error(decided.refusal);
        return deliveries().replace(tenantId, seen!, { ...record, delivery: decided.value });
      };
      const claims = await Promise.all([claim('w1'), claim('w2')]);
      expect(claims.filter(({ ok }) => ok)).toHaveLength(1);
      expect(await deliveries().listDue(tenantId, nowMs(), 10)).toHaveLength(0);
      opened.clock.advanceMs(defaultDeliveryTiming.leaseMs);
      expect(await deliveries().listDue(tenantId, nowMs(), 10)).toHaveLength(0);
      opened.clock.advanceMs(defaultDeliveryTiming.settleMs);
      expect(await deliveries().listDue(tenantId, nowMs(), 10)).toHaveLength(1);
    });

    it('keeps what was answered: the first of two, with the result, until it is taken back', async () => {
      const handled = createHandledObligations(opened.store);
      const said = {
        groupId: 'osby',
        series: 'activity:a1',
        kind: 'done' as const,
        on: '2026-12-01',
        text: '45 deltagare',
        activityId: 'a1',
        atMs: nowMs(),
        by: 'anna',
        byName: 'Anna Berg',
      };
      const both = await Promise.all([
        handled.write(tenantId, undefined, said),
        handled.write(tenantId, undefined, { ...said, text: 'annat', by: 'bo' }),
      ]);
      expect(both.filter(Boolean)).toHaveLength(1);
      const results = createActivityResults(opened.store);
      expect(await results.list(tenantId, 'a1')).toHaveLength(1);
      expect(await results.list('tenant-2', 'a1')).toEqual([]);
      const seen = await handled.find(tenantId, 'osby', 'activity:a1');
      await handled.write(tenantId, seen, { ...said, kind: 'open' });
      expect(await results.list(tenantId, 'a1')).toEqual([]);
    });

    it('keeps meetings, one a day and group, and gives back what was recorded', async () => {
      const meetings = createMeetings(opened.store);
      const meeting = {
        groupId: 'osby',
        date: '2026-12-03',
        startsAtMs: 1,
        recordedOn: '2026-11-20',
        recordedAtMs: 1,
        recordedBy: 'anna',
      };
      await meetings.record(tenantId, meeting);
      await meetings.record(tenantId, { ...meeting, time: '13:00', startsAtMs: 2 });
      await meetings.record(tenantId, { ...meeting, groupId: 'lund' });
      expect(await meetings.list(tenantId, 'osby')).toEqual([
        { ...meeting, time: '13:00', startsAtMs: 2 },
      ]);
      await meetings.remove(tenantId, 'osby', meeting.date);
      expect(await meetings.list(tenantId)).toHaveLength(1);
    });

    it('keeps a group’s own reminders and refuses a change of what has changed', async () => {
      const customs = createCustomReminders(opened.store);
      const reminder = {
        groupId: 'osby',
        timeVersion: 1,
        what: 'kallelsen',
        when: { kind: 'once' as const, date: '2026-12-01', time: '09:00', isTimeStated: true },
        createdOn: '2026-11-20',
        createdAtMs: 1,
        createdBy: 'anna',
      };
      await customs.create(tenantId, 'c1', reminder);
      await customs.create(tenantId, 'c1', { ...reminder, what: 'something else' });
      const [seen] = await customs.list(tenantId, 'osby');
      expect(seen?.reminder).toEqual(reminder);
      expect(await customs.replace(tenantId, seen!, { ...reminder, timeVersion: 2 })).toBe(true);
      expect(await customs.replace(tenantId, seen!, reminder)).toBe(false);
    });

    it('keeps settings, plans and who is at work', async () => {
      const settings = createGroupReminderSettings(opened.store);
      await settings.update(tenantId, 'osby', (current) => ({ ...current, time: '09:00' }));
      await settings.setOperator(tenantId, { channelId: 'c', serviceUrl: 'https://x.example/' });
      expect(await settings.list(tenantId)).toEqual([
        { groupId: 'osby', time: '09:00', silences: [] },
      ]);
      const plans = createReminderPlans(opened.store);
      const watermark = '2026-11-20';
      expect(await plans.write(tenantId, 'osby', undefined, { watermark })).toBe(true);
      expect(await plans.write(tenantId, 'osby', undefined, { watermark })).toBe(false);
      const seen = await plans.find(tenantId, 'osby');
      const next = { watermark: addDays(watermark, 1) };
      expect(await plans.write(tenantId, 'osby', seen, next)).toBe(true);
      const workers = createReminderWorkers(opened.store);
      await workers.beat('w1', nowMs(), hourMs);
      await workers.beat('w2', nowMs(), hourMs);
      await workers.leave('w2');
      expect(await workers.countAlive(nowMs())).toBe(1);
      await workers.noteTenant(tenantId, nowMs());
      expect(await workers.listTenants()).toEqual([tenantId]);
    });
  });
}
