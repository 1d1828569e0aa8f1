import type { Language } from '../core/language.ts';
import type { AllowedCommands } from '../deviations/allowed-commands.ts';
import type { Case } from '../deviations/case.ts';
import type { CaseStatus } from '../deviations/case-status.ts';
import type { CaseCommandKind } from '../deviations/command.ts';
import type { CaseExplanation } from '../deviations/explain-case.ts';
import type { ForecastEntry } from '../deviations/forecast.ts';
import { escapeMarkdown } from '../privacy/escape-markdown.ts';
import { textsFor } from '../texts/index.ts';
import type { Card } from './card.ts';
import { renderExecute, type DeviationButton } from './deviation-buttons.ts';
import type { CaseNames } from './deviation-names.ts';
import { renderDeviationTemplate, type Notice, type StatusColor } from './deviation-templates.ts';
import { guardCard } from './guard-card.ts';

export type CaseView = {
  readonly current: Case;
  readonly language: Language;
  readonly names: CaseNames;
  readonly explanation: CaseExplanation;
  readonly forecast: readonly ForecastEntry[];
  /** What the reader may do; on the shared card, what every member of the channel may do. */
  readonly allowed: AllowedCommands;
  readonly notices: readonly Notice[];
  /** The handling group, while the card lies in a higher group's channel. */
  readonly liesHereFor?: string;
  /** Teams' ids of those who get a card of their own in place of the shared one; at most 60. */
  readonly ownCardFor?: readonly string[];
};

const colors: Readonly<Record<CaseStatus, StatusColor>> = {
  filed: 'Accent',
  acknowledged: 'Accent',
  corrected: 'Good',
  agreed: 'Good',
  // Not Warning: its yellow is too light to be read.
  escalated: 'Accent',
  'in-review': 'Accent',
  closed: 'Default',
  withdrawn: 'Default',
};

export const colorOf = (status: CaseStatus, isOverdue: boolean): StatusColor =>
  isOverdue ? 'Attention' : colors[status];

/** In the order of the buttons; what happens seldom stands in the second row. */
const rows: readonly (readonly (CaseCommandKind | 'history')[])[] = [
  ['acknowledge', 'correct', 'agree', 'record-decision', 'escalate', 'comment', 'history', 'close'],
  ['contest', 'edit', 'withdraw', 'mark-principle', 'raise', 'reopen', 'settle-by-silence'],
];

const hasText = (section: { readonly text: string }): boolean => section.text !== '';

function listSections({ current, language }: CaseView) {
  const texts = textsFor.deviationCards(language);
  const { fields } = textsFor.deviations(language);
  const { details, correction, contestedWhy, decisions, lesson } = current;
  return [
    { title: fields['description'] ?? '', text: escapeMarkdown(details.description) },
    {
      title: fields['proposedMeasure'] ?? '',
      text: escapeMarkdown(details.proposedMeasure ?? ''),
    },
    {
      title: texts.correction,
      text:
        correction === null
          ? ''
          : escapeMarkdown(texts.correctionText(correction.whatWasDone, correction.whyItHolds)),
    },
    { title: texts.contested, text: escapeMarkdown(contestedWhy ?? '') },
    ...decisions.map(({ step, decision }) => ({
      title: texts.decision(step),
      text: escapeMarkdown(decision),
    })),
    { title: texts.lesson, text: escapeMarkdown(lesson ?? '') },
  ].filter(hasText);
}

function listFacts({ current, language, names, explanation }: CaseView) {
  const texts = textsFor.deviationCards(language);
  const { fields, consequences, receiver } = textsFor.deviations(language);
  const { details, reporter } = current;
  const fact = (title: string, value: string | null) =>
    value === null || value === '' ? [] : [{ title, value: escapeMarkdown(value) }];
  return [
    ...fact(fields['responsibleParty'] ?? '', names.party(details.responsibleParty)),
    ...fact(
      fields['reportingParty'] ?? '',
      details.reportingParty && names.party(details.reportingParty),
    ),
    ...fact(fields['category'] ?? '', names.category(details.category)),
    ...fact(fields['eventDate'] ?? '', names.date(details.eventDate)),
    ...fact(fields['place'] ?? '', details.place),
    ...fact(fields['consequence'] ?? '', details.consequence && consequences[details.consequence]),
    ...fact(texts.principle, details.isPrinciple ? texts.yes : null),
    ...fact(
      texts.reportedBy,
      texts.reportedOn(names.date(explanation.lain.filedOn), reporter.displayName),
    ),
    ...fact(texts.handledBy, receiver(current.receiver, names)),
    ...fact(texts.waitsUntil, explanation.dueDate && names.date(explanation.dueDate)),
    ...fact(
      fields['comment'] ?? '',
      current.commentCount === 0 ? null : texts.comments(current.commentCount),
    ),
  ];
}

function listButtonRows({ current, language, allowed }: CaseView) {
  const { commands } = textsFor.deviations(language);
  const { unmarkPrinciple } = textsFor.deviationCards(language);
  const titleOf = (kind: CaseCommandKind | 'history'): string =>
    kind === 'mark-principle' && current.details.isPrinciple ? unmarkPrinciple : commands[kind];
  const data = { case: current.id, seen: current.version, language };
  const isShown = (kind: CaseCommandKind | 'history') =>
    kind === 'history' || allowed.kinds.includes(kind);
  return rows
    .map((row) =>
      row.filter(isShown).map((kind): DeviationButton => ({
        title: titleOf(kind),
        verb: `case-${kind}`,
        data,
        isMain: kind === 'acknowledge',
      })),
    )
    .filter((row) => row.length > 0)
    .map((row) => ({ actions: row.map(renderExecute) }));
}

/** One case as one reader, or a whole channel, may see it. */
export function renderCase(view: CaseView): Card {
  const { current, language, names, explanation, forecast, liesHereFor, ownCardFor } = view;
  const texts = textsFor.deviationCards(language);
  const deviations = textsFor.deviations(language);
  const isOverdue = explanation.overdueWorkingDays > 0;
  const status = deviations.statuses[current.status];
  const card = renderDeviationTemplate.case({
    notices: [...view.notices],
    heading: escapeMarkdown(texts.case(current.number, current.details.title)),
    status: texts.status(isOverdue ? texts.overdue(status) : status, deviations.step(current.step)),
    statusColor: colorOf(current.status, isOverdue),
    facts: listFacts(view),
    sections: listSections(view),
    outro: [
      ...(forecast.length === 0 ? [] : [{ line: deviations.forecast(forecast, names) }]),
      ...(liesHereFor === undefined ? [] : [{ line: texts.liesHereFor(liesHereFor) }]),
    ],
    actionRows: listButtonRows(view),
  }) as Card;
  return guardCard(
    ownCardFor === undefined || ownCardFor.length === 0
      ? card
      : {
          ...card,
          refresh: {
            action: {
              type: 'Action.Execute',
              title: texts.showCase,
              verb: 'case-refresh',
              data: { case: current.id, seen: current.version, language, own: 1 },
            },
            userIds: [...ownCardFor],
          },
        },
  );
}
