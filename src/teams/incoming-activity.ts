import { z } from 'zod/v4';

const id = z.string().min(1).max(1024);
const name = z.string().max(1024).nullish();
const account = z.looseObject({ id, name, aadObjectId: z.string().max(128).nullish() });
const instant = z.union([z.iso.datetime({ offset: true, local: true }), z.literal('')]).nullish();

const channelDataSchema = z.looseObject({
  tenant: z.looseObject({ id: id.nullish() }).nullish(),
  team: z.looseObject({ id: id.nullish(), name, aadGroupId: z.string().nullish() }).nullish(),
  channel: z.looseObject({ id: id.nullish(), name }).nullish(),
  eventType: z.string().nullish(),
});

/**
 * What the bot relies on in an activity (Bot Framework Activity schema 3.1). Further fields are
 * let through untouched, since Teams adds new ones at will.
 */
export const incomingActivitySchema = z
  .looseObject({
    type: z.string().min(1).max(64),
    id: id.nullish(),
    channelId: z.string().min(1).max(64),
    serviceUrl: z.url({ protocol: /^https?$/ }),
    timestamp: instant,
    localTimestamp: instant,
    conversation: z.looseObject({
      id,
      conversationType: z.string().max(64).nullish(),
      tenantId: z.string().max(128).nullish(),
      name,
    }),
    from: account.nullish(),
    recipient: account,
    text: z.string().max(200_000).nullish(),
    name: z.string().max(256).nullish(),
    action: z.string().max(64).nullish(),
    locale: z.string().max(64).nullish(),
    replyToId: id.nullish(),
    value: z.unknown().optional(),
    entities: z
      .array(z.looseObject({ type: z.string() }))
      .max(500)
      .nullish(),
    attachments: z
      .array(z.looseObject({ contentType: z.string().nullish() }))
      .max(100)
      .nullish(),
    membersAdded: z.array(account).max(1000).nullish(),
    membersRemoved: z.array(account).max(1000).nullish(),
    channelData: channelDataSchema.nullish(),
  })
  .superRefine((activity, context) => {
    if (activity.type !== 'message' && activity.type !== 'invoke') return;
    for (const field of ['id', 'from'] as const) {
      if (activity[field] == null) {
        context.addIssue({ code: 'custom', path: [field], message: 'is required' });
      }
    }
  });

export type IncomingActivity = z.infer<typeof incomingActivitySchema>;
