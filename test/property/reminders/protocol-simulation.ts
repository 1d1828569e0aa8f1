import { createRandom } from '../../support/seeded-random.ts';
import { decideDelivery, isSendAllowed } from '../../../src/reminders/protocol.ts';
import { plannedDelivery } from '../../../src/reminders/delivery.ts';
import type {
  Delivery,
  DeliveryCommand,
  LookUp,
  SendOutcome,
  UnknownPolicy,
} from '../../../src/reminders/delivery.ts';
import { defaultDeliveryTiming } from '../../../src/reminders/delivery-timing.ts';

/** A lease hardly longer than a send, so that posts often arrive after it has run out. */
const timing = { ...defaultDeliveryTiming, leaseMs: 18_000 };

export type Scenario = {
  readonly seed: number;
  readonly workers: number;
  readonly deliveries: number;
  readonly canLookUp: boolean;
  readonly onUnknown: UnknownPolicy;
  /** Stop between the last check of the lease and the send itself too. */
  readonly stallsBeforeSend: boolean;
  /** Chance of a crash, and of a stall longer than a lease, at every step. */
  readonly crashRate: number;
  readonly stallRate: number;
  /** Chance that the connector answers something other than 201. */
  readonly troubleRate: number;
  /** Crash the first worker at exactly this step, and nowhere else. */
  readonly crashAtStep?: number;
};

type Arrival = { readonly id: number; readonly isMarked: boolean; readonly atMs: number };

export type Outcome = {
  readonly states: readonly Delivery[];
  readonly arrivals: readonly Arrival[];
  readonly steps: number;
};

const chaosMs = 40 * 60_000;
const hardEndMs = 48 * 3_600_000;

export function simulate(scenario: Scenario): Outcome {
  const random = createRandom(scenario.seed);
  const upTo = (ms: number) => Math.floor(random() * ms);
  let nowMs = 0;
  let steps = 0;
  const store = Array.from({ length: scenario.deliveries }, () => ({
    version: 0,
    state: plannedDelivery(upTo(60_000)),
  }));
  const arrivals: Arrival[] = [];
  const isChaos = () => nowMs < chaosMs;

  const connector = {
    /** Returns when the worker has its answer and what it is. */
    send(id: number, isMarked: boolean): { tookMs: number; outcome: SendOutcome } {
      const arrive = (afterMs: number) => arrivals.push({ id, isMarked, atMs: nowMs + afterMs });
      const messageId = `m${arrivals.length}`;
      const quickMs = upTo(timing.sendTimeoutMs - 1);
      if (!isChaos() || random() >= scenario.troubleRate) {
        arrive(quickMs);
        return { tookMs: quickMs, outcome: { kind: 'posted', messageId } };
      }
      const fate = random();
      if (fate < 0.35) {
        return { tookMs: quickMs, outcome: { kind: 'not-posted', retryAfterMs: upTo(20_000) } };
      }
      // Timeout or 5xx: half of them arrive, some after the sender gave up waiting.
      if (random() < 0.5) arrive(upTo(timing.sendTimeoutMs + timing.settleMs / 2));
      return { tookMs: timing.sendTimeoutMs, outcome: { kind: 'unknown' } };
    },
    find(id: number): LookUp {
      if (!scenario.canLookUp) return { kind: 'impossible' };
      const found = arrivals.find((arrival) => arrival.id === id && arrival.atMs <= nowMs);
      return found ? { kind: 'found', messageId: 'found' } : { kind: 'absent' };
    },
  };

  function write(id: number, version: number, command: DeliveryCommand, clockMs: number) {
    const entry = store[id]!;
    if (entry.version !== version) return undefined;
    const context = { nowMs: clockMs, timing, onUnknown: scenario.onUnknown, random: random() };
    const decided = decideDelivery(entry.state, command, context);
    if (!decided.ok) return undefined;
    store[id] = { version: version + 1, state: decided.value };
    return store[id];
  }

  /** One pass over all that is due; every yield is a place to crash or stall, with a duration. */
  function* pass(worker: string, clock: () => number): Generator<number, void> {
    for (let id = 0; id < store.length; id += 1) {
      const seen = store[id]!;
      yield upTo(200);
      const claimed = write(id, seen.version, { kind: 'claim', worker }, clock());
      if (!claimed) continue;
      const { fence } = claimed.state;
      yield upTo(200);
      if (claimed.state.status === 'checking') {
        const result = connector.find(id);
        yield upTo(2_000);
        write(id, claimed.version, { kind: 'look-up', fence, result }, clock());
        yield 0;
        continue;
      }
      if (!isSendAllowed(claimed.state, fence, { nowMs: clock(), timing })) {
        const outcome: SendOutcome = { kind: 'not-posted' };
        write(id, store[id]!.version, { kind: 'report', fence, outcome }, clock());
        continue;
      }
      if (scenario.stallsBeforeSend) yield 0;
      const { tookMs, outcome } = connector.send(id, claimed.state.isPossibleRepeat);
      yield tookMs;
      // The report is tried against whatever stands there now: the truth may come late.
      write(id, store[id]!.version, { kind: 'report', fence, outcome }, clock());
      yield 0;
    }
  }

  const workers = Array.from({ length: scenario.workers }, (_, index) => {
    const skewMs = scenario.workers === 1 ? 0 : upTo(6_000) - 3_000;
    const clock = () => nowMs + skewMs;
    const start = () => pass(`w${index}`, clock);
    return { start, run: start(), wakeMs: upTo(1_000) };
  });

  const isFinal = ({ status }: Delivery) =>
    ['sent', 'held', 'unreachable', 'cancelled'].includes(status);

  while (nowMs < hardEndMs) {
    const next = workers.reduce((first, worker) => (worker.wakeMs < first.wakeMs ? worker : first));
    nowMs = Math.max(nowMs, next.wakeMs);
    const step = next.run.next();
    steps += 1;
    const isPlannedCrash = scenario.crashAtStep === steps;
    const isCrash = isPlannedCrash || (isChaos() && random() < scenario.crashRate);
    if (isCrash) {
      next.run = next.start();
      next.wakeMs = nowMs + upTo(20_000);
    } else if (step.done) {
      if (store.every(({ state }) => isFinal(state))) break;
      next.run = next.start();
      next.wakeMs = nowMs + 1_000 + upTo(4_000);
    } else {
      const isStall = isChaos() && random() < scenario.stallRate;
      const stallMs = isStall ? upTo(4 * (timing.leaseMs + timing.settleMs)) : 0;
      next.wakeMs = nowMs + step.value + stallMs;
    }
  }
  // Sleepers wake up after everything is settled: what they still do must do no harm.
  for (const worker of workers) for (let left = 20; left > 0 && !worker.run.next().done; left -= 1);
  return { states: store.map(({ state }) => state), arrivals, steps };
}
