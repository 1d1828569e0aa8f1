import type { Language } from '../core/language.ts';
import { answersSv } from './sv/answers.ts';
import { answersEn } from './en/answers.ts';

/** Every sentence that a person reads, by section. Swedish is the master; English has its type. */
export const textsFor = {
  answers: (language: Language) => (language === 'sv' ? answersSv : answersEn),
};
