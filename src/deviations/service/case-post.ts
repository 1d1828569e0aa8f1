import { z } from 'zod/v4';

export const casePostSchema = z.strictObject({
  caseId: z.string().min(1),
  /**
   * `root`: the case's one card that is kept current; `former-root`: where it was before it moved;
   * `origin`: the answer where it was filed; `reporter`: in the reporter's personal chat.
   */
  role: z.enum(['root', 'former-root', 'origin', 'reporter']),
  /** Who has the case; null: the model names no such group. */
  handlingGroupId: z.string().nullable(),
  /** Whose channel it was posted in: a higher group's while the handling one has none. */
  postedGroupId: z.string().nullable(),
  /** Without `;messageid=`. */
  conversationId: z.string().min(1),
  /** The card's own activity; in a channel also the thread's root. */
  activityId: z.string().min(1),
  serviceUrl: z.string(),
  /** The case's version that the card shows. */
  renderedVersion: z.number().int().nonnegative(),
  postedAtMs: z.number().int(),
  /** Teams' id of the reporter, where they filed: who gets a card of their own by it. */
  reporterAccountId: z.string().max(300).optional(),
});

/** Where a message about a case stands, so that it can be kept current, answered in and moved. */
export type CasePost = z.infer<typeof casePostSchema>;
