import { monthOf, yearOf } from '../../../calendar/local-date.ts';
import { renderDate, renderMoment } from '../../../calendar/render-date.ts';
import { toWallTime } from '../../../calendar/wall-time.ts';
import { drawPng } from '../../../cards/draw-png.ts';
import { renderReminderList } from '../../../cards/reminder-list.ts';
import type { Language } from '../../../core/language.ts';
import type { Group } from '../../../organisation/schema.ts';
import type { ObligationKind } from '../../../reminders/obligation.ts';
import { obligationsOf } from '../../../reminders/obligations.ts';
import type { Occurrence } from '../../../reminders/occurrences.ts';
import { postingTimeOf } from '../../../reminders/posting-days.ts';
import { reminderTextsFor } from '../../../reminders/reminder-texts.ts';
import { mostMarks, renderYearWheel } from '../../../reminders/render-year-wheel.ts';
import { listWheelEntries } from '../../../reminders/year-wheel.ts';
import type { OutgoingMessage } from '../../outgoing-message.ts';
import type { Turn } from '../../turn.ts';
import { listComing } from '../list-coming.ts';
import { loadFacts, type TenantFacts } from '../load-facts.ts';
import { reminderCardTextsFor } from '../reminder-card-texts.ts';
import type { ReminderContext } from '../reminder-context.ts';

const mostMornings = 8;
const mostSubjects = 5;

/** From November on, the year that people plan is the next one. */
function chooseYear(today: string): number {
  return yearOf(today) + (monthOf(today) >= 11 ? 1 : 0);
}

/** The group's year, as a picture and in words. */
async function renderWheel(
  { directory, settings, clock }: ReminderContext,
  { facts }: TenantFacts,
  group: Group,
  language: Language,
) {
  const texts = reminderTextsFor(language);
  const year = chooseYear(toWallTime(clock.nowMs(), settings.zone).date);
  const period = { from: `${year}-01-01`, to: `${year}-12-31` };
  const entries = listWheelEntries(obligationsOf(directory, facts, group, period), year, language);
  const left = entries.length - mostMarks;
  return {
    title: texts.wheelTitle(year),
    url: await drawPng(renderYearWheel({ year, entries, language })),
    altText: texts.wheelDescription(year, group.name, entries.length),
    checkpoints: entries.slice(0, mostMarks).map(({ dateLabel, kind, label }) => ({
      date: dateLabel,
      subject: nameKind(kind, label, language),
    })),
    notes: [
      ...(entries.length === 0 ? [texts.wheelEmpty] : []),
      ...(left > 0 ? [texts.wheelMore(left)] : []),
    ],
  };
}

/** Whatever keeps the list from being what will happen. */
async function listNotes(
  { stores, settings, clock }: ReminderContext,
  { tenantId, facts, channels }: TenantFacts,
  group: Group,
  turn: Turn,
  language: Language,
): Promise<readonly string[]> {
  const texts = reminderCardTextsFor(language);
  const today = toWallTime(clock.nowMs(), settings.zone).date;
  const silence = facts.silences.find(
    ({ groupId, from, until }) => groupId === group.id && from <= today && today < until,
  );
  const held = (await stores.deliveries.listHeld(tenantId)).filter(
    ({ record }) => record.groupId === group.id,
  );
  const channel = channels.get(group.id);
  return [
    texts.listHour(postingTimeOf(group.id, facts.settings)),
    ...(silence ? [texts.listSilent(renderDate(silence.until, language))] : []),
    ...(held.length > 0 ? [texts.listHeld(held.length)] : []),
    ...(channel?.isDead ? [texts.listUnreachable] : []),
    ...(channel?.channelId === turn.place.conversationId ? [] : [texts.listElsewhere]),
  ];
}

/** Its kind, unless the subject says so itself. */
function nameKind(kind: ObligationKind, subject: string, language: Language): string {
  const name = reminderTextsFor(language).kindNames[kind];
  return subject.startsWith(name) ? subject : `${name}: ${subject}`;
}

/** What it is, and by when it is to be done. */
function renderSubject({ obligation, date }: Occurrence, language: Language): string {
  const { kind, due } = obligation;
  const hasDue =
    ['activity', 'meeting', 'duty', 'minutes', 'deviation'].includes(kind) && due !== date;
  return [
    nameKind(kind, obligation.subject[language], language),
    ...(hasDue ? [reminderTextsFor(language).dueOn(renderDate(due, language))] : []),
  ].join(', ');
}

/** `påminnelser`: what comes next here with its dates, and the group's year as a wheel. */
export async function composeReminderList(
  context: ReminderContext,
  turn: Turn,
  group: Group,
  language: Language,
): Promise<OutgoingMessage> {
  const texts = reminderCardTextsFor(language);
  const tenant = await loadFacts(context, turn.place.tenantId);
  const coming = listComing(context, tenant, group);
  const left = coming.slice(mostMornings).flatMap(({ items }) => items).length;
  const mornings = coming.slice(0, mostMornings).map(({ atMs, items }) => {
    const subjects = items.map(({ occurrence }) => renderSubject(occurrence, language));
    const more = subjects.length - mostSubjects;
    return {
      when: renderMoment(toWallTime(atMs, context.settings.zone), language),
      subjects: [...subjects.slice(0, mostSubjects), ...(more > 0 ? [texts.listMore(more)] : [])],
    };
  });
  const notes = await listNotes(context, tenant, group, turn, language);
  return {
    text: coming.length === 0 ? texts.listNone(group.name) : texts.listTitle(group.name),
    card: renderReminderList({
      mornings,
      notes: [...(left > 0 ? [texts.listMore(left)] : []), ...notes],
      wheel: await renderWheel(context, tenant, group, language),
    }),
  };
}
