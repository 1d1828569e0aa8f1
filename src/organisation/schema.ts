import { z } from 'zod/v4';

/**
 * The organisation model as it stands in YAML. Every file under the model folder holds any of
 * the keys of `modelFileSchema`; the loader joins them. Unknown fields are faults.
 */
const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case letters, digits and hyphens');
const isoDate = z.iso.date();

export const textSchema = z.strictObject({ sv: z.string().min(1), en: z.string().min(1) });

/** Words a person would use when asking for this; matched, never shown. */
const keysSchema = z.strictObject({ sv: z.string().optional(), en: z.string().optional() });

const evidenceTerm = z
  .string()
  .min(1)
  .refine((term) => term.trim().split(/\s+/).length <= 5, 'at most five words');

export const citationSchema = z.strictObject({
  source: id,
  section: z.string().min(1),
  evidence: z.array(evidenceTerm).min(1).max(4),
});

const citations = z.array(citationSchema).min(1);

const sourceSchema = z.strictObject({
  id,
  /** File name prefix among the source documents, such as "000". */
  file: z.string().min(1),
  title: z.string().min(1),
  shortTitle: textSchema,
  issuer: z.string().min(1),
  /** Absent: the document bears none. */
  date: isoDate.optional(),
  revised: z.array(isoDate).default([]),
  validFrom: isoDate.optional(),
  validTo: isoDate.optional(),
  delregion: id.optional(),
  note: textSchema.optional(),
  keys: keysSchema.optional(),
});

const delregionSchema = z.strictObject({
  id,
  name: z.string().min(1),
  aliases: z.array(z.string()).default([]),
  note: textSchema.optional(),
  cite: citations,
});

const municipalitySchema = z.strictObject({
  id,
  name: z.string().min(1),
  aliases: z.array(z.string()).default([]),
  delregion: id,
});

export const organisationTypes = [
  'region',
  'municipality',
  'primary-care',
  'health-centre',
  'hospital',
  'psychiatry',
  'palliative-care',
  'private-provider',
  'association',
  'other',
] as const;

const organisationSchema = z.strictObject({
  id,
  name: z.string().min(1),
  nameEn: z.string().optional(),
  aliases: z.array(z.string()).default([]),
  type: z.enum(organisationTypes),
  /** Absent: no source says whose it is, as with most health centres. */
  side: z.enum(['region', 'municipality', 'private']).optional(),
  municipality: id.optional(),
  delregion: id.optional(),
  note: textSchema.optional(),
  cite: citations.optional(),
});

const roleSchema = z.strictObject({
  id,
  name: textSchema,
  aliases: z.array(z.string()).default([]),
});

const personSchema = z.strictObject({
  id,
  name: z.string().min(1),
  otherNames: z.array(z.string()).default([]),
  note: textSchema.optional(),
});

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

const pointSchema = z.strictObject({
  text: textSchema,
  keys: keysSchema.optional(),
  note: textSchema.optional(),
  cite: citations,
});

export const groupKinds = [
  'central-political',
  'central-officials',
  'delregional-political',
  'delregional-officials',
  'delregional-officials-strategic',
  'delregional-officials-operative',
  'medical',
  'local',
] as const;

const groupSchema = z.strictObject({
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
  assignments: z.array(pointSchema).default([]),
  /** Joint development activities that a local group has told of. */
  developments: z.array(pointSchema).default([]),
  reportsTo: z.array(id).default([]),
  assignsTo: z.array(id).default([]),
  assignedBy: z.array(id).default([]),
  sendsMinutesTo: z.array(id).default([]),
  informs: z.array(id).default([]),
  preparesFor: z.array(id).default([]),
  notes: z.array(textSchema).default([]),
  cite: citations,
});

const termSchema = z.strictObject({
  id,
  abbreviation: z.string().optional(),
  /** The written-out name; absent where the sources do not spell it out. */
  name: textSchema.optional(),
  aliases: z.array(z.string()).default([]),
  definition: textSchema,
  details: z.array(textSchema).default([]),
  isSpelledOut: z.boolean(),
  keys: keysSchema.optional(),
  cite: citations,
});

const planAreaSchema = z.strictObject({
  id,
  number: z.string().min(1),
  name: textSchema,
  delregion: id,
  parent: id.optional(),
  note: textSchema.optional(),
  keys: keysSchema.optional(),
  cite: citations,
});

const indicatorSchema = z.strictObject({
  id,
  /** One sentence that defines it. */
  text: textSchema,
  numerator: textSchema.optional(),
  denominator: textSchema.optional(),
  form: z.enum(['ratio', 'count', 'yes-no', 'national-measure', 'description']),
  keys: keysSchema.optional(),
});

export const resultStatuses = [
  'done',
  'ongoing',
  'introduced',
  'paused',
  'not-started',
  'unavailable',
  'unclear',
  'measured',
  'told',
] as const;

const resultSchema = z.strictObject({
  text: textSchema,
  status: z.enum(resultStatuses),
  value: z.number().optional(),
  of: z.number().optional(),
  unit: z.string().optional(),
  indicator: id.optional(),
  /** Which municipalities the result speaks of, by the answer they get. */
  municipalities: z
    .array(z.strictObject({ municipality: id, text: textSchema, keys: keysSchema.optional() }))
    .default([]),
  keys: keysSchema.optional(),
});

const responsibleSchema = z.strictObject({
  text: textSchema,
  people: z.array(id).default([]),
  roles: z.array(id).default([]),
  organisations: z.array(id).default([]),
});

/** One row of the activity plan. An absent field is an empty cell in the source. */
const activitySchema = z.strictObject({
  id,
  area: id,
  delregion: id,
  name: textSchema,
  aliases: z.array(z.string()).default([]),
  central: textSchema.optional(),
  delregional: textSchema.optional(),
  /** The schedule as the plan writes it; the calendar reads the interval from it. */
  schedule: z.strictObject({ raw: z.string().min(1), text: textSchema }).optional(),
  responsible: responsibleSchema.optional(),
  indicators: z.array(indicatorSchema).default([]),
  results: z.array(resultSchema).default([]),
  tables: z.array(id).default([]),
  municipality: id.optional(),
  details: z.array(textSchema).default([]),
  note: textSchema.optional(),
  keys: keysSchema.optional(),
  cite: citations,
});

const cellSchema = z.union([z.number(), z.string(), textSchema]);

const tableSchema = z.strictObject({
  id,
  delregion: id,
  title: textSchema,
  /** What one row is: a municipality or a referral source. */
  rowTitle: textSchema,
  columns: z
    .array(
      z.strictObject({
        id,
        title: textSchema,
        unit: z.enum(['patients', 'percent', 'text']),
        period: z.strictObject({ from: isoDate, to: isoDate, text: textSchema }).optional(),
        keys: keysSchema.optional(),
      }),
    )
    .min(1),
  rows: z
    .array(
      z.strictObject({
        id,
        label: textSchema,
        municipality: id.optional(),
        keys: keysSchema.optional(),
        cells: z.record(id, cellSchema),
        note: textSchema.optional(),
      }),
    )
    .min(1),
  /** Things a person would look for in this table and not find. */
  missing: z.array(z.strictObject({ label: textSchema, note: textSchema })).default([]),
  municipality: id.optional(),
  notes: z.array(textSchema).default([]),
  keys: keysSchema.optional(),
  cite: citations,
});

const focusAreaSchema = z.strictObject({
  id,
  delregion: id,
  year: z.number().int(),
  name: textSchema,
  goals: z.array(textSchema).default([]),
  keys: keysSchema.optional(),
  cite: citations,
});

const collaborationAreaSchema = z.strictObject({
  id,
  delregion: id,
  name: textSchema,
  keys: keysSchema.optional(),
  cite: citations,
});

const decisionSchema = z.strictObject({
  id,
  groups: z.array(id).min(1),
  delregion: id,
  date: isoDate,
  item: z.string().min(1),
  title: textSchema,
  text: textSchema,
  conclusions: z.array(textSchema).default([]),
  keys: keysSchema.optional(),
  cite: citations,
});

/** What was said rather than decided: workshop results, obstacles, proposals, examples. */
const findingSchema = z.strictObject({
  id,
  groups: z.array(id).default([]),
  delregion: id,
  date: isoDate,
  title: textSchema,
  /** One sentence that answers by itself. */
  text: textSchema,
  items: z.array(textSchema).default([]),
  keys: keysSchema.optional(),
  cite: citations,
});

/** Any other fact of the sources, as one direct answer with optional details. */
const statementSchema = z.strictObject({
  id,
  title: textSchema,
  text: textSchema,
  details: z.array(textSchema).default([]),
  /** Absent: holds for all Skåne. */
  delregion: id.optional(),
  groups: z.array(id).default([]),
  groupKinds: z.array(z.enum(groupKinds)).default([]),
  keys: keysSchema.optional(),
  cite: citations,
});

const ladderReceiverSchema = z.strictObject({
  kind: z.enum([
    'responsible-party',
    'delregional-officials',
    'central-officials',
    'delregional-political',
  ]),
  text: textSchema,
});

const ladderSchema = z.strictObject({
  id,
  version: z.number().int().positive(),
  title: textSchema,
  text: textSchema,
  steps: z.array(
    z.strictObject({
      step: z.union([z.literal(1), z.literal(2), z.literal(3)]),
      title: textSchema,
      text: textSchema,
      /** Each condition by itself is enough. */
      rules: z
        .array(
          z.strictObject({
            id,
            condition: textSchema,
            receiver: ladderReceiverSchema,
            demand: textSchema,
            keys: keysSchema.optional(),
            cite: citations,
          }),
        )
        .min(1),
      /** A local setting in working days: the agreement says only "without delay". */
      deadlines: z.strictObject({
        acknowledgeWorkingDays: z.number().int().positive(),
        actWorkingDays: z.number().int().positive(),
        note: textSchema,
      }),
    }),
  ),
  standingRight: z.strictObject({
    id,
    text: textSchema,
    receiver: ladderReceiverSchema,
    keys: keysSchema.optional(),
    cite: citations,
  }),
  /** Which group of a delregion receives step 2 and step 3; decided where the sources are unclear. */
  receivers: z.array(
    z.strictObject({
      delregion: id,
      /** Absent: the sources name no such group, the generic one is told. */
      officials: id.optional(),
      informed: z.array(id).default([]),
      political: id,
      note: textSchema.optional(),
    }),
  ),
  cite: citations,
});

export const modelFileSchema = z.strictObject({
  sources: z.array(sourceSchema).default([]),
  delregions: z.array(delregionSchema).default([]),
  municipalities: z.array(municipalitySchema).default([]),
  organisations: z.array(organisationSchema).default([]),
  roles: z.array(roleSchema).default([]),
  people: z.array(personSchema).default([]),
  groups: z.array(groupSchema).default([]),
  terms: z.array(termSchema).default([]),
  planAreas: z.array(planAreaSchema).default([]),
  activities: z.array(activitySchema).default([]),
  tables: z.array(tableSchema).default([]),
  focusAreas: z.array(focusAreaSchema).default([]),
  collaborationAreas: z.array(collaborationAreaSchema).default([]),
  decisions: z.array(decisionSchema).default([]),
  findings: z.array(findingSchema).default([]),
  statements: z.array(statementSchema).default([]),
  ladders: z.array(ladderSchema).default([]),
});

export type Model = z.infer<typeof modelFileSchema>;
export type Text = z.infer<typeof textSchema>;
export type Citation = z.infer<typeof citationSchema>;
export type Source = Model['sources'][number];
export type Delregion = Model['delregions'][number];
export type Municipality = Model['municipalities'][number];
export type Organisation = Model['organisations'][number];
export type Role = Model['roles'][number];
export type Person = Model['people'][number];
export type Group = Model['groups'][number];
export type Participant = Group['participants'][number];
export type Term = Model['terms'][number];
export type PlanArea = Model['planAreas'][number];
export type Activity = Model['activities'][number];
export type Table = Model['tables'][number];
export type FocusArea = Model['focusAreas'][number];
export type CollaborationArea = Model['collaborationAreas'][number];
export type Decision = Model['decisions'][number];
export type Finding = Model['findings'][number];
export type Statement = Model['statements'][number];
export type Ladder = Model['ladders'][number];
