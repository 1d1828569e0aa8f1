import { hash } from 'node:crypto';
import { renderCanonicalJson } from '../core/canonical-json.ts';
import type { CaseEvent } from './case-event.ts';

/** What the first event of a case names as its predecessor. */
export const chainStart = '0'.repeat(64);

/** SHA-256 over the event's canonical JSON without its own hash. */
export function hashEvent(event: Omit<CaseEvent, 'hash'>): string {
  const unsigned: Record<string, unknown> = { ...event };
  delete unsigned['hash'];
  return hash('sha256', renderCanonicalJson(unsigned), 'hex');
}

export type ChainFault = {
  readonly seq: number;
  readonly fault: 'altered' | 'out-of-order' | 'broken-link' | 'other-case' | 'wrong-end';
};

/**
 * The first fault in a case's events, or nothing. `lastHash`, kept apart (the stored view has it),
 * also shows events cut off at the end.
 */
export function findChainFault(
  events: readonly CaseEvent[],
  lastHash?: string,
): ChainFault | undefined {
  let previous = chainStart;
  for (const [index, event] of events.entries()) {
    const seq = index + 1;
    if (event.seq !== seq) return { seq, fault: 'out-of-order' };
    if (event.caseId !== events[0]?.caseId) return { seq, fault: 'other-case' };
    if (event.prevHash !== previous) return { seq, fault: 'broken-link' };
    if (event.hash !== hashEvent(event)) return { seq, fault: 'altered' };
    previous = event.hash;
  }
  if (lastHash !== undefined && lastHash !== previous)
    return { seq: events.length, fault: 'wrong-end' };
  return undefined;
}
