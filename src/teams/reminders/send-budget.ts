type Window = { readonly lengthMs: number; readonly most: number };

/** Per bot and thread, and per app and tenant, as Teams documents them. */
export const teamsLimits = {
  thread: [
    { lengthMs: 1_000, most: 7 },
    { lengthMs: 2_000, most: 8 },
    { lengthMs: 30_000, most: 60 },
    { lengthMs: 3_600_000, most: 1_800 },
  ],
  tenant: [{ lengthMs: 1_000, most: 50 }],
} as const satisfies Record<string, readonly Window[]>;

export type SendLimits = {
  readonly thread: readonly Window[];
  readonly tenant: readonly Window[];
};

/** Two sends that leave a window apart may arrive closer: a little is kept in hand. */
const slackMs = 20;

/** The instants of the sends that still lie in the longest window. */
type Sends = number[];

function findFreeMs(sends: Sends, windows: readonly Window[], share: number, nowMs: number) {
  let freeMs = nowMs;
  for (const { lengthMs, most } of windows) {
    const allowed = Math.max(1, Math.floor(most * share));
    const oldest = sends[sends.length - allowed];
    if (oldest !== undefined) freeMs = Math.max(freeMs, oldest + lengthMs + slackMs);
  }
  return freeMs;
}

function note(sends: Sends, atMs: number, windows: readonly Window[]): void {
  sends.push(atMs);
  const most = Math.max(...windows.map((window) => window.most));
  if (sends.length > 2 * most) sends.splice(0, sends.length - most);
}

/**
 * Keeps within Teams' limits: hands out the instants at which sends may leave. Each process takes
 * its share of the limits, by the number of processes that are alive.
 */
export function createSendBudget(limits: SendLimits = teamsLimits) {
  const byThread = new Map<string, Sends>();
  const byTenant = new Map<string, Sends>();
  const pausedUntilMs = new Map<string, number>();
  let share = 1;

  const sendsOf = (map: Map<string, Sends>, key: string): Sends => {
    const known = map.get(key);
    if (known !== undefined) return known;
    const sends: Sends = [];
    map.set(key, sends);
    return sends;
  };

  const forgetIdle = (nowMs: number): void => {
    const longestMs = Math.max(...limits.thread.map(({ lengthMs }) => lengthMs));
    for (const [key, sends] of byThread) {
      if ((sends.at(-1) ?? 0) + longestMs < nowMs) byThread.delete(key);
    }
    for (const [key, untilMs] of pausedUntilMs) if (untilMs < nowMs) pausedUntilMs.delete(key);
  };

  const findDelayMs = (tenantId: string, threadId: string, nowMs: number): number =>
    Math.max(
      findFreeMs(sendsOf(byThread, threadId), limits.thread, share, nowMs),
      findFreeMs(sendsOf(byTenant, tenantId), limits.tenant, share, nowMs),
      pausedUntilMs.get(threadId) ?? 0,
    ) - nowMs;

  return {
    /** How long a send must wait; 0: it may leave now. */
    findDelayMs,

    /** Takes the next free instant: how long to wait for it. */
    take: (tenantId: string, threadId: string, nowMs: number): number => {
      const delayMs = findDelayMs(tenantId, threadId, nowMs);
      note(sendsOf(byThread, threadId), nowMs + delayMs, limits.thread);
      note(sendsOf(byTenant, tenantId), nowMs + delayMs, limits.tenant);
      if (byThread.size > 5_000) forgetIdle(nowMs);
      return delayMs;
    },

    /** Teams asked for silence in a thread. */
    pause: (threadId: string, untilMs: number): void => {
      pausedUntilMs.set(threadId, untilMs);
    },

    /** How many processes, this one included, share the limits. */
    shareAmong: (processes: number): void => {
      share = 1 / Math.max(1, processes);
    },
  };
}

export type SendBudget = ReturnType<typeof createSendBudget>;
