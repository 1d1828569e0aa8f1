import type { Clock } from '../core/clock.ts';
import { unreachable } from '../core/unreachable.ts';
import { collections } from './collections.ts';
import type { DocumentStore } from './document-store.ts';

export type StoreConfig =
  | { readonly store: 'sqlite'; readonly dataDir: string }
  | {
      readonly store: 'cosmos';
      readonly endpoint: string;
      /** Absent: the identity of the machine. */
      readonly key?: string | undefined;
      readonly database: string;
    };

type Surroundings = {
  readonly clock: Clock;
  /** Told what each request to Cosmos cost, in request units. */
  readonly onCharge?: (operation: 'find' | 'write' | 'list' | 'count', charge: number) => void;
  /** Told after each commit of SQLite how many calls of `write` it made durable. */
  readonly onCommit?: (writeCount: number) => void;
};

/** Loads only the adapter that is asked for: the other one's packages cost a start its time. */
export async function openStore(
  config: StoreConfig,
  { clock, onCharge, onCommit }: Surroundings,
): Promise<DocumentStore> {
  switch (config.store) {
    case 'sqlite': {
      const { openSqliteStore } = await import('./sqlite/open-sqlite-store.ts');
      const { dataDir } = config;
      return openSqliteStore({ dataDir, collections, clock, ...(onCommit && { onCommit }) });
    }
    case 'cosmos': {
      const { openCosmosStore } = await import('./cosmos/open-cosmos-store.ts');
      const { endpoint, key, database } = config;
      return openCosmosStore({
        endpoint,
        database,
        collections,
        clock,
        ...(key !== undefined && { key }),
        ...(onCharge && { onCharge }),
      });
    }
    default:
      return unreachable(config);
  }
}
