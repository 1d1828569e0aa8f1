import type { Language } from '../core/language.ts';
import { answersEn } from './en/answers.ts';
import { cardsEn } from './en/cards.ts';
import { teamsEn } from './en/teams.ts';
import { answersSv } from './sv/answers.ts';
import { cardsSv } from './sv/cards.ts';
import { teamsSv } from './sv/teams.ts';

const pick =
  <Texts>(sv: Texts, en: Texts) =>
  (language: Language): Texts =>
    language === 'sv' ? sv : en;

/** Every sentence that a person reads, by section. Swedish is the master; English has its type. */
export const textsFor = {
  answers: pick(answersSv, answersEn),
  cards: pick(cardsSv, cardsEn),
  teams: pick(teamsSv, teamsEn),
};
