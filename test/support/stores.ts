import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { collections } from '../../src/storage/collections.ts';
import type { CollectionDeclaration, DocumentStore } from '../../src/storage/document-store.ts';
import { openSqliteStore } from '../../src/storage/sqlite/open-sqlite-store.ts';

/** A clock that stands until it is told to move. */
export const createManualClock = (startMs = Date.parse('2026-11-20T08:00:00Z')) => {
  let nowMs = startMs;
  return { nowMs: () => nowMs, advanceMs: (durationMs: number) => void (nowMs += durationMs) };
};

type ManualClock = ReturnType<typeof createManualClock>;

export type OpenedStore = {
  readonly store: DocumentStore;
  readonly clock: ManualClock;
  readonly close: () => Promise<void>;
};

export type StoreFixture = {
  readonly name: string;
  readonly open: (declarations?: readonly CollectionDeclaration[]) => Promise<OpenedStore>;
};

export const createTemporaryFolder = () => {
  const path = mkdtempSync(join(tmpdir(), 'samverkansbot-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
};

export const sqliteFixture: StoreFixture = {
  name: 'SQLite',
  open: (declarations = collections) => {
    const folder = createTemporaryFolder();
    const clock = createManualClock();
    const store = openSqliteStore({ dataDir: folder.path, collections: declarations, clock });
    const close = async () => {
      await store.close();
      folder.remove();
    };
    return Promise.resolve({ store, clock, close });
  },
};
