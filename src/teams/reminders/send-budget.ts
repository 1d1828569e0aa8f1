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

/** Two sends that are told to leave a window apart may arrive closer: so much is kept in hand. */
const slackMs = 60;

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

function createWindows(limits: SendLimits) {
  const byThread = new Map<string, Sends>();
  const byTenant = new Map<string, Sends>();
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
  };
  return {
    findFreeMs: (tenantId: string, threadId: string, share: number, nowMs: number): number =>
      Math.max(
        findFreeMs(sendsOf(byThread, threadId), limits.thread, share, nowMs),
        findFreeMs(sendsOf(byTenant, tenantId), limits.tenant, share, nowMs),
      ),
    note: (tenantId: string, threadId: string, atMs: number): void => {
      note(sendsOf(byThread, threadId), atMs, limits.thread);
      note(sendsOf(byTenant, tenantId), atMs, limits.tenant);
      if (byThread.size > 5_000) forgetIdle(atMs);
    },
  };
}

/**
 * Keeps within Teams' limits. Each process takes its share of them, by the number of processes
 * that are alive. A send first takes a turn, so that it waits before anything of it is durable;
 * since a turn may be used late, the moment of leaving is held against the limits once more.
 */
export function createSendBudget(limits: SendLimits = teamsLimits) {
  const turns = createWindows(limits);
  const departures = createWindows(limits);
  const pausedUntilMs = new Map<string, number>();
  let share = 1;

  const findDelayMs = (tenantId: string, threadId: string, nowMs: number): number =>
    Math.max(turns.findFreeMs(tenantId, threadId, share, nowMs), pausedUntilMs.get(threadId) ?? 0) -
    nowMs;

  return {
    /** How long a send must wait; 0: it may leave now. */
    findDelayMs,

    /** Takes the next free turn: how long to wait for it. */
    take: (tenantId: string, threadId: string, nowMs: number): number => {
      const delayMs = findDelayMs(tenantId, threadId, nowMs);
      turns.note(tenantId, threadId, nowMs + delayMs);
      return delayMs;
    },

    /** 0: it is counted and must leave now; else how long to wait before asking again. */
    leave: (tenantId: string, threadId: string, nowMs: number): number => {
      const delayMs = departures.findFreeMs(tenantId, threadId, share, nowMs) - nowMs;
      if (delayMs <= 0) departures.note(tenantId, threadId, nowMs);
      return Math.max(0, delayMs);
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
