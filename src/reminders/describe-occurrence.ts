import type { Language } from '../core/language.ts';
import { renderDate, renderRelativeDate } from '../calendar/render-date.ts';
import { renderIntervalEnd } from '../calendar/render-interval-end.ts';
import type { LocalDate } from '../calendar/local-date.ts';
import type { Directory } from '../organisation/directory.ts';
import type { RemindersTexts } from '../texts/sv/reminders.ts';
import { reminderTextsFor } from './reminder-texts.ts';
import type { Obligation, ObligationKind, ObligationTarget } from './obligation.ts';
import type { Occurrence } from './occurrences.ts';

/** One reminder in a person's language, plain text throughout. */
export type DescribedReminder = {
  readonly kindName: string;
  readonly title: string;
  /** By when: absolute and relative to the day it is read. */
  readonly dueLine: string;
  readonly lines: readonly string[];
  readonly sourceLines: readonly string[];
  readonly kind: ObligationKind;
  readonly target: ObligationTarget;
  readonly series: string;
};

/** "senast i slutet av våren 2024, 30 juni 2024": no finer than told, and what day that is. */
function renderDue({ due, precision = 'day' }: Obligation, language: Language): string {
  const texts = reminderTextsFor(language);
  const date = renderDate(due, language);
  if (precision === 'day') return texts.dueOn(date);
  return texts.dueAtEndOf(renderIntervalEnd({ from: due, to: due, precision }, language), date);
}

function renderDueLine(obligation: Obligation, today: LocalDate, language: Language): string {
  const texts: RemindersTexts = reminderTextsFor(language);
  const { due, kind, target } = obligation;
  const isPast = due < today;
  const relative = renderRelativeDate(due, today, language);
  const date = renderDate(due, language, { withWeekday: true });
  if (kind === 'meeting') {
    return isPast ? texts.meetingPast(date, relative) : texts.meetingAhead(date, relative);
  }
  if (kind === 'agenda') return texts.heldOn(date, relative);
  if (kind === 'custom') return '';
  if (kind === 'upkeep') {
    if (target.kind !== 'source' || !obligation.series.startsWith('upkeep:plan:')) return '';
    return isPast ? texts.planEnded(date, relative) : texts.planEnds(date, relative);
  }
  if (kind === 'deviation' && obligation.series.endsWith(':may-escalate')) {
    return texts.escalableSince(date, relative);
  }
  const rendered = renderDue(obligation, language);
  if (isPast) return texts.duePast(rendered, relative);
  return due === today ? texts.dueToday(rendered) : texts.dueAhead(rendered, relative);
}

/**
 * What a reminder says. The day is when it is read, not when it was planned: a held post that is
 * released a week later counts from then.
 */
export function describeOccurrence(
  { obligation }: Pick<Occurrence, 'obligation'>,
  today: LocalDate,
  language: Language,
  directory: Directory,
): DescribedReminder {
  const texts = reminderTextsFor(language);
  const { kind, target, series, responsible } = obligation;
  const who = responsible?.[language];
  const isConvened = kind === 'meeting' || kind === 'minutes' || kind === 'duty';
  return {
    kindName: texts.kindNames[kind],
    title: obligation.subject[language],
    dueLine: renderDueLine(obligation, today, language),
    lines: [
      ...(obligation.isTimeUncertain ? [texts.dueDoubtful] : []),
      ...(who === undefined ? [] : [isConvened ? texts.convener(who) : texts.responsible(who)]),
      ...obligation.indicators.map((indicator) => texts.indicator(indicator[language])),
      ...obligation.details.map((detail) => detail[language]),
    ],
    sourceLines: obligation.citations.map((citation) =>
      texts.source(directory.citeSource(citation).source.shortTitle[language], citation.section),
    ),
    kind,
    target,
    series,
  };
}
