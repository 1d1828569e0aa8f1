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

/** A slot that is not used for so long is void: by then others may count without it. */
const mostHeldMs = 5_000;

/** When the send cannot arrive any more; undefined: it may arrive at any moment. */
type Send = { endedAtMs: number | undefined };

/** A place within the limits, from before the send leaves until it can no longer arrive. */
export type Slot = {
  /** To be asked immediately before the send. */
  readonly leave: () => boolean;
  /**
   * The send is answered; or it never left, and the place is free at once. Only the first word counts.
   * @param lateMs - For how long it may still arrive all the same.
   */
  readonly close: (lateMs?: number) => void;
};

export type Taken =
  | { readonly kind: 'slot'; readonly slot: Slot }
  /** Not before so long. */
  | { readonly kind: 'full'; readonly waitMs: number };

function findFreeMs(
  sends: readonly Send[],
  windows: readonly Window[],
  share: number,
  nowMs: number,
): number {
  const smallest = Math.min(...windows.map(({ most }) => allow(most, share)));
  if (sends.length < smallest) return nowMs;
  // What has not ended is in every window that begins now.
  const latestFirst = sends.map(({ endedAtMs }) => endedAtMs ?? nowMs).sort((a, b) => b - a);
  const freeMs = windows.map(({ lengthMs, most }) => {
    const lastToLeave = latestFirst[allow(most, share) - 1];
    return lastToLeave === undefined ? nowMs : lastToLeave + lengthMs;
  });
  return Math.max(nowMs, ...freeMs);
}

const allow = (most: number, share: number): number => Math.max(1, Math.floor(most * share));

function createSends(windows: readonly Window[]) {
  const longestMs = Math.max(...windows.map(({ lengthMs }) => lengthMs));
  const byKey = new Map<string, Send[]>();
  const forget = (key: string, nowMs: number): void => {
    const kept = (byKey.get(key) ?? []).filter(
      ({ endedAtMs }) => endedAtMs === undefined || endedAtMs + longestMs > nowMs,
    );
    if (kept.length > 0) byKey.set(key, kept);
    else byKey.delete(key);
  };
  return {
    findFreeMs: (key: string, share: number, nowMs: number): number => {
      forget(key, nowMs);
      return findFreeMs(byKey.get(key) ?? [], windows, share, nowMs);
    },
    add: (key: string, send: Send): void => {
      const sends = byKey.get(key);
      if (sends === undefined) byKey.set(key, [send]);
      else sends.push(send);
    },
    remove: (key: string, send: Send): void => {
      const sends = byKey.get(key) ?? [];
      const index = sends.indexOf(send);
      if (index >= 0) sends.splice(index, 1);
    },
    forgetIdle: (nowMs: number): void => {
      if (byKey.size > 5_000) for (const key of byKey.keys()) forget(key, nowMs);
    },
  };
}

/**
 * Keeps within Teams' limits, counted where they are counted: where a send arrives. That is some time
 * between its slot being taken and its answer, so a slot stays in each window until a window's length
 * after the answer. However long either end stalls, no more can arrive within a window than it allows.
 * @param nowMs - A clock that nobody sets.
 */
export function createSendBudget(nowMs: () => number, limits: SendLimits = teamsLimits) {
  const ofThread = createSends(limits.thread);
  const ofTenant = createSends(limits.tenant);
  const pausedUntilMs = new Map<string, number>();
  /** Nothing leaves before it is known who else sends. */
  let share = 0;
  let isShareUntilMs = -Infinity;

  const findWaitMs = (tenantId: string, threadId: string): number => {
    const atMs = nowMs();
    if (share === 0 || atMs >= isShareUntilMs) return Infinity;
    const freeMs = Math.max(
      ofThread.findFreeMs(threadId, share, atMs),
      ofTenant.findFreeMs(tenantId, share, atMs),
      pausedUntilMs.get(threadId) ?? 0,
    );
    return Math.ceil(freeMs - atMs);
  };

  const openSlot = (tenantId: string, threadId: string): Slot => {
    const send: Send = { endedAtMs: undefined };
    const takenAtMs = nowMs();
    let hasLeft = false;
    ofThread.add(threadId, send);
    ofTenant.add(tenantId, send);
    ofThread.forgetIdle(takenAtMs);
    return {
      leave: () => {
        hasLeft = nowMs() - takenAtMs <= mostHeldMs;
        return hasLeft;
      },
      close: (lateMs = 0) => {
        send.endedAtMs ??= nowMs() + lateMs;
        if (hasLeft) return;
        ofThread.remove(threadId, send);
        ofTenant.remove(tenantId, send);
      },
    };
  };

  return {
    /** How long a send must wait at least; 0: there is room now. */
    findWaitMs,

    /** Takes a place, if there is one. Whoever has it must close it. */
    take: (tenantId: string, threadId: string): Taken => {
      const waitMs = findWaitMs(tenantId, threadId);
      if (waitMs > 0) return { kind: 'full', waitMs };
      return { kind: 'slot', slot: openSlot(tenantId, threadId) };
    },

    /** Teams asked for silence in a thread. */
    pause: (threadId: string, durationMs: number): void => {
      pausedUntilMs.set(threadId, nowMs() + durationMs);
    },

    /**
     * Which part of the limits is this process's.
     * @param part - From 0 (none) to 1 (all).
     * @param durationMs - For how long it may rely on that.
     */
    setShare: (part: number, durationMs: number): void => {
      share = part;
      isShareUntilMs = nowMs() + durationMs;
    },
  };
}

export type SendBudget = ReturnType<typeof createSendBudget>;
