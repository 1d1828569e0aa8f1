import { z } from 'zod/v4';
import { addDays, isLocalDate } from '../../../calendar/local-date.ts';
import { renderDate } from '../../../calendar/render-date.ts';
import { toWallTime } from '../../../calendar/wall-time.ts';
import { addWorkingDays, nextWorkingDay } from '../../../calendar/working-days.ts';
import { accept, refuse, type Result } from '../../../core/result.ts';
import type { ActionDefinition, ActionOutcome } from '../../action.ts';
import type { Turn } from '../../turn.ts';
import { findPressed, type Pressed } from '../find-pressed.ts';
import { guardText } from '../guard-text.ts';
import { handleObligation, type Saying } from '../handle-obligation.ts';
import { reminderCardTextsFor } from '../reminder-card-texts.ts';
import { isDoneByMeeting } from '../../../reminders/obligation.ts';
import type { ReminderContext } from '../reminder-context.ts';
import { verbsOf, type ReminderVerb } from '../reminder-verbs.ts';
import { updateCards } from '../update-cards.ts';
import { answerPressed } from './answer-pressed.ts';

const inputSchema = z.looseObject({
  text: z.string().max(5_000).default(''),
  when: z.enum(['next', 'week', 'date']).default('date'),
  date: z.string().max(40).default(''),
});

type Inputs = z.infer<typeof inputSchema>;
/** With the sentence that tells what was understood. */
type Read = Result<{ readonly saying: Saying; readonly sentence: string }, string>;
type ReadInputs = (inputs: Inputs, pressed: Pressed, today: string) => Read;

function readText(
  inputs: Inputs,
  { seen }: Pressed,
  kind: 'done' | 'declined',
  missing: 'resultMissing' | 'whyMissing',
): Read {
  const texts = reminderCardTextsFor(seen.record.language);
  const guarded = guardText(inputs.text);
  if (!guarded.ok) {
    return refuse(guarded.refusal === 'empty' ? texts[missing] : texts.identityNumber);
  }
  const { text, isMasked } = guarded.value;
  const saved = kind === 'done' ? texts.savedDone : texts.savedDeclined;
  return accept({
    saying: { kind, text },
    sentence: isMasked ? `${saved} ${texts.masked}` : saved,
  });
}

const readDone: ReadInputs = (inputs, pressed, today) => {
  if (!isDoneByMeeting(pressed.obligation)) {
    return readText(inputs, pressed, 'done', 'resultMissing');
  }
  const { language } = pressed.seen.record;
  const texts = reminderCardTextsFor(language);
  const heldOn = inputs.date === '' ? today : inputs.date;
  if (!isLocalDate(heldOn)) return refuse(texts.dateMissing);
  const moment = renderDate(heldOn, language, { withWeekday: true });
  const text = texts.heldOn(renderDate(heldOn, language));
  return accept({ saying: { kind: 'done', text, heldOn }, sentence: texts.meetingHeld(moment) });
};

const readLater: ReadInputs = ({ when, date }, { seen }, today) => {
  const { language } = seen.record;
  const texts = reminderCardTextsFor(language);
  const chosen = {
    next: addWorkingDays(today, 1),
    week: nextWorkingDay(addDays(today, 7)),
    date,
  }[when];
  if (!isLocalDate(chosen) || chosen <= today || chosen > addDays(today, 5 * 366)) {
    return refuse(texts.dateMissing);
  }
  const until = nextWorkingDay(chosen);
  const sentence = texts.savedSnoozed(renderDate(until, language, { withWeekday: true }));
  return accept({ saying: { kind: 'snoozed', until }, sentence });
};

/** What the forms send: stored, shown on every card that names the matter, and told. */
export function createSaveActions(
  context: ReminderContext,
  replan: (tenantId: string, groupId: string) => Promise<void>,
): readonly ActionDefinition[] {
  const save = async (
    turn: Turn,
    pressed: Pressed,
    { saying, sentence }: { readonly saying: Saying; readonly sentence: string },
  ): Promise<ActionOutcome> => {
    const { groupId, series } = pressed.obligation;
    const { tenantId } = turn.place;
    const handled = await handleObligation(context, turn, pressed, saying);
    if (handled.ok) {
      await replan(tenantId, groupId);
      await updateCards(context, tenantId, groupId, series);
    }
    const { already } = reminderCardTextsFor(pressed.seen.record.language);
    return answerPressed(context, turn, pressed, handled.ok ? sentence : already);
  };

  const action = (name: string, needed: ReminderVerb, read: ReadInputs): ActionDefinition => ({
    verb: name,
    run: async (turn, data) => {
      const pressed = await findPressed(context, turn, data);
      if (!pressed.ok) return { kind: 'notice', text: pressed.refusal };
      const inputs = inputSchema.safeParse(data);
      const texts = reminderCardTextsFor(pressed.value.seen.record.language);
      const isAllowed = verbsOf(pressed.value.obligation.kind).includes(needed);
      if (!inputs.success || !isAllowed) return { kind: 'notice', text: texts.tooOld };
      const today = toWallTime(context.clock.nowMs(), context.settings.zone).date;
      const said = read(inputs.data, pressed.value, today);
      if (!said.ok) return { kind: 'notice', text: said.refusal };
      return save(turn, pressed.value, said.value);
    },
  });

  const takeBack: ReadInputs = (_, { seen }) =>
    accept({
      saying: { kind: 'open' },
      sentence: reminderCardTextsFor(seen.record.language).savedOpen,
    });

  return [
    action('reminder-save-done', 'done', readDone),
    action('reminder-save-decline', 'decline', (inputs, pressed) =>
      readText(inputs, pressed, 'declined', 'whyMissing'),
    ),
    action('reminder-save-later', 'later', readLater),
    action('reminder-undo', 'done', takeBack),
  ];
}
