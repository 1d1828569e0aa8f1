import type { Language } from '../core/language.ts';
import type { CaseSummary } from '../deviations/case-service.ts';
import { getCurrentDeadline, isOverdue } from '../deviations/current-deadline.ts';
import { escapeMarkdown } from '../privacy/escape-markdown.ts';
import { textsFor } from '../texts/index.ts';
import type { Card } from './card.ts';
import { renderExecute, type DeviationButton } from './deviation-buttons.ts';
import { colorOf } from './deviation-case.ts';
import type { CaseNames } from './deviation-names.ts';
import { renderDeviationTemplate } from './deviation-templates.ts';
import { guardCard } from './guard-card.ts';

type ListView = {
  readonly cases: readonly CaseSummary[];
  readonly language: Language;
  readonly names: CaseNames;
  /** YYYY-MM-DD. */
  readonly today: string;
  /** Below the list, such as the next page. */
  readonly buttons: readonly DeviationButton[];
};

/** The state of one line, with the word beside the colour. */
export function describeSummary(
  summary: CaseSummary,
  { language, names, today }: Pick<ListView, 'language' | 'names' | 'today'>,
) {
  const texts = textsFor.deviationCards(language);
  const deviations = textsFor.deviations(language);
  const isLate = isOverdue(summary, today);
  const { dueDate } = getCurrentDeadline(summary);
  const status = deviations.statuses[summary.status];
  return {
    title: escapeMarkdown(texts.case(summary.number, summary.title)),
    state: isLate ? texts.overdue(status) : status,
    color: colorOf(summary.status, isLate),
    details: escapeMarkdown(
      texts.rowDetails(
        deviations.step(summary.step),
        names.party(summary.responsibleParty),
        dueDate === null ? undefined : names.date(dueDate),
      ),
    ),
  };
}

/** Some cases, one below the other, each with a button that says which it shows. */
export const renderCaseList = (view: ListView): Card => {
  const texts = textsFor.deviationCards(view.language);
  return guardCard(
    renderDeviationTemplate.list({
      rows: view.cases.map((summary) => ({
        ...describeSummary(summary, view),
        actions: [
          renderExecute({
            title: texts.showCaseOf(summary.number),
            verb: 'case-refresh',
            data: { case: summary.caseId, seen: summary.version, language: view.language },
          }),
        ],
      })),
      actionRows: view.buttons.length === 0 ? [] : [{ actions: view.buttons.map(renderExecute) }],
    }) as Card,
  );
};
