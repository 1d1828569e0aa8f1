import type { Clock } from '../core/clock.ts';
import { collections } from './collections.ts';
import type { DocumentStore } from './document-store.ts';

export type StoreConfig = { readonly store: 'sqlite'; readonly dataDir: string };

type Surroundings = { readonly clock: Clock };

/** Loads only the adapter that is asked for: the other one's packages cost a start its time. */
export async function openStore(
  config: StoreConfig,
  { clock }: Surroundings,
): Promise<DocumentStore> {
  const { openSqliteStore } = await import('./sqlite/open-sqlite-store.ts');
  return openSqliteStore({ dataDir: config.dataDir, collections, clock });
}
