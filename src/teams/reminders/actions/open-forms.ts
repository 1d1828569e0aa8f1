import { addDays } from '../../../calendar/local-date.ts';
import { renderDate } from '../../../calendar/render-date.ts';
import { toWallTime } from '../../../calendar/wall-time.ts';
import { addWorkingDays, nextWorkingDay } from '../../../calendar/working-days.ts';
import type { Card } from '../../../cards/card.ts';
import { renderReminderForm } from '../../../cards/reminder-form.ts';
import type { ActionDefinition } from '../../action.ts';
import { findPressed, type Pressed } from '../find-pressed.ts';
import { reminderCardTextsFor } from '../reminder-card-texts.ts';
import { isDoneByMeeting } from '../../../reminders/obligation.ts';
import type { ReminderContext } from '../reminder-context.ts';

const dataOf = ({ seen, item, page }: Pressed) => ({ delivery: seen.id, item, page });

type Form = { readonly title: string; readonly card: Card };

/** «Klart»: the result in one line; of a meeting, its day. */
function renderDoneForm(_: ReminderContext, pressed: Pressed): Form {
  const { language } = pressed.seen.record;
  const texts = reminderCardTextsFor(language);
  const { obligation } = pressed;
  const isMeeting = isDoneByMeeting(obligation);
  const title = isMeeting ? texts.heldTitle : texts.doneTitle(obligation.subject[language]);
  return {
    title,
    card: renderReminderForm({
      title,
      ...(isMeeting
        ? { date: { id: 'date', label: texts.dateLabel, min: '2000-01-01' } }
        : {
            text: {
              id: 'text',
              label: texts.resultLabel,
              placeholder: texts.resultPlaceholder,
              value: '',
              errorMessage: texts.resultMissing,
            },
          }),
      submit: { title: texts.save, verb: 'reminder-save-done', data: dataOf(pressed) },
      back: { title: texts.back, verb: 'reminder-page', data: dataOf(pressed) },
    }),
  };
}

/** «Inte aktuellt», with why. */
function renderDeclineForm(_: ReminderContext, pressed: Pressed): Form {
  const { language } = pressed.seen.record;
  const texts = reminderCardTextsFor(language);
  const title = texts.declineTitle(pressed.obligation.subject[language]);
  return {
    title,
    card: renderReminderForm({
      title,
      text: {
        id: 'text',
        label: texts.whyLabel,
        placeholder: '',
        value: '',
        errorMessage: texts.whyMissing,
      },
      submit: { title: texts.save, verb: 'reminder-save-decline', data: dataOf(pressed) },
      back: { title: texts.back, verb: 'reminder-page', data: dataOf(pressed) },
    }),
  };
}

/** «Påminn senare»: the next working day, in a week, or a day of one's own. */
function renderLaterForm({ clock, settings }: ReminderContext, pressed: Pressed): Form {
  const { language } = pressed.seen.record;
  const texts = reminderCardTextsFor(language);
  const today = toWallTime(clock.nowMs(), settings.zone).date;
  const name = (date: string) => renderDate(date, language, { withWeekday: true });
  const title = texts.laterTitle(pressed.obligation.subject[language]);
  return {
    title,
    card: renderReminderForm({
      title,
      choice: {
        id: 'when',
        label: texts.laterLabel,
        errorMessage: texts.dateMissing,
        options: [
          { title: texts.nextWorkingDay(name(addWorkingDays(today, 1))), value: 'next' },
          { title: texts.inAWeek(name(nextWorkingDay(addDays(today, 7)))), value: 'week' },
          { title: texts.onADate, value: 'date' },
        ],
      },
      date: { id: 'date', label: texts.dateLabel, min: addDays(today, 1) },
      submit: { title: texts.save, verb: 'reminder-save-later', data: dataOf(pressed) },
      back: { title: texts.back, verb: 'reminder-page', data: dataOf(pressed) },
    }),
  };
}

/** The buttons that ask something before anything is stored. */
export function createFormActions(context: ReminderContext): readonly ActionDefinition[] {
  const open = (
    verb: string,
    render: (context: ReminderContext, pressed: Pressed) => Form,
  ): ActionDefinition => ({
    verb,
    run: async (turn, data) => {
      const pressed = await findPressed(context, turn, data);
      if (!pressed.ok) return { kind: 'notice', text: pressed.refusal };
      const { title, card } = render(context, pressed.value);
      return { kind: 'show', message: { text: title, card } };
    },
  });
  return [
    open('reminder-done', renderDoneForm),
    open('reminder-decline', renderDeclineForm),
    open('reminder-later', renderLaterForm),
  ];
}
