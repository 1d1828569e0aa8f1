import type { Language } from '../core/language.ts';
import { toWallTime } from '../calendar/wall-time.ts';
import type { Directory } from '../organisation/directory.ts';
import { describeOccurrence } from './describe-occurrence.ts';
import type { DescribedReminder } from './describe-occurrence.ts';
import type { Digest } from './digest.ts';
import { reminderTextsFor } from './reminder-texts.ts';

export type DescribedDigest = {
  /** Reads well as a notification. */
  readonly headline: string;
  /** Set when an earlier post of the same may be out there. */
  readonly repeatNote?: string;
  readonly reminders: readonly (DescribedReminder & { readonly missedLine?: string })[];
};

export function describeDigest(
  digest: Digest,
  reading: {
    readonly nowMs: number;
    readonly zone: string;
    readonly language: Language;
    readonly isPossibleRepeat: boolean;
  },
  directory: Directory,
): DescribedDigest {
  const { language } = reading;
  const texts = reminderTextsFor(language);
  const today = toWallTime(reading.nowMs, reading.zone).date;
  const reminders = digest.items.map(({ occurrence, missed }) => ({
    ...describeOccurrence(occurrence, today, language, directory),
    ...(missed > 0 ? { missedLine: texts.missed(missed) } : {}),
  }));
  const [only] = reminders;
  const headline = digest.isCatchUp
    ? texts.digestCatchUp(reminders.length)
    : reminders.length === 1 && only
      ? texts.digestOne(only.title)
      : texts.digestMany(reminders.length);
  return {
    headline,
    ...(reading.isPossibleRepeat ? { repeatNote: texts.possibleRepeat } : {}),
    reminders,
  };
}
