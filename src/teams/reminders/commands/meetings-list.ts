import { z } from 'zod/v4';
import { isLocalDate } from '../../../calendar/local-date.ts';
import { renderDate, renderMoment } from '../../../calendar/render-date.ts';
import { renderButtons } from '../../../cards/render-buttons.ts';
import { renderList } from '../../../cards/render-block.ts';
import { languages } from '../../../core/language.ts';
import type { ActionDefinition } from '../../action.ts';
import { createCommandParser, type CommandDefinition } from '../../command.ts';
import { authoriseGroupHere, findGroupHere, type CommandParts } from '../command-parts.ts';
import { reminderCardTextsFor } from '../reminder-card-texts.ts';

const mostShown = 8;

const removeSchema = z.looseObject({
  date: z.string().refine(isLocalDate),
  language: z.enum(languages).default('sv'),
});

/** `möten`: the recorded ones, the latest first, each to be removed. */
export const createMeetingsCommand = (parts: CommandParts): CommandDefinition => ({
  name: 'meetings',
  parse: createCommandParser({ sv: ['möten', 'moten'], en: ['meetings'] }, 'alone'),
  run: async (turn, { language }) => {
    const texts = reminderCardTextsFor(language);
    const group = await findGroupHere(parts, turn, language);
    if (!group.ok) return turn.reply({ text: group.refusal });
    const { meetings } = parts.context.stores;
    const recorded = await meetings.list(turn.place.tenantId, group.value.id);
    if (recorded.length === 0) {
      return turn.reply({ text: `${texts.meetingListNone} ${texts.meetingUsage}` });
    }
    const shown = recorded.toReversed().slice(0, mostShown);
    const rows = shown.map(({ date, time }) =>
      time === undefined
        ? renderDate(date, language, { withWeekday: true })
        : renderMoment({ date, time }, language),
    );
    return turn.reply({
      text: texts.meetingListTitle,
      card: renderButtons(
        [renderList(rows)],
        shown.map(({ date }) => ({
          title: `${texts.remove} ${renderDate(date, language)}`,
          verb: 'meeting-remove',
          data: { date, language },
        })),
      ),
    });
  },
});

export const createMeetingRemoveAction = (parts: CommandParts): ActionDefinition => ({
  verb: 'meeting-remove',
  run: async (turn, data) => {
    const parsed = removeSchema.safeParse(data);
    if (!parsed.success) return { kind: 'notice', text: reminderCardTextsFor('sv').tooOld };
    const { date, language } = parsed.data;
    const group = await authoriseGroupHere(parts, turn, language);
    if (!group.ok) return { kind: 'notice', text: group.refusal };
    const { tenantId } = turn.place;
    await parts.context.stores.meetings.remove(tenantId, group.value.id, date);
    await parts.replan(tenantId, group.value.id);
    const told = reminderCardTextsFor(language).meetingRemoved(renderDate(date, language));
    return { kind: 'replace', message: { text: told } };
  },
});
