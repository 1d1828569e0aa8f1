import type { Language } from '../../core/language.ts';
import { reminderCardsEn } from '../../texts/en/reminder-cards.ts';
import { reminderCardsSv, type ReminderCardsTexts } from '../../texts/sv/reminder-cards.ts';

export const reminderCardTextsFor = (language: Language): ReminderCardsTexts =>
  language === 'sv' ? reminderCardsSv : reminderCardsEn;
