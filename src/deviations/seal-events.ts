import type { Actor, Side } from './actor.ts';
import type { CaseEvent, EventDraft } from './case-event.ts';
import { chainStart, hashEvent } from './chain.ts';

type Stamp = {
  readonly caseId: string;
  readonly commandId: string;
  readonly atMs: number;
  readonly actor: Actor;
  readonly side: Side;
  readonly ladderVersion: number;
  /** The case's last event; absent for a new case. */
  readonly after: { readonly version: number; readonly lastHash: string } | undefined;
};

/** Numbers, signs and chains what a command decided. */
export function sealEvents(drafts: readonly EventDraft[], stamp: Stamp): CaseEvent[] {
  let seq = stamp.after?.version ?? 0;
  let prevHash = stamp.after?.lastHash ?? chainStart;
  return drafts.map((draft) => {
    seq += 1;
    const unsigned = {
      ...draft,
      seq,
      caseId: stamp.caseId,
      commandId: stamp.commandId,
      atMs: stamp.atMs,
      by: { id: stamp.actor.id, displayName: stamp.actor.displayName, side: stamp.side },
      ladderVersion: stamp.ladderVersion,
      prevHash,
    };
    const event: CaseEvent = { ...unsigned, hash: hashEvent(unsigned) };
    prevHash = event.hash;
    return event;
  });
}
