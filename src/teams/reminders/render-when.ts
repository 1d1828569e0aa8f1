import type { ReminderWishRefusal } from '../../calendar/reminder-phrase.ts';
import { renderMoment } from '../../calendar/render-date.ts';
import { renderRecurrence } from '../../calendar/render-recurrence.ts';
import type { When } from '../../calendar/when.ts';
import type { Language } from '../../core/language.ts';
import { reminderCardTextsFor } from './reminder-card-texts.ts';

/** "torsdag 3 december 2026 kl. 13:00", "varannan måndag kl. 09:00" */
export function renderWhen(when: When, language: Language): string {
  const texts = reminderCardTextsFor(language);
  return when.kind === 'once'
    ? renderMoment(when, language)
    : texts.whenRecurring(renderRecurrence(when.rule, language), when.time);
}

/** Why a time was not taken, with what may have been meant; nothing has been stored. */
export function renderWhenRefusal(
  { code, proposals }: ReminderWishRefusal,
  language: Language,
): string {
  const texts = reminderCardTextsFor(language);
  const moments = proposals.map((moment) => renderMoment(moment, language));
  const or = ` ${texts.or} `;
  return moments.length === 0
    ? `${texts.whenRefused[code]} ${texts.nothingSaved}`
    : `${texts.whenRefused[code]} ${texts.proposals(moments.join(or))}`;
}
