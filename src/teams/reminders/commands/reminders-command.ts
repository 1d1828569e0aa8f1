import { findTimeOfDay } from '../../../calendar/when-time.ts';
import type { Language } from '../../../core/language.ts';
import { createCommandParser, type CommandDefinition } from '../../command.ts';
import type { Turn } from '../../turn.ts';
import { authoriseGroupHere, findGroupHere, type CommandParts } from '../command-parts.ts';
import { reminderCardTextsFor } from '../reminder-card-texts.ts';
import { composeReminderList } from './list-reminders.ts';
import { postPreview } from './preview-reminder.ts';

const parse = createCommandParser(
  { sv: ['påminnelser', 'paminnelser'], en: ['reminders'] },
  'with-argument',
);

const isTest = (argument: string) => /^(testa|test)$/iu.test(argument);
const isHour = (argument: string) => /^(kl\.?|klockan|at)\s/iu.test(argument);

async function setHour(
  { context, replan }: CommandParts,
  turn: Turn,
  groupId: string,
  argument: string,
  language: Language,
): Promise<string> {
  const texts = reminderCardTextsFor(language);
  const { earliestTime, latestTime } = context.settings;
  const found = findTimeOfDay(argument);
  const isAllowed = found.kind === 'time' && found.time >= earliestTime && found.time <= latestTime;
  if (!isAllowed) return texts.hourBad(earliestTime, latestTime);
  const { tenantId } = turn.place;
  const { time } = found;
  await context.stores.groupSettings.update(tenantId, groupId, (current) => ({ ...current, time }));
  await replan(tenantId, groupId);
  return texts.hourSet(time);
}

/** `påminnelser`, `påminnelser testa`, `påminnelser kl 9`. */
export const createRemindersCommand = (parts: CommandParts): CommandDefinition => ({
  name: 'reminders',
  parse: (text) => {
    const typed = parse(text);
    if (typed === undefined) return undefined;
    const { argument } = typed;
    return argument === '' || isTest(argument) || isHour(argument) ? typed : undefined;
  },
  run: async (turn, { argument, language }) => {
    const changes = isHour(argument);
    const find = changes ? authoriseGroupHere : findGroupHere;
    const group = await find(parts, turn, language);
    if (!group.ok) {
      await turn.reply({ text: group.refusal });
      return;
    }
    if (changes) {
      await turn.reply({ text: await setHour(parts, turn, group.value.id, argument, language) });
      return;
    }
    if (isTest(argument)) {
      await postPreview(parts.context, turn, group.value, language);
      return;
    }
    await turn.reply(await composeReminderList(parts.context, turn, group.value, language));
  },
});
