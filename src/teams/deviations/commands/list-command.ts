import { findCaseNumber } from '../../../deviations/case-number.ts';
import { redactText } from '../../../privacy/redact-text.ts';
import { textsFor } from '../../../texts/index.ts';
import { createCommandParser, type CommandDefinition } from '../../command.ts';
import { chooseLanguage } from '../../choose-language.ts';
import { composeCaseList } from '../compose-case-list.ts';
import { composeFoundCase, findTellableCase } from '../compose-found-case.ts';
import { composeStatistics } from '../compose-statistics.ts';
import type { DeviationContext } from '../deviation-context.ts';
import { offerExport } from '../offer-export.ts';
import { parseDeviationsRequest, readFiltersFirst } from '../list-query.ts';

const parseCommand = createCommandParser(
  { sv: ['avvikelser'], en: ['deviations'] },
  'with-argument',
);

/** `avvikelser`, `mina avvikelser`: the group's open deviations, or those that the words after it ask for. */
export const createListCommand = (context: DeviationContext): CommandDefinition => ({
  name: 'deviations',
  parse: (text) => parseCommand(text) ?? readFiltersFirst(text),
  run: async (turn, { argument, language }) => {
    const number = findCaseNumber(argument);
    if (number !== undefined) {
      await turn.reply(await composeByNumber(context, turn, number, language));
      return;
    }
    const request = parseDeviationsRequest(argument.slice(0, 200), context.directory);
    if (!request.ok) {
      const word = request.refusal.slice(0, 60);
      await turn.reply({ text: textsFor.deviationCards(language).unknownFilter(redactText(word)) });
      return;
    }
    switch (request.value.kind) {
      case 'list':
        await turn.reply(await composeCaseList(context, turn, request.value.query, language));
        return;
      case 'statistics':
        await turn.reply(await composeStatistics(context, turn, language));
        return;
      case 'export':
        await turn.reply({
          text: await offerExport(context, turn, request.value.format, language),
        });
    }
  },
});

const composeByNumber = async (
  context: DeviationContext,
  turn: Parameters<typeof composeFoundCase>[1],
  number: string,
  language: Parameters<typeof composeFoundCase>[3],
) => {
  const current = await context.cases.findByNumber(turn.place.tenantId, number);
  const found = await findTellableCase(context, turn, { current, what: 'show', language });
  return found.ok
    ? composeFoundCase(context, turn, found.value, language)
    : { text: found.refusal };
};

/** `AV-2026-…` alone: that case. */
export const createCaseNumberCommand = (context: DeviationContext): CommandDefinition => ({
  name: 'case',
  parse: (text) => {
    const number = findCaseNumber(text);
    const isAlone = number !== undefined && text.replace(/[^\p{L}\p{N}]/gu, '').length <= 14;
    return isAlone ? { language: 'sv', argument: number } : undefined;
  },
  run: async (turn, { argument }) => {
    const language = await chooseLanguage(context, turn);
    await turn.reply(await composeByNumber(context, turn, argument, language));
  },
});
