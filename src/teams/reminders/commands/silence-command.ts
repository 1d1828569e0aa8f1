import { addMonths } from '../../../calendar/local-date.ts';
import { renderDate } from '../../../calendar/render-date.ts';
import { toWallTime } from '../../../calendar/wall-time.ts';
import { parseWhen } from '../../../calendar/when-phrase.ts';
import type { Language } from '../../../core/language.ts';
import { findPostingDay } from '../../../reminders/posting-days.ts';
import { createCommandParser, type CommandDefinition, type TypedCommand } from '../../command.ts';
import type { Turn } from '../../turn.ts';
import { authoriseGroupHere, type CommandParts } from '../command-parts.ts';
import { reminderCardTextsFor } from '../reminder-card-texts.ts';
import { renderWhenRefusal } from '../render-when.ts';

const parseOn = createCommandParser(
  { sv: ['tysta', 'tyst'], en: ['mute', 'silence'] },
  'with-argument',
);
const parseOff = createCommandParser(
  { sv: ['tysta av', 'avtysta'], en: ['unmute', 'mute off'] },
  'alone',
);

const longestMonths = 3;

type Span = { readonly from: string; readonly until: string };

/** Silences that have begun by then end then; what fell into them comes on that day. */
const endAt = (silences: readonly Span[], today: string): Span[] =>
  silences
    .filter(({ from }) => from < today)
    .map(({ from, until }) => ({ from, until: until < today ? until : today }));

async function silence(
  { context }: CommandParts,
  turn: Turn,
  groupId: string,
  argument: string,
  language: Language,
): Promise<string> {
  const { clock, settings, stores } = context;
  const texts = reminderCardTextsFor(language);
  const now = toWallTime(clock.nowMs(), settings.zone);
  const isUntil = /^(?:till|t\.o\.m\.|until|to)\s/iu.test(argument);
  const phrase = isUntil
    ? argument
    : `${language === 'sv' ? 'om' : 'in'} ${argument.replace(/^(?:i|for)\s/iu, '')}`;
  const when = parseWhen(phrase, now, { defaultTime: settings.defaultTime });
  if (!when.ok) {
    return when.refusal.code === 'not-understood'
      ? texts.silenceUsage
      : renderWhenRefusal(when.refusal, language);
  }
  if (when.value.kind === 'recurring') return texts.silenceUsage;
  const until = when.value.date;
  if (until > addMonths(now.date, longestMonths)) return texts.silenceTooLong;
  if (until <= now.date) return texts.silenceUsage;
  await stores.groupSettings.update(turn.place.tenantId, groupId, (current) => ({
    ...current,
    silences: [...endAt(current.silences, now.date), { from: now.date, until }].slice(-20),
  }));
  const resumes = findPostingDay(until, 'later', settings.quietMonths);
  const [end, next] = [until, resumes].map((date) =>
    renderDate(date, language, { withWeekday: true }),
  );
  return texts.silenced(end ?? '', next ?? '');
}

/** `tysta 2 veckor`, `tysta till 7 januari`, `tysta av`. */
export const createSilenceCommand = (parts: CommandParts): CommandDefinition => ({
  name: 'silence',
  parse: (text): TypedCommand | undefined => {
    const off = parseOff(text);
    if (off !== undefined) return { ...off, argument: 'av' };
    return parseOn(text);
  },
  run: async (turn, { argument, language }) => {
    const texts = reminderCardTextsFor(language);
    const group = await authoriseGroupHere(parts, turn, language);
    if (!group.ok) return turn.reply({ text: group.refusal });
    const { tenantId } = turn.place;
    const { stores, clock, settings } = parts.context;
    const groupId = group.value.id;
    const today = toWallTime(clock.nowMs(), settings.zone).date;
    if (argument === 'av') {
      await stores.groupSettings.update(tenantId, groupId, (current) => ({
        ...current,
        silences: endAt(current.silences, today),
      }));
    }
    const told =
      argument === 'av'
        ? texts.silenceEnded
        : await silence(parts, turn, groupId, argument, language);
    await parts.replan(tenantId, groupId);
    return turn.reply({ text: told });
  },
});
