import type { Card } from '../../cards/card.ts';
import { guardCard } from '../../cards/guard-card.ts';
import { renderBlock } from '../../cards/render-block.ts';
import { renderButtons } from '../../cards/render-buttons.ts';
import type { Language } from '../../core/language.ts';
import type { CaseStatistics } from '../../deviations/statistics.ts';
import type { DetailBlock } from '../../questions/reply.ts';
import { textsFor } from '../../texts/index.ts';
import type { OutgoingMessage } from '../outgoing-message.ts';
import type { Turn } from '../turn.ts';
import { createCaseNames } from './case-names.ts';
import type { DeviationContext } from './deviation-context.ts';
import { findOwnGroup } from './find-own-group.ts';

const mostBars = 12;

function renderCounts(
  title: string,
  counts: ReadonlyMap<string, number>,
  language: Language,
): DetailBlock[] {
  const texts = textsFor.deviationCards(language);
  if (counts.size === 0) return [];
  const bars = [...counts].slice(0, mostBars).map(([label, value]) => ({ label, value }));
  return [
    {
      kind: 'chart',
      title,
      unit: '',
      bars,
      table: {
        kind: 'table',
        title,
        columns: [texts.what, texts.count],
        rows: bars.map(({ label, value }) => [label, String(value)]),
      },
    },
  ];
}

const byCount = (counts: ReadonlyMap<string, number>): ReadonlyMap<string, number> =>
  new Map([...counts].sort(([, a], [, b]) => b - a));

const named = <Key>(
  counts: ReadonlyMap<Key, number>,
  nameOf: (key: Key) => string,
): ReadonlyMap<string, number> => new Map([...counts].map(([key, count]) => [nameOf(key), count]));

function renderFigures(
  { directory }: DeviationContext,
  statistics: CaseStatistics,
  language: Language,
): Card {
  const texts = textsFor.deviationCards(language);
  const { step } = textsFor.deviations(language);
  const names = createCaseNames(directory, language);
  const days = (count: number | undefined): string =>
    count === undefined ? texts.noneYet : texts.workingDays(count);
  const blocks: readonly DetailBlock[] = [
    {
      kind: 'facts',
      facts: [
        { label: texts.statisticsTotal, value: String(statistics.total) },
        { label: texts.statisticsOpen, value: String(statistics.open) },
        { label: texts.statisticsOverdue, value: String(statistics.overdue) },
        {
          label: texts.statisticsToAcknowledge,
          value: days(statistics.medianWorkingDaysToAcknowledge),
        },
        { label: texts.statisticsToCorrect, value: days(statistics.medianWorkingDaysToCorrect) },
      ],
    },
    ...renderCounts(
      texts.byCategory,
      byCount(named(statistics.byCategory, names.category)),
      language,
    ),
    ...renderCounts(texts.byStep, named(statistics.byStep, step), language),
    ...renderCounts(
      texts.byParty,
      byCount(named(statistics.byResponsibleParty, names.party)),
      language,
    ),
    ...renderCounts(texts.byMonth, statistics.byMonth, language),
  ];
  return guardCard(
    renderButtons(blocks.flatMap(renderBlock), [
      { title: texts.exportExcel, verb: 'deviation-export', data: { format: 'xlsx', language } },
      { title: texts.exportCsv, verb: 'deviation-export', data: { format: 'csv', language } },
    ]),
  );
}

/** The group's deviations in figures, as charts with a table for clients without them. */
export async function composeStatistics(
  context: DeviationContext,
  turn: Turn,
  language: Language,
): Promise<OutgoingMessage> {
  const texts = textsFor.deviationCards(language);
  const group = await findOwnGroup(context, turn, language, 'statistics');
  if (!group.ok) return { text: group.refusal };
  const { id: groupId, name } = group.value;
  const scope = { kind: 'group', groupId } as const;
  const statistics = await context.cases.statistics(turn.place.tenantId, scope);
  if (statistics.total === 0) return { text: texts.statisticsNone(name) };
  return { text: texts.statisticsFor(name), card: renderFigures(context, statistics, language) };
}
