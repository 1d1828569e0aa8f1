import { z } from 'zod/v4';

/** What every store can hold as a name. */
const id = z
  .string()
  .min(1)
  .refine((name) => Buffer.byteLength(name) <= 300, 'is too long')
  .refine((name) => name.isWellFormed() && !name.includes('\0'), 'is no text');
/** Teams leaves out or sends null alike. */
const maybe = <Schema extends z.ZodType>(schema: Schema) =>
  schema.nullish().transform((value) => value ?? undefined);

const name = maybe(z.string().max(1024));
const account = z.looseObject({ id, name, aadObjectId: maybe(z.string().max(128)) });
const instant = maybe(z.union([z.iso.datetime({ offset: true, local: true }), z.literal('')]));

const channelDataSchema = z.looseObject({
  tenant: maybe(z.looseObject({ id: maybe(id) })),
  team: maybe(z.looseObject({ id: maybe(id), name, aadGroupId: maybe(z.string()) })),
  channel: maybe(z.looseObject({ id: maybe(id), name })),
  eventType: maybe(z.string()),
});

/**
 * What the bot relies on in an activity (Bot Framework Activity schema 3.1). Further fields are
 * let through untouched, since Teams adds new ones at will.
 */
export const incomingActivitySchema = z
  .looseObject({
    type: z.string().min(1).max(64),
    id: maybe(id),
    channelId: z.string().min(1).max(64),
    serviceUrl: z.url({ protocol: /^https?$/ }),
    timestamp: instant,
    localTimestamp: instant,
    conversation: z.looseObject({
      id,
      conversationType: maybe(z.string().max(64)),
      tenantId: maybe(z.string().max(128)),
      name,
    }),
    from: maybe(account),
    recipient: account,
    text: maybe(z.string().max(200_000)),
    name: maybe(z.string().max(256)),
    action: maybe(z.string().max(64)),
    locale: maybe(z.string().max(64)),
    replyToId: maybe(id),
    value: z.unknown().optional(),
    entities: z
      .array(z.looseObject({ type: z.string() }))
      .max(500)
      .nullish(),
    attachments: z
      .array(z.looseObject({ contentType: maybe(z.string()) }))
      .max(100)
      .nullish(),
    membersAdded: maybe(z.array(account).max(1000)),
    membersRemoved: maybe(z.array(account).max(1000)),
    channelData: maybe(channelDataSchema),
  })
  .refine(({ type, id: activityId, from }) => {
    const isFromPerson = type === 'message' || type === 'invoke';
    return !isFromPerson || (activityId !== undefined && from !== undefined);
  }, 'a message has an id and somebody who says it');

export type IncomingActivity = z.infer<typeof incomingActivitySchema>;
