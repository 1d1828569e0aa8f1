import { renderDate } from '../../calendar/render-date.ts';
import type { Language } from '../../core/language.ts';
import { unreachable } from '../../core/unreachable.ts';
import type { HandledRecord } from '../../storage/handled-obligations.ts';
import { reminderCardTextsFor } from './reminder-card-texts.ts';

/** What a group has said of an obligation, for its card; undefined: nothing that stands. */
export function describeHandled(
  { kind, on, until, text, byName }: HandledRecord,
  language: Language,
): string | undefined {
  const texts = reminderCardTextsFor(language);
  const withText = (status: string) =>
    text === undefined ? status : texts.statusText(status, text);
  switch (kind) {
    case 'done':
      return withText(texts.statusDone(byName, renderDate(on, language)));
    case 'declined':
      return withText(texts.statusDeclined(byName, renderDate(on, language)));
    case 'snoozed':
      return texts.statusSnoozed(byName, renderDate(until ?? on, language, { withWeekday: true }));
    case 'open':
      return undefined;
    default:
      return unreachable(kind);
  }
}
