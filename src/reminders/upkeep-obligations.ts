import { addMonths, localDate, monthOf, yearOf } from '../calendar/local-date.ts';
import type { LocalDate } from '../calendar/local-date.ts';
import { renderDate } from '../calendar/render-date.ts';
import { parseSchedule } from '../calendar/schedule-text.ts';
import { schoolTermsBetween } from '../calendar/terms.ts';
import { nextWorkingDay } from '../calendar/working-days.ts';
import type { Directory } from '../organisation/directory.ts';
import type { Activity, Group, Source, Text } from '../organisation/schema.ts';
import type { LeadTimes, Obligation } from './obligation.ts';
import type { ReminderFacts } from './reminder-facts.ts';
import { inBoth } from './reminder-texts.ts';
import { findProcessLeaderGroup } from './told-groups.ts';

const once: LeadTimes = { beforeWorkingDays: [0], afterWorkingDays: [], isMonthlyAfter: false };

type UpkeepInput = {
  readonly directory: Directory;
  readonly group: Group;
  readonly facts: ReminderFacts;
  readonly from: LocalDate;
  readonly to: LocalDate;
};

function upkeep(
  group: Group,
  of: Pick<Obligation, 'series' | 'due' | 'subject' | 'leads' | 'details' | 'target'>,
): Obligation {
  return {
    ruleVersion: of.due,
    kind: 'upkeep',
    groupId: group.id,
    isUrgent: false,
    indicators: [],
    citations: [],
    ...of,
  };
}

const activitiesOf = (directory: Directory, source: Source): readonly Activity[] =>
  directory.model.activities.filter(({ cite }) => cite.some((one) => one.source === source.id));

/** Another plan of the delregion, with activities of its own, that runs on when this one ends. */
function hasSuccessor(directory: Directory, source: Source): boolean {
  return directory.model.sources.some(
    (other) =>
      other.id !== source.id &&
      other.delregion === source.delregion &&
      (other.validTo ?? '9999') > (source.validTo ?? '') &&
      activitiesOf(directory, other).length > 0,
  );
}

const isDone = (facts: ReminderFacts, activity: Activity, since = '') =>
  facts.handled.some(
    ({ series, handling }) =>
      series.startsWith(`activity:${activity.id}`) &&
      handling.kind !== 'snoozed' &&
      handling.on >= since,
  );

/** A plan whose validity ends and that nothing follows. */
function endedPlans({ directory, group, facts }: UpkeepInput): readonly Obligation[] {
  return directory.model.sources
    .filter((source) => source.delregion === group.delregion && !hasSuccessor(directory, source))
    .flatMap((source) => {
      const { validTo } = source;
      if (validTo === undefined) return [];
      const open = activitiesOf(directory, source).filter(
        (activity) => activity.schedule && !isDone(facts, activity),
      );
      return upkeep(group, {
        series: `upkeep:plan:${source.id}`,
        due: validTo,
        target: { kind: 'source', sourceId: source.id },
        subject: inBoth((texts, language) =>
          texts.planEndedSubject(source.shortTitle[language], renderDate(validTo, language)),
        ),
        leads: facts.settings.leads.upkeep,
        details: open.length > 0 ? [inBoth((texts) => texts.planEndedOpen(open.length))] : [],
      });
    });
}

/** Indicators of a plan in force whose newest result is a year old: once a year. */
function staleIndicators({ directory, group, facts, to }: UpkeepInput): readonly Obligation[] {
  return directory.model.sources
    .filter((source) => source.delregion === group.delregion)
    .flatMap((source) => {
      const newest = [...source.revised, ...(source.date ? [source.date] : [])].toSorted().at(-1);
      if (newest === undefined) return [];
      const last = source.validTo !== undefined && source.validTo < to ? source.validTo : to;
      const obligations: Obligation[] = [];
      for (let due = addMonths(newest, 12); due <= last; due = addMonths(due, 12)) {
        const stale = activitiesOf(directory, source)
          .filter((activity) => !isDone(facts, activity, addMonths(due, -12)))
          .flatMap(({ indicators }) => indicators);
        if (stale.length === 0) continue;
        obligations.push(
          upkeep(group, {
            series: `upkeep:indicators:${source.id}:${yearOf(due)}`,
            due,
            target: { kind: 'source', sourceId: source.id },
            subject: inBoth((texts, language) =>
              texts.staleIndicatorsSubject(stale.length, source.shortTitle[language]),
            ),
            leads: once,
            details: stale.map(({ text }) => text),
          }),
        );
      }
      return obligations;
    });
}

/** Groups that nobody hears of because they have no channel: on the first working day of each month. */
function unboundGroups({ directory, group, facts, from, to }: UpkeepInput): readonly Obligation[] {
  if (facts.bindings === undefined) return [];
  const bound = new Set(facts.bindings.map(({ groupId }) => groupId));
  const unbound = directory.bindableGroups.filter(
    ({ id, delregion }) => delregion === group.delregion && !bound.has(id),
  );
  if (unbound.length === 0) return [];
  const obligations: Obligation[] = [];
  for (
    let month = localDate(yearOf(from), monthOf(from), 1);
    month <= to;
    month = addMonths(month, 1)
  ) {
    const due = nextWorkingDay(month);
    obligations.push(
      upkeep(group, {
        series: `upkeep:channels:${month.slice(0, 7)}`,
        due,
        target: { kind: 'group' },
        subject: inBoth((texts) => texts.noChannelSubject(unbound.length)),
        leads: once,
        details: unbound.map(({ name, nameEn }): Text => ({ sv: name, en: nameEn })),
      }),
    );
  }
  return obligations;
}

/** Schedules that no time could be read from are listed at the start of each term. */
function unreadSchedules({ directory, group, facts, from, to }: UpkeepInput) {
  const unread = directory.model.activities.filter(
    (activity) =>
      activity.delregion === group.delregion &&
      activity.schedule !== undefined &&
      parseSchedule(activity.schedule.raw).kind === 'unparsed' &&
      !isDone(facts, activity),
  );
  if (unread.length === 0) return [];
  return schoolTermsBetween(from, to).map((term) =>
    upkeep(group, {
      series: `upkeep:schedules:${term.id}`,
      due: term.activeFrom,
      target: { kind: 'group' },
      subject: inBoth((texts) => texts.unreadScheduleSubject(unread.length)),
      leads: once,
      details: unread.map((activity) =>
        inBoth((texts, language) =>
          texts.unreadSchedule(activity.name[language], activity.schedule?.raw ?? ''),
        ),
      ),
    }),
  );
}

/** What the model itself needs, for the channel in which the delregion's process leaders work. */
export function listUpkeepObligations(input: UpkeepInput): readonly Obligation[] {
  const { directory, group } = input;
  if (findProcessLeaderGroup(directory, group.delregion)?.id !== group.id) return [];
  return [
    ...endedPlans(input),
    ...staleIndicators(input),
    ...unboundGroups(input),
    ...unreadSchedules(input),
  ];
}
