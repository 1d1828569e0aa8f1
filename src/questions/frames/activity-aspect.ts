import { has, hasAny, type Reading } from '../reading/reading.ts';

export type ActivityAspect = 'schedule' | 'responsible' | 'indicator' | 'result' | 'whole';

/** What is asked of an activity, the most telling words first. */
export function readActivityAspect(reading: Reading): ActivityAspect {
  if (hasAny(reading, 'when', 'schedule')) return 'schedule';
  if (has(reading, 'indicator')) return 'indicator';
  if (has(reading, 'member') && !has(reading, 'responsible')) return 'result';
  if (hasAny(reading, 'who', 'responsible')) return 'responsible';
  if (hasAny(reading, 'result', 'share', 'howMany')) return 'result';
  return 'whole';
}
