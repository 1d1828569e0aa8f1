import { z } from 'zod/v4';
import { citations, id, keysSchema, textSchema } from './values.ts';

const ladderReceiverSchema = z.strictObject({
  kind: z.enum([
    'responsible-party',
    'delregional-officials',
    'central-officials',
    'delregional-political',
  ]),
  text: textSchema,
});

export const ladderSchema = z.strictObject({
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
