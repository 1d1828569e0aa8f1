import { z } from 'zod/v4';
import { groupKinds } from './group-kinds.ts';
import { citations, id, keysSchema, textSchema } from './values.ts';

/** One seat of a group: a role, a person or an organisation, as far as the source says. */
export const participantSchema = z.strictObject({
  text: textSchema,
  role: id.optional(),
  /** Further roles that the same seat answers for. */
  roles: z.array(id).default([]),
  person: id.optional(),
  organisations: z.array(id).default([]),
  municipalities: z.array(id).default([]),
  side: z.enum(['region', 'municipality', 'private']).optional(),
  absent: z.boolean().default(false),
  occasional: z.boolean().default(false),
  note: textSchema.optional(),
  keys: keysSchema.optional(),
  cite: citations,
});

const chairSchema = z.strictObject({
  text: textSchema,
  form: z.enum(['single', 'shared', 'alternating', 'rotating', 'appointed', 'jointly']),
  people: z.array(id).default([]),
  roles: z.array(id).default([]),
  organisations: z.array(id).default([]),
  note: textSchema.optional(),
  cite: citations,
});

const meetingRuleSchema = z.strictObject({
  text: textSchema,
  timesMin: z.number().int().positive(),
  timesMax: z.number().int().positive().optional(),
  per: z.enum(['month', 'term', 'year']),
  asNeeded: z.boolean().default(false),
  isMinimum: z.boolean().default(false),
  /** As the source writes it. */
  raw: z.string().min(1),
  before: textSchema.optional(),
  note: textSchema.optional(),
  cite: citations,
});

/** A kind of meeting that a group holds beside those of its rule. */
const otherMeetingSchema = z.strictObject({
  id,
  name: textSchema,
  text: textSchema,
  times: z.number().int().positive(),
  per: z.enum(['month', 'term', 'year']),
  /** As the source writes it. */
  raw: z.string().min(1),
  cite: citations,
});

const pointSchema = z.strictObject({
  text: textSchema,
  keys: keysSchema.optional(),
  note: textSchema.optional(),
  cite: citations,
});

export const groupSchema = z.strictObject({
  id,
  /** The official Swedish name. */
  name: z.string().min(1),
  nameEn: z.string().min(1),
  aliases: z.array(z.string()).default([]),
  level: z.enum(['central', 'delregional', 'local']),
  kind: z.enum(groupKinds),
  delregion: id.optional(),
  municipality: id.optional(),
  /** The group whose description this one shares, as the local groups of Nordost do. */
  describedBy: id.optional(),
  /** A shared description only: no group of its own, cannot be bound. */
  isDescription: z.boolean().default(false),
  purpose: textSchema.optional(),
  participants: z.array(participantSchema).default([]),
  chair: chairSchema.optional(),
  viceChair: chairSchema.optional(),
  convener: chairSchema.optional(),
  meetings: meetingRuleSchema.optional(),
  otherMeetings: z.array(otherMeetingSchema).default([]),
  /** How often it meets is left to the group itself: said instead of a rule. */
  meetingsLeftTo: pointSchema.optional(),
  /** Who takes the minutes. */
  minutesBy: pointSchema.optional(),
  assignments: z.array(pointSchema).default([]),
  /** Joint development activities that a local group has told of. */
  developments: z.array(pointSchema).default([]),
  reportsTo: z.array(id).default([]),
  assignsTo: z.array(id).default([]),
  assignedBy: z.array(id).default([]),
  sendsMinutesTo: z.array(id).default([]),
  /** Readers of its minutes who are no group. */
  minutesReaders: pointSchema.optional(),
  informs: z.array(id).default([]),
  preparesFor: z.array(id).default([]),
  notes: z.array(textSchema).default([]),
  cite: citations,
});
