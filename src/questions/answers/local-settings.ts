import type { Language } from '../../core/language.ts';
import type { Directory } from '../../organisation/directory.ts';
import { textsFor } from '../../texts/index.ts';
import type { Query } from '../query.ts';

/** The days that are set here for the steps that a query on the ladder speaks of. */
export function describeLocalSettings(
  { topic, aspect }: Query,
  language: Language,
  { ladder }: Directory,
): readonly string[] {
  if (ladder === undefined || !topic.startsWith('ladder')) return [];
  const step = /^ladder-rule:(\d)/.exec(topic)?.[1] ?? /^step-(\d)/.exec(aspect)?.[1];
  const { settings } = textsFor.answers(language).why;
  return ladder.steps
    .filter((one) => step === undefined || String(one.step) === step)
    .map(({ step: number, deadlines }) =>
      settings[number](deadlines.acknowledgeWorkingDays, deadlines.actWorkingDays),
    );
}
