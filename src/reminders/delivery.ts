/** What to do with a post of which nobody can tell whether it went out. */
export type UnknownPolicy = 'resend-marked' | 'hold';

type Common = {
  /** Raised by every claim; a worker with an older one has lost the post to another. */
  readonly fence: number;
  readonly attempts: number;
  /** The text says "possible repeat": an earlier attempt may be out there too. */
  readonly isPossibleRepeat: boolean;
};

type Leased = Common & { readonly worker: string; readonly leaseUntilMs: number };

/** Where one post (one occurrence, or a digest of several) stands on its way to the channel. */
export type Delivery =
  | (Common & { readonly status: 'planned'; readonly notBeforeMs: number })
  /** Somebody has claimed it to send it: from here on the post may be out. */
  | (Leased & { readonly status: 'intended' })
  /** The send ended without saying whether it arrived. */
  | (Common & { readonly status: 'unknown'; readonly notBeforeMs: number })
  /** Somebody looks in the channel whether it is there. */
  | (Leased & { readonly status: 'checking'; readonly wasAbandoned: boolean })
  | (Common & { readonly status: 'sent'; readonly messageId: string })
  /** For the operator to decide. */
  | (Common & { readonly status: 'held'; readonly reason: HoldReason })
  /** The channel or the bot's place in it is gone. */
  | (Common & { readonly status: 'unreachable' })
  /** The plan changed before anything went out. */
  | (Common & { readonly status: 'cancelled' });

type HoldReason = 'unknown-outcome' | 'refused' | 'gave-up';

export const plannedDelivery = (notBeforeMs: number): Delivery => ({
  status: 'planned',
  fence: 0,
  attempts: 0,
  isPossibleRepeat: false,
  notBeforeMs,
});

export type SendOutcome =
  | { readonly kind: 'posted'; readonly messageId: string }
  /** Certainly not in the channel: 429, 412, never connected. */
  | { readonly kind: 'not-posted'; readonly retryAfterMs?: number }
  /** 5xx on a create, timeout, connection lost. */
  | { readonly kind: 'unknown' }
  /** 403, 404: nobody to talk to. */
  | { readonly kind: 'unreachable' }
  /** 400, 413: the post itself is at fault. */
  | { readonly kind: 'refused' };

export type LookUp =
  | { readonly kind: 'found'; readonly messageId: string }
  | { readonly kind: 'absent' }
  /** Teams does not let the bot look there. */
  | { readonly kind: 'impossible' };

export type DeliveryCommand =
  | { readonly kind: 'claim'; readonly worker: string }
  | { readonly kind: 'report'; readonly fence: number; readonly outcome: SendOutcome }
  | { readonly kind: 'look-up'; readonly fence: number; readonly result: LookUp }
  | { readonly kind: 'cancel' }
  /** The operator's word on what is held. */
  | { readonly kind: 'release'; readonly as: 'send-again' | 'was-sent' };

export type DeliveryRefusal =
  /** Its time has not come, or an earlier attempt may still arrive. */
  | 'not-yet'
  /** Another worker's lease runs. */
  | 'leased'
  /** Another worker has taken over. */
  | 'stale-fence'
  /** This command makes no sense here; for `cancel`: the post may be out. */
  | 'wrong-status';
