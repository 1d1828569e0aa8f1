import { z } from 'zod/v4';
import { personSchema, sides } from './actor.ts';
import { caseDetailsSchema } from './case-details.ts';
import { steps } from './case-status.ts';
import { filedLadderSchema, grounds, receiverSchema } from './ladder-rules.ts';

const hash = z.string().regex(/^[0-9a-f]{64}$/);
const text = z.string().min(1);
/** The last day on which something is still in time. */
const dueDate = z.iso.date();
const deadlines = { acknowledgeBy: dueDate, actBy: dueDate };

const stamp = {
  seq: z.number().int().positive(),
  caseId: z.string().min(1),
  commandId: z.string().min(1),
  atMs: z.number().int().nonnegative(),
  by: personSchema.extend({ side: z.enum(sides) }),
  /** The rule of the model that the event rests on, and the ladder's version. */
  ruleId: z.string().min(1),
  ladderVersion: z.number().int().positive(),
  why: z.string().nullable(),
  prevHash: hash,
  hash,
};

const event = <Type extends string, Shape extends z.core.$ZodLooseShape>(
  type: Type,
  shape: Shape,
) => z.strictObject({ type: z.literal(type), ...stamp, ...shape });

/** What has happened to a case, for storage: the list of these is the truth about it. */
export const caseEventSchema = z.discriminatedUnion('type', [
  event('filed', {
    number: text,
    details: caseDetailsSchema,
    ladder: filedLadderSchema,
    ...deadlines,
  }),
  event('edited', { details: caseDetailsSchema }),
  event('withdrawn', {}),
  event('acknowledged', {}),
  event('corrected', { whatWasDone: text, whyItHolds: text, agreeBy: dueDate }),
  event('agreed', { isBySilence: z.boolean() }),
  event('contested', deadlines),
  event('principle-marked', { isPrinciple: z.boolean() }),
  event('escalated', {
    ground: z.enum(grounds),
    toStep: z.literal(steps),
    receiver: receiverSchema,
    informed: z.array(z.string()),
    ...deadlines,
  }),
  event('decided', {
    outcome: z.enum(['correct', 'close']),
    decision: text,
    /** Back to correction: the time it gets. */
    deadlines: z.strictObject(deadlines).nullable(),
  }),
  event('closed', { lesson: text }),
  event('reopened', deadlines),
  event('raised', { receiver: receiverSchema }),
  event('commented', { comment: text }),
]);

export type CaseEvent = z.infer<typeof caseEventSchema>;
export type CaseEventType = CaseEvent['type'];
export type CaseEventOf<Type extends CaseEventType> = Extract<CaseEvent, { type: Type }>;

type Stamped = Exclude<keyof typeof stamp, 'ruleId' | 'why'>;
type WithoutStamp<Event> = Event extends CaseEvent ? Omit<Event, Stamped> : never;
/** An event as a command makes it, before it is numbered, signed and chained. */
export type EventDraft = WithoutStamp<CaseEvent>;

/** Reads a stored event; throws a ZodError on anything else. */
export const parseCaseEvent = (value: unknown): CaseEvent => caseEventSchema.parse(value);
