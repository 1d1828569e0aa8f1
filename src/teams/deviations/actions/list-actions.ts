import { z } from 'zod/v4';
import { textsFor } from '../../../texts/index.ts';
import type { ActionDefinition, ActionOutcome } from '../../action.ts';
import type { OutgoingMessage } from '../../outgoing-message.ts';
import { findCardLanguage } from '../card-data.ts';
import { composeCaseList } from '../compose-case-list.ts';
import { composeStatistics } from '../compose-statistics.ts';
import type { DeviationContext } from '../deviation-context.ts';
import { listQuerySchema } from '../list-query.ts';
import { offerExport } from '../offer-export.ts';

const cursorSchema = z.object({ cursor: z.string().max(4_000).optional() });
const formatSchema = z.object({ format: z.enum(['xlsx', 'csv']).catch('xlsx') });

const show = (message: OutgoingMessage): ActionOutcome =>
  message.card === undefined ? { kind: 'notice', text: message.text } : { kind: 'show', message };

/** The next page of a list, the figures, and the file, each for the one who asks. */
export const createListActions = (context: DeviationContext): readonly ActionDefinition[] => [
  {
    verb: 'deviation-list',
    run: async (turn, data) => {
      const language = findCardLanguage(data) ?? 'sv';
      const query = listQuerySchema.safeParse(data).data;
      if (query === undefined) {
        return { kind: 'notice', text: textsFor.deviationCards(language).unreadable };
      }
      const { cursor } = cursorSchema.safeParse(data).data ?? {};
      return show(await composeCaseList(context, turn, query, language, cursor));
    },
  },
  {
    verb: 'deviation-statistics',
    run: async (turn, data) =>
      show(await composeStatistics(context, turn, findCardLanguage(data) ?? 'sv')),
  },
  {
    verb: 'deviation-export',
    run: async (turn, data) => {
      const { format } = formatSchema.parse(data);
      const language = findCardLanguage(data) ?? 'sv';
      return { kind: 'notice', text: await offerExport(context, turn, format, language) };
    },
  },
];
