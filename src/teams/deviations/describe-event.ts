import type { Language } from '../../core/language.ts';
import type { CaseEvent } from '../../deviations/case-event.ts';
import type { Directory } from '../../organisation/directory.ts';
import { isHard } from '../../privacy/finding.ts';
import { inspectText } from '../../privacy/inspect-text.ts';
import { textsFor } from '../../texts/index.ts';
import { createCaseNames } from './case-names.ts';

const longest = 600;

/** One event as a short sentence for a thread or a notification; fails closed on identity numbers. */
export function describeEvent(event: CaseEvent, directory: Directory, language: Language): string {
  const names = createCaseNames(directory, language);
  const sentence = textsFor.deviations(language).event(event, names);
  const short = sentence.length > longest ? `${sentence.slice(0, longest - 1)}…` : sentence;
  return inspectText(short).some(isHard) ? '…' : short;
}
