import type { Language } from '../core/language.ts';
import { answersEn } from './en/answers.ts';
import { bindingEn } from './en/binding.ts';
import { cardsEn } from './en/cards.ts';
import { deviationCardsEn } from './en/deviation-cards.ts';
import { deviationReportEn } from './en/deviation-report.ts';
import { deviationsEn } from './en/deviations.ts';
import { teamsEn } from './en/teams.ts';
import { answersSv } from './sv/answers.ts';
import { bindingSv } from './sv/binding.ts';
import { cardsSv } from './sv/cards.ts';
import { deviationCardsSv } from './sv/deviation-cards.ts';
import { deviationReportSv } from './sv/deviation-report.ts';
import { deviationsSv } from './sv/deviations.ts';
import { teamsSv } from './sv/teams.ts';

const pick =
  <Texts>(sv: Texts, en: Texts) =>
  (language: Language): Texts =>
    language === 'sv' ? sv : en;

/** Every sentence that a person reads, by section. Swedish is the master; English has its type. */
export const textsFor = {
  answers: pick(answersSv, answersEn),
  binding: pick(bindingSv, bindingEn),
  cards: pick(cardsSv, cardsEn),
  deviationCards: pick(deviationCardsSv, deviationCardsEn),
  deviationReport: pick(deviationReportSv, deviationReportEn),
  deviations: pick(deviationsSv, deviationsEn),
  teams: pick(teamsSv, teamsEn),
};
