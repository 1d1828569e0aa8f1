import type { Language } from '../core/language.ts';
import { calendarEn } from '../texts/en/calendar.ts';
import { calendarSv } from '../texts/sv/calendar.ts';
import type { CalendarTexts } from '../texts/sv/calendar.ts';

export const calendarTextsFor = (language: Language): CalendarTexts =>
  language === 'sv' ? calendarSv : calendarEn;
