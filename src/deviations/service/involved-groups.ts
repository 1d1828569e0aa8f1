import type { Case } from '../case.ts';

/**
 * The groups whose list a case stands in: who has it, had it, is told of it, or was asked by the
 * standing right. Where the model names none of them, the lowest one above.
 */
export function listInvolvedGroups(current: Case): readonly string[] {
  const { receivers } = current.ladder;
  const named = [
    receivers.local,
    ...(current.step > 1 ? [receivers.officials] : []),
    current.receiver.groupId,
    ...current.informed,
    ...(current.raised.length > 0 ? [receivers.central] : []),
  ].filter((groupId) => groupId !== null);
  if (named.length > 0) return [...new Set(named)];
  const above = receivers.officials ?? receivers.political ?? receivers.central;
  return above === null ? [] : [above];
}
