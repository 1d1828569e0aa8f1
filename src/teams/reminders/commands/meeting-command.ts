import { renderDate, renderMoment } from '../../../calendar/render-date.ts';
import { toInstantMs, toWallTime } from '../../../calendar/wall-time.ts';
import type { When } from '../../../calendar/when.ts';
import { parseWhen } from '../../../calendar/when-phrase.ts';
import { renderButtons } from '../../../cards/render-buttons.ts';
import type { Language } from '../../../core/language.ts';
import { createCommandParser, type CommandDefinition, type TypedCommand } from '../../command.ts';
import type { OutgoingMessage } from '../../outgoing-message.ts';
import type { Turn } from '../../turn.ts';
import { authoriseGroupHere, type CommandParts } from '../command-parts.ts';
import { reminderCardTextsFor } from '../reminder-card-texts.ts';
import { renderWhenRefusal } from '../render-when.ts';

const parse = createCommandParser({ sv: ['möte', 'mote'], en: ['meeting'] }, 'with-argument');

/** "vi träffades igår", "we met yesterday", "vi ses på torsdag 14.00" */
const told: readonly (readonly [RegExp, Language])[] = [
  [/^(?:vi (?:ses|träffas|traffas|möts|har möte)|(?:nästa|vårt) möte är)\s+(.+)$/iu, 'sv'],
  [/^(?:we(?:'re| are)? (?:meet|meeting)|(?:the|our) next meeting is)\s+(.+)$/iu, 'en'],
  [/^vi (?:träffades|traffades|möttes|motte?s|sågs|hade (?:ett )?möte)\s+(.+)$/iu, 'sv'],
  [/^we (?:met|had (?:a|our) meeting)\s+(.+)$/iu, 'en'],
];

function parseTold(text: string): TypedCommand | undefined {
  for (const [pattern, language] of told) {
    const argument = pattern.exec(text.trim().replace(/[.!]+$/u, ''))?.[1];
    if (argument !== undefined) return { language, argument };
  }
  return undefined;
}

type OneDay = Extract<When, { kind: 'once' }>;

async function record(
  { context, replan }: CommandParts,
  turn: Turn,
  groupId: string,
  { date, time, isTimeStated }: OneDay,
  language: Language,
): Promise<OutgoingMessage> {
  const { stores, clock, settings } = context;
  const texts = reminderCardTextsFor(language);
  const nowMs = clock.nowMs();
  const { tenantId } = turn.place;
  const startsAtMs = toInstantMs({ date, time }, settings.zone);
  await stores.meetings.record(tenantId, {
    groupId,
    date,
    startsAtMs,
    recordedOn: toWallTime(nowMs, settings.zone).date,
    recordedAtMs: nowMs,
    recordedBy: turn.person.aadObjectId ?? turn.person.id,
    ...(isTimeStated ? { time } : {}),
  });
  await replan(tenantId, groupId);
  const moment = isTimeStated
    ? renderMoment({ date, time }, language)
    : renderDate(date, language, { withWeekday: true });
  return {
    text: startsAtMs < nowMs ? texts.meetingHeld(moment) : texts.meetingRecorded(moment),
    card: renderButtons(
      [],
      [{ title: texts.takeBack, verb: 'meeting-remove', data: { date, language } }],
    ),
  };
}

/** `möte 2026-12-03 13:00`, `vi träffades igår`: a meeting of this channel's group. */
export function createMeetingCommand(parts: CommandParts): CommandDefinition {
  const { clock, settings } = parts.context;
  const read = (argument: string) =>
    parseWhen(argument, toWallTime(clock.nowMs(), settings.zone), {
      defaultTime: settings.defaultTime,
      mayBePast: true,
    });

  return {
    name: 'meeting',
    parse: (text) => {
      const isQuestion = text.trimEnd().endsWith('?');
      const said = isQuestion ? undefined : parseTold(text);
      const typed = said ?? (isQuestion ? undefined : parse(text));
      if (typed === undefined || typed.argument === '') return typed;
      const when = read(typed.argument);
      // "Vi träffas en gång i månaden" tells of a habit, not of a meeting.
      if (said !== undefined && when.ok && when.value.kind === 'recurring') return undefined;
      return when.ok || when.refusal.code !== 'not-understood' ? typed : undefined;
    },
    run: async (turn, { argument, language }) => {
      const texts = reminderCardTextsFor(language);
      const group = await authoriseGroupHere(parts, turn, language);
      if (!group.ok) return turn.reply({ text: group.refusal });
      if (argument === '') return turn.reply({ text: texts.meetingUsage });
      const when = read(argument);
      if (!when.ok) return turn.reply({ text: renderWhenRefusal(when.refusal, language) });
      if (when.value.kind === 'recurring') return turn.reply({ text: texts.meetingOnce });
      return turn.reply(await record(parts, turn, group.value.id, when.value, language));
    },
  };
}
