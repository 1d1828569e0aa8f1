import { systemClock } from '../../../src/core/clock.ts';
import { openStore } from '../../../src/storage/open-store.ts';
import { createTemporaryFolder } from '../../support/stores.ts';

const key = { collection: 'drafts', partition: 'p', id: 'a' };

describe('opening a store', () => {
  it('opens SQLite in the folder, with all collections, and tells of its commits', async () => {
    const folder = createTemporaryFolder();
    const commits: number[] = [];
    const store = await openStore(
      { store: 'sqlite', dataDir: folder.path },
      { clock: systemClock, onCommit: (writeCount) => void commits.push(writeCount) },
    );
    await store.write('p', [{ kind: 'create', ...key, body: { ownerId: 'anna' } }]);
    const mine = { collection: 'drafts', partition: 'p', index: 'ownerId', equals: ['anna'] };
    expect(await store.count(mine)).toBe(1);
    expect(commits).toEqual([1]);
    await store.close();
    folder.remove();
  });

  it('says that Cosmos cannot be reached, as something to try again', async () => {
    const opening = openStore(
      {
        store: 'cosmos',
        endpoint: 'https://127.0.0.1:9',
        key: Buffer.from('key').toString('base64'),
        database: 'bot',
      },
      { clock: systemClock },
    );
    await expect(opening).rejects.toMatchObject({ code: 'store-busy', isRetryable: true });
  });
});
