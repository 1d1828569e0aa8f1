import { accept, refuse } from '../core/result.ts';
import type { Result } from '../core/result.ts';
import { unreachable } from '../core/unreachable.ts';
import type {
  Delivery,
  DeliveryCommand,
  DeliveryRefusal,
  LookUp,
  SendOutcome,
  UnknownPolicy,
} from './delivery.ts';
import { retryDelayMs } from './delivery-timing.ts';
import type { DeliveryTiming } from './delivery-timing.ts';

export type ProtocolContext = {
  readonly nowMs: number;
  readonly timing: DeliveryTiming;
  readonly onUnknown: UnknownPolicy;
  /** From 0 up to 1, for the jitter of retries. */
  readonly random: number;
};

type Decision = Result<Delivery, DeliveryRefusal>;

/**
 * The create-then-claim protocol of one post, pure. The caller stores each accepted state with a
 * compare-and-swap before it goes on: claim, which says that it is about to be sent → (send) →
 * report; a post that may be out and is nobody's is claimed again to look for it. What is promised, and on which conditions, is
 * written in docs/adr/0041.
 */
export function decideDelivery(
  delivery: Delivery,
  command: DeliveryCommand,
  context: ProtocolContext,
): Decision {
  switch (command.kind) {
    case 'claim':
      return claim(delivery, command.worker, context);
    case 'report':
      return report(delivery, command.fence, command.outcome, context);
    case 'look-up':
      return lookUp(delivery, command.fence, command.result, context);
    case 'cancel': {
      return delivery.status === 'planned'
        ? accept({ ...commonOf(delivery), status: 'cancelled' })
        : refuse('wrong-status');
    }
    case 'release':
      return release(delivery, command.as, context);
    default:
      return unreachable(command);
  }
}

/**
 * Whether the worker may send at this moment: its intent stands, and the answer will be there
 * before the lease ends. To be asked immediately before the send, after the intent is durable.
 */
export function isSendAllowed(
  delivery: Delivery,
  fence: number,
  { nowMs, timing }: Pick<ProtocolContext, 'nowMs' | 'timing'>,
): boolean {
  return (
    delivery.status === 'intended' &&
    delivery.fence === fence &&
    nowMs + timing.sendTimeoutMs <= delivery.leaseUntilMs
  );
}

const commonOf = ({ fence, attempts, isPossibleRepeat }: Delivery) => ({
  fence,
  attempts,
  isPossibleRepeat,
});

function claim(delivery: Delivery, worker: string, { nowMs, timing }: ProtocolContext): Decision {
  const taken = {
    ...commonOf(delivery),
    fence: delivery.fence + 1,
    worker,
    leaseUntilMs: nowMs + timing.leaseMs,
  };
  switch (delivery.status) {
    case 'planned':
      return nowMs < delivery.notBeforeMs
        ? refuse('not-yet')
        : accept({ ...taken, status: 'intended' });
    case 'intended':
      if (nowMs < delivery.leaseUntilMs) return refuse('leased');
      if (nowMs < delivery.leaseUntilMs + timing.settleMs) return refuse('not-yet');
      return accept({ ...taken, status: 'checking', wasAbandoned: true });
    case 'unknown':
      if (nowMs < delivery.notBeforeMs) return refuse('not-yet');
      return accept({ ...taken, status: 'checking', wasAbandoned: false });
    case 'checking': {
      const { wasAbandoned } = delivery;
      if (nowMs < delivery.leaseUntilMs) return refuse('leased');
      return accept({ ...taken, status: 'checking', wasAbandoned });
    }
    case 'sent':
    case 'held':
    case 'unreachable':
    case 'cancelled':
      return refuse('wrong-status');
    default:
      return unreachable(delivery);
  }
}

/** A worker that slept through its lease may still bring the truth: that its post is out. */
function reportLate(delivery: Delivery, outcome: SendOutcome): Decision {
  const isOpen = ['planned', 'unknown', 'checking', 'held'].includes(delivery.status);
  if (outcome.kind !== 'posted' || !isOpen) return refuse('stale-fence');
  return accept({ ...commonOf(delivery), status: 'sent', messageId: outcome.messageId });
}

function report(
  delivery: Delivery,
  fence: number,
  outcome: SendOutcome,
  context: ProtocolContext,
): Decision {
  if (delivery.fence !== fence) return reportLate(delivery, outcome);
  if (delivery.status !== 'intended') return refuse('wrong-status');
  const common = commonOf(delivery);
  switch (outcome.kind) {
    case 'posted':
      return accept({ ...common, status: 'sent', messageId: outcome.messageId });
    case 'not-posted':
      return accept(planAgain(delivery, context, outcome.retryAfterMs));
    case 'unknown': {
      const notBeforeMs = context.nowMs + context.timing.settleMs;
      return accept({ ...common, status: 'unknown', notBeforeMs });
    }
    case 'unreachable':
      return accept({ ...common, status: 'unreachable' });
    case 'refused':
      return accept({ ...common, status: 'held', reason: 'refused' });
    default:
      return unreachable(outcome);
  }
}

/** Never for ever: after the last attempt the operator is shown it. */
function planAgain(
  delivery: Delivery,
  { nowMs, timing, random }: ProtocolContext,
  retryAfterMs = 0,
): Delivery {
  const attempts = delivery.attempts + 1;
  const common = { ...commonOf(delivery), attempts };
  if (attempts >= timing.maxAttempts) return { ...common, status: 'held', reason: 'gave-up' };
  const delayMs = Math.max(retryAfterMs, retryDelayMs(delivery.attempts, timing, random));
  return { ...common, status: 'planned', notBeforeMs: nowMs + delayMs };
}

function lookUp(
  delivery: Delivery,
  fence: number,
  result: LookUp,
  context: ProtocolContext,
): Decision {
  if (delivery.fence !== fence) return refuse('stale-fence');
  if (delivery.status !== 'checking') return refuse('wrong-status');
  const common = commonOf(delivery);
  switch (result.kind) {
    case 'found':
      return accept({ ...common, status: 'sent', messageId: result.messageId });
    case 'absent': {
      // A worker that vanished may only be asleep and send after all.
      const isPossibleRepeat = delivery.isPossibleRepeat || delivery.wasAbandoned;
      return accept(planAgain({ ...delivery, isPossibleRepeat }, context));
    }
    case 'impossible':
      return accept(
        context.onUnknown === 'hold'
          ? { ...common, status: 'held', reason: 'unknown-outcome' }
          : planAgain({ ...delivery, isPossibleRepeat: true }, context),
      );
    default:
      return unreachable(result);
  }
}

function release(
  delivery: Delivery,
  as: 'send-again' | 'was-sent',
  { nowMs }: ProtocolContext,
): Decision {
  if (delivery.status !== 'held') return refuse('wrong-status');
  const common = commonOf(delivery);
  if (as === 'was-sent') return accept({ ...common, status: 'sent', messageId: '' });
  const isPossibleRepeat = common.isPossibleRepeat || delivery.reason !== 'refused';
  return accept({
    ...common,
    isPossibleRepeat,
    attempts: 0,
    status: 'planned',
    notBeforeMs: nowMs,
  });
}
