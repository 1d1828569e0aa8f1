import type { SavedDraft } from './draft.ts';

export type DraftKey = {
  readonly tenantId: string;
  readonly ownerId: string;
  readonly draftId: string;
};

/** Keeps forms over a restart. */
export type DraftStore = {
  readonly save: (key: DraftKey, draft: SavedDraft, expiresAtMs: number) => Promise<void>;
  readonly find: (key: DraftKey) => Promise<SavedDraft | undefined>;
  readonly remove: (key: DraftKey) => Promise<void>;
};
