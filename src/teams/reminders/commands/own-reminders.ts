import { z } from 'zod/v4';
import { toWallTime } from '../../../calendar/wall-time.ts';
import { parseWhen } from '../../../calendar/when-phrase.ts';
import { renderButtons, type CardButton } from '../../../cards/render-buttons.ts';
import { renderList } from '../../../cards/render-block.ts';
import { renderReminderForm } from '../../../cards/reminder-form.ts';
import { languages, type Language } from '../../../core/language.ts';
import { accept, refuse, type Result } from '../../../core/result.ts';
import { escapeMarkdown } from '../../../privacy/escape-markdown.ts';
import { postingTimeOf } from '../../../reminders/posting-days.ts';
import type { SeenCustomReminder } from '../../../storage/custom-reminders.ts';
import type { ActionDefinition } from '../../action.ts';
import { createCommandParser, type CommandDefinition } from '../../command.ts';
import type { Turn } from '../../turn.ts';
import { authoriseGroupHere, findGroupHere, type CommandParts } from '../command-parts.ts';
import { loadFacts } from '../load-facts.ts';
import { reminderCardTextsFor } from '../reminder-card-texts.ts';
import { renderWhen, renderWhenRefusal } from '../render-when.ts';

const mostShown = 8;

const pressedSchema = z.looseObject({
  reminder: z.string().min(1).max(100),
  language: z.enum(languages).default('sv'),
  text: z.string().max(300).default(''),
});

/** @param name - Of the reminder, where several stand in one list. */
export function listOwnButtons(
  id: string,
  name: string | undefined,
  language: Language,
): readonly CardButton[] {
  const texts = reminderCardTextsFor(language);
  const data = { reminder: id, language };
  const label = (verb: string) => (name === undefined ? verb : `${verb}: ${name.slice(0, 30)}`);
  return [
    { title: label(texts.change), verb: 'own-change', data },
    { title: label(texts.remove), verb: 'own-remove', data },
  ];
}

/** `egna påminnelser`: the group's own, each to be changed or removed. */
export const createOwnRemindersCommand = (parts: CommandParts): CommandDefinition => ({
  name: 'own-reminders',
  parse: createCommandParser(
    { sv: ['egna påminnelser', 'våra påminnelser'], en: ['own reminders', 'our reminders'] },
    'alone',
  ),
  run: async (turn, { language }) => {
    const texts = reminderCardTextsFor(language);
    const group = await findGroupHere(parts, turn, language);
    if (!group.ok) return turn.reply({ text: group.refusal });
    const { customs } = parts.context.stores;
    const today = toWallTime(parts.context.clock.nowMs(), parts.context.settings.zone).date;
    const own = (await customs.list(turn.place.tenantId, group.value.id))
      .filter(({ reminder: { when } }) => when.kind === 'recurring' || when.date >= today)
      .toReversed()
      .slice(0, mostShown);
    if (own.length === 0) return turn.reply({ text: texts.ownNone });
    const lines = own.map(({ reminder: { what, when } }) =>
      texts.ownLine(escapeMarkdown(what), renderWhen(when, language)),
    );
    return turn.reply({
      text: texts.ownTitle,
      card: renderButtons(
        [renderList(lines)],
        own.flatMap(({ id, reminder }) => listOwnButtons(id, reminder.what, language)),
      ),
    });
  },
});

type Pressed = {
  readonly seen: SeenCustomReminder;
  readonly language: Language;
  readonly text: string;
};

/** The reminder that is meant, if it is this group's and the person one of it. */
async function findOwn(
  parts: CommandParts,
  turn: Turn,
  data: unknown,
): Promise<Result<Pressed, string>> {
  const parsed = pressedSchema.safeParse(data);
  if (!parsed.success) return refuse(reminderCardTextsFor('sv').ownGone);
  const { reminder: id, language, text } = parsed.data;
  const group = await authoriseGroupHere(parts, turn, language);
  if (!group.ok) return group;
  const seen = await parts.context.stores.customs.find(turn.place.tenantId, id);
  return seen?.reminder.groupId === group.value.id
    ? accept({ seen, language, text })
    : refuse(reminderCardTextsFor(language).ownGone);
}

export function createOwnReminderActions(parts: CommandParts): readonly ActionDefinition[] {
  const { context, replan } = parts;
  const { stores, clock, settings } = context;

  const act = (
    verb: string,
    work: (turn: Turn, pressed: Pressed) => ReturnType<ActionDefinition['run']>,
  ): ActionDefinition => ({
    verb,
    run: async (turn, data) => {
      const pressed = await findOwn(parts, turn, data);
      return pressed.ok ? work(turn, pressed.value) : { kind: 'notice', text: pressed.refusal };
    },
  });

  return [
    act('own-remove', async (turn, { seen, language }) => {
      await stores.customs.remove(turn.place.tenantId, seen.id);
      await replan(turn.place.tenantId, seen.reminder.groupId);
      const text = reminderCardTextsFor(language).ownRemoved(seen.reminder.what);
      return { kind: 'replace', message: { text } };
    }),
    act('own-change', (_, { seen, language }) => {
      const texts = reminderCardTextsFor(language);
      const title = texts.ownChangeTitle(seen.reminder.what);
      const card = renderReminderForm({
        title,
        text: {
          id: 'text',
          label: texts.ownWhenLabel,
          placeholder: '',
          value: renderWhen(seen.reminder.when, language),
          errorMessage: texts.ownWhenMissing,
        },
        submit: {
          title: texts.save,
          verb: 'own-save',
          data: { reminder: seen.id, language },
        },
      });
      return Promise.resolve({ kind: 'show', message: { text: title, card } });
    }),
    act('own-save', async (turn, { seen, language, text }) => {
      const texts = reminderCardTextsFor(language);
      const { tenantId } = turn.place;
      const { groupId, what, timeVersion } = seen.reminder;
      const { facts } = await loadFacts(context, tenantId);
      const when = parseWhen(text, toWallTime(clock.nowMs(), settings.zone), {
        defaultTime: postingTimeOf(groupId, facts.settings),
      });
      if (!when.ok) return { kind: 'notice', text: renderWhenRefusal(when.refusal, language) };
      const isChanged = await stores.customs.replace(tenantId, seen, {
        ...seen.reminder,
        when: when.value,
        timeVersion: timeVersion + 1,
      });
      if (!isChanged) return { kind: 'notice', text: texts.already };
      await replan(tenantId, groupId);
      const told = texts.ownChanged(what, renderWhen(when.value, language));
      return { kind: 'replace', message: { text: told } };
    }),
  ];
}
