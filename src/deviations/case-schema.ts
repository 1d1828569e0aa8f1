import { z } from 'zod/v4';
import { personSchema, sides } from './actor.ts';
import type { Case } from './case.ts';
import { caseDetailsSchema } from './case-details.ts';
import { caseEventSchema } from './case-event.ts';
import { caseStatuses, steps } from './case-status.ts';
import { ladderSnapshotSchema, receiverSchema } from './ladder-rules.ts';

const eventTypes = caseEventSchema.options.map(({ shape }) => shape.type.value);
const atMs = z.number().int();
const text = z.string();

/** The present view as it is stored beside its events; these remain the truth. */
export const caseSchema: z.ZodType<Case> = z.strictObject({
  id: text,
  number: text,
  version: z.number().int().positive(),
  lastHash: text,
  commandIds: z.array(text),
  details: caseDetailsSchema,
  reporter: personSchema,
  ladder: ladderSnapshotSchema,
  status: z.enum(caseStatuses),
  step: z.literal(steps),
  ruleId: text,
  receiver: receiverSchema,
  informed: z.array(text),
  filedAtMs: atMs,
  statusSinceMs: atMs,
  firstAcknowledgedAtMs: atMs.nullable(),
  firstCorrectedAtMs: atMs.nullable(),
  closedAtMs: atMs.nullable(),
  acknowledgeBy: text,
  actBy: text,
  agreeBy: text.nullable(),
  correction: z.strictObject({ whatWasDone: text, whyItHolds: text }).nullable(),
  contestedWhy: text.nullable(),
  decisions: z.array(
    z.strictObject({
      step: z.literal(steps),
      outcome: z.enum(['correct', 'close']),
      decision: text,
      atMs,
    }),
  ),
  lesson: text.nullable(),
  raised: z.array(z.strictObject({ atMs, by: text, why: text })),
  // Views of before it was kept have none.
  takenSides: z
    .array(z.strictObject({ personId: text, side: z.enum(['reporting', 'responsible']) }))
    .default([]),
  commentCount: z.number().int(),
  lastEvent: z.strictObject({
    type: z.enum(eventTypes),
    atMs,
    by: personSchema.extend({ side: z.enum(sides) }),
  }),
});
