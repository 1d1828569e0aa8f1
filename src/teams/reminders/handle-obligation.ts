import { toInstantMs, toWallTime } from '../../calendar/wall-time.ts';
import { refuse, accept, type Result } from '../../core/result.ts';
import type { HandledRecord } from '../../storage/handled-obligations.ts';
import type { Turn } from '../turn.ts';
import type { Pressed } from './find-pressed.ts';
import type { ReminderContext } from './reminder-context.ts';

/** What is said on the card. */
export type Saying =
  | { readonly kind: 'done'; readonly text: string; readonly heldOn?: string }
  | { readonly kind: 'declined'; readonly text: string }
  | { readonly kind: 'snoozed'; readonly until: string }
  | { readonly kind: 'open' };

const isOpen = (kind: HandledRecord['kind'] | undefined): boolean =>
  kind === undefined || kind === 'open' || kind === 'snoozed';

/** Stores what a person says of an obligation; refused when another has settled it already. */
export async function handleObligation(
  { stores, clock, settings }: ReminderContext,
  turn: Turn,
  { obligation }: Pressed,
  saying: Saying,
): Promise<Result<HandledRecord, 'already'>> {
  const { tenantId } = turn.place;
  const { groupId, series, target } = obligation;
  const nowMs = clock.nowMs();
  const seen = await stores.handled.find(tenantId, groupId, series);
  if (saying.kind !== 'open' && !isOpen(seen?.handled.kind)) return refuse('already');
  const by = turn.person.aadObjectId ?? turn.person.id;
  const { date: today } = toWallTime(nowMs, settings.zone);
  const handled: HandledRecord = {
    groupId,
    series,
    kind: saying.kind,
    on: today,
    atMs: nowMs,
    by,
    byName: turn.person.name ?? '–',
    ...(saying.kind === 'snoozed' ? { until: saying.until } : {}),
    ...('text' in saying ? { text: saying.text } : {}),
    ...(target.kind === 'activity' ? { activityId: target.activityId } : {}),
  };
  if (saying.kind === 'done' && saying.heldOn !== undefined) {
    const { heldOn } = saying;
    await stores.meetings.record(tenantId, {
      groupId,
      date: heldOn,
      startsAtMs: toInstantMs({ date: heldOn, time: '00:00' }, settings.zone),
      recordedOn: today,
      recordedAtMs: nowMs,
      recordedBy: by,
    });
  }
  const isWritten = await stores.handled.write(tenantId, seen, handled);
  return isWritten ? accept(handled) : refuse('already');
}
