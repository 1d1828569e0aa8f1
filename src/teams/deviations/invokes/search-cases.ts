import { z } from 'zod/v4';
import { describeSummary, renderCaseList } from '../../../cards/deviation-list.ts';
import type { CaseSummary } from '../../../deviations/case-service.ts';
import { chooseLanguage } from '../../choose-language.ts';
import { findBoundGroup } from '../../find-bound-group.ts';
import { attachCard } from '../../outgoing-message.ts';
import type { InvokeRoute } from '../../routes.ts';
import type { Turn } from '../../turn.ts';
import { createCaseNames } from '../case-names.ts';
import type { DeviationContext } from '../deviation-context.ts';
import { isGroupMember } from '../find-own-group.ts';

export const searchCommandId = 'searchDeviations';

const querySchema = z.looseObject({
  commandId: z.literal(searchCommandId),
  parameters: z
    .array(z.looseObject({ name: z.string().max(80), value: z.unknown() }))
    .max(10)
    .default([]),
});

const mostRead = 200;
const mostShown = 10;

/** One's own cases, and those of the group bound here to its members. */
async function listVisible(context: DeviationContext, turn: Turn): Promise<CaseSummary[]> {
  const { cases } = context;
  const { tenantId } = turn.place;
  const personId = turn.person.aadObjectId;
  if (personId === undefined) return [];
  const bound = await findBoundGroup(context, turn.place);
  const isMember =
    bound !== undefined && (await isGroupMember(context, turn, bound.group.id, 'search')) === true;
  const [own, group] = await Promise.all([
    cases.list(tenantId, { scope: { kind: 'reporter', personId } }, { limit: mostRead }),
    isMember
      ? cases.list(
          tenantId,
          { scope: { kind: 'group', groupId: bound.group.id } },
          { limit: mostRead },
        )
      : undefined,
  ]);
  const all = [...own.cases, ...(group?.cases ?? [])];
  return [...new Map(all.map((summary) => [summary.caseId, summary])).values()].sort(
    (a, b) => b.filedAtMs - a.filedAtMs,
  );
}

const fold = (text: string): string => text.toLocaleLowerCase('sv').trim();

/** The message extension's search: pastes a case's short card, which tells no more than its line. */
export const createCaseSearchRoute = (context: DeviationContext): InvokeRoute => ({
  knows: (name, { value }) =>
    name === 'composeExtension/query' && querySchema.safeParse(value).success,
  handle: async (turn, { value }) => {
    const { parameters } = querySchema.parse(value);
    const given = parameters.find(({ name }) => name === 'query')?.value;
    const asked = fold(typeof given === 'string' ? given.slice(0, 200) : '');
    const language = await chooseLanguage(context, turn);
    const { directory, calendar, clock } = context;
    const names = createCaseNames(directory, language);
    const today = calendar.dateOf(clock.nowMs());
    const visible = await listVisible(context, turn);
    const isFound = (summary: CaseSummary): boolean =>
      fold(
        [
          summary.number,
          summary.title,
          names.party(summary.responsibleParty),
          names.category(summary.category),
        ].join(' '),
      ).includes(asked);
    const attachments = visible
      .filter(isFound)
      .slice(0, mostShown)
      .map((summary) => {
        const { state, details } = describeSummary(summary, { language, names, today });
        const card = renderCaseList({ cases: [summary], language, names, today, buttons: [] });
        return {
          ...attachCard(card),
          preview: {
            contentType: 'application/vnd.microsoft.card.thumbnail',
            content: {
              title: `${summary.number}: ${summary.title}`,
              text: `${state} · ${details}`,
            },
          },
        };
      });
    return {
      status: 200,
      body: { composeExtension: { type: 'result', attachmentLayout: 'list', attachments } },
    };
  },
});
