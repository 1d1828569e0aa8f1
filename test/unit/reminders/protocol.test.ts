import { plannedDelivery } from '../../../src/reminders/delivery.ts';
import type { Delivery, DeliveryCommand } from '../../../src/reminders/delivery.ts';
import {
  defaultDeliveryTiming as timing,
  retryDelayMs,
} from '../../../src/reminders/delivery-timing.ts';
import { decideDelivery, isSendAllowed } from '../../../src/reminders/protocol.ts';
import { classifySend } from '../../../src/reminders/send-outcome.ts';

function run(delivery: Delivery, nowMs: number, ...commands: DeliveryCommand[]) {
  return commands.reduce<{ state: Delivery; refusal?: string }>(
    ({ state }, command) => {
      const context = { nowMs, timing, onUnknown: 'hold', random: 0 } as const;
      const decided = decideDelivery(state, command, context);
      return decided.ok ? { state: decided.value } : { state, refusal: decided.refusal };
    },
    { state: delivery },
  );
}

const claim = (worker = 'a'): DeliveryCommand => ({ kind: 'claim', worker });
const posted = { kind: 'posted', messageId: 'm1' } as const;

describe('a delivery', () => {
  it('goes from claim to sent', () => {
    const { state } = run(plannedDelivery(0), 0, claim(), {
      kind: 'report',
      fence: 1,
      outcome: posted,
    });
    expect(state).toMatchObject({ status: 'sent', messageId: 'm1', isPossibleRepeat: false });
  });

  it('waits for its time, and for a running lease', () => {
    expect(run(plannedDelivery(10), 5, claim()).refusal).toBe('not-yet');
    const claimed = run(plannedDelivery(0), 0, claim()).state;
    expect(run(claimed, timing.leaseMs - 1, claim('b')).refusal).toBe('leased');
  });

  it('is not sent by a worker that lost it, nor on the last breath of a lease', () => {
    const claimed = run(plannedDelivery(0), 0, claim()).state;
    expect(isSendAllowed(claimed, 1, { nowMs: 0, timing })).toBe(true);
    expect(isSendAllowed(claimed, 1, { nowMs: timing.leaseMs - 1, timing })).toBe(false);
    const taken = run(claimed, timing.leaseMs + timing.settleMs, claim('b')).state;
    expect(isSendAllowed(taken, 1, { nowMs: 0, timing })).toBe(false);
    expect(isSendAllowed({ ...claimed, fence: 2 }, 1, { nowMs: 0, timing })).toBe(false);
  });

  it('is looked for, not sent, when its worker vanished', () => {
    const intended = run(plannedDelivery(0), 0, claim()).state;
    const settled = timing.leaseMs + timing.settleMs;
    expect(run(intended, settled - 1, claim('b')).refusal).toBe('not-yet');
    const checking = run(intended, settled, claim('b')).state;
    expect(checking).toMatchObject({ status: 'checking', wasAbandoned: true });
    const absent = { kind: 'look-up', fence: 2, result: { kind: 'absent' } } as const;
    expect(run(checking, settled, absent).state).toMatchObject({
      status: 'planned',
      isPossibleRepeat: true,
    });
    const impossible = { kind: 'look-up', fence: 2, result: { kind: 'impossible' } } as const;
    expect(run(checking, settled, impossible).state).toMatchObject({
      status: 'held',
      reason: 'unknown-outcome',
    });
  });

  it('believes a late sleeper that it is out after all', () => {
    const intended = run(plannedDelivery(0), 0, claim()).state;
    const checking = run(intended, timing.leaseMs + timing.settleMs, claim('b')).state;
    const late = { kind: 'report', fence: 1, outcome: posted } as const;
    expect(run(checking, 999_999, late).state.status).toBe('sent');
    const unknown = { kind: 'report', fence: 1, outcome: { kind: 'unknown' } } as const;
    expect(run(checking, 999_999, unknown).refusal).toBe('stale-fence');
  });

  it('can be cancelled until it is claimed, not after', () => {
    expect(run(plannedDelivery(0), 0, { kind: 'cancel' }).state.status).toBe('cancelled');
    expect(run(plannedDelivery(0), 0, claim(), { kind: 'cancel' }).refusal).toBe('wrong-status');
  });

  it('is held for the operator after the last attempt, and released by his word', () => {
    const worn = { ...plannedDelivery(0), attempts: timing.maxAttempts - 1 };
    const throttled = { kind: 'report', fence: 1, outcome: { kind: 'not-posted' } } as const;
    const { state } = run(worn, 0, claim(), throttled);
    expect(state).toMatchObject({ status: 'held', reason: 'gave-up' });
    expect(run(state, 0, { kind: 'release', as: 'was-sent' }).state.status).toBe('sent');
    expect(run(state, 0, { kind: 'release', as: 'send-again' }).state).toMatchObject({
      status: 'planned',
      attempts: 0,
      isPossibleRepeat: true,
    });
  });

  it('is tried again no earlier than the connector asked, with jitter inside bounds', () => {
    const outcome = { kind: 'not-posted', retryAfterMs: 90_000 } as const;
    const { state } = run(plannedDelivery(0), 0, claim(), {
      kind: 'report',
      fence: 1,
      outcome,
    });
    expect(state).toMatchObject({ status: 'planned', notBeforeMs: 90_000 });
    expect(retryDelayMs(3, timing, 0)).toBe(timing.firstRetryMs);
    expect(retryDelayMs(40, timing, 0.999)).toBeLessThanOrEqual(timing.longestRetryMs);
  });
});

describe('an answer of the connector', () => {
  it.each([
    [{ kind: 'created', messageId: 'm' }, 'posted'],
    [{ kind: 'status', status: 429, retryAfterMs: 5 }, 'not-posted'],
    [{ kind: 'status', status: 412 }, 'not-posted'],
    [{ kind: 'status', status: 401 }, 'not-posted'],
    [{ kind: 'never-connected' }, 'not-posted'],
    [{ kind: 'status', status: 403 }, 'unreachable'],
    [{ kind: 'status', status: 404 }, 'unreachable'],
    [{ kind: 'status', status: 400 }, 'refused'],
    [{ kind: 'status', status: 413 }, 'refused'],
    [{ kind: 'status', status: 500 }, 'unknown'],
    [{ kind: 'status', status: 503 }, 'unknown'],
    [{ kind: 'timeout' }, 'unknown'],
    [{ kind: 'connection-lost' }, 'unknown'],
  ] as const)('%o means %s', (signal, expected) => {
    expect(classifySend(signal).kind).toBe(expected);
  });
});
