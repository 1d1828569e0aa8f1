import type { Language } from '../core/language.ts';
import type { Text } from '../organisation/schema.ts';
import { remindersEn } from '../texts/en/reminders.ts';
import { remindersSv } from '../texts/sv/reminders.ts';
import type { RemindersTexts } from '../texts/sv/reminders.ts';

export const reminderTextsFor = (language: Language): RemindersTexts =>
  language === 'sv' ? remindersSv : remindersEn;

/** The same sentence in both languages. */
export const inBoth = (write: (texts: RemindersTexts, language: Language) => string): Text => ({
  sv: write(remindersSv, 'sv'),
  en: write(remindersEn, 'en'),
});
