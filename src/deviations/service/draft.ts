import { z } from 'zod/v4';

export const savedDraftSchema = z.strictObject({
  /** Input of the form by its id; cleaned, and without identity numbers. */
  values: z.record(z.string().max(60), z.string().max(4000)),
  savedAtMs: z.number().int(),
});

/** A form half filled in. It is forgotten two weeks after it was last saved. */
export type SavedDraft = z.infer<typeof savedDraftSchema>;

export type DraftForm = {
  readonly tenantId: string;
  readonly ownerId: string;
  /** One per opened form, such as the command id that it will file with. */
  readonly draftId: string;
  readonly values: Readonly<Record<string, string>>;
  readonly acceptsSoftFindings?: boolean;
};
