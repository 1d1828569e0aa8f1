import type { StoreFixture } from '../support/stores.ts';
import { create, useStore } from './contract-store.ts';

export function describeExpiry(fixture: StoreFixture): void {
  describe('a document that has expired', () => {
    const { clock, find, getVersion, write, idsOf, store } = useStore(fixture);

    beforeEach(async () => {
      const soon = clock().nowMs() + 10_000;
      await write(
        create('brief', { state: 'open', dueAtMs: 1 }, soon),
        create('lasting', { state: 'open', dueAtMs: 1 }),
      );
    });

    const expire = () => clock().advanceMs(10_000);

    it('is there until then', async () => {
      clock().advanceMs(9_999);
      expect(await find('brief')).toBeDefined();
      expect(await write(create('brief'))).toMatchObject({ refusal: { code: 'exists' } });
    });

    it('is neither found, listed nor counted', async () => {
      expire();
      expect(await find('brief')).toBeUndefined();
      expect(await idsOf({})).toEqual(['lasting']);
      expect(await idsOf({ index: 'due' })).toEqual(['lasting']);
      expect(await store().count({ collection: 'things', partition: 'p', index: 'due' })).toBe(1);
    });

    it('can be created anew, and lasts when the new one says no end', async () => {
      const stale = await getVersion('brief');
      expire();
      expect(await write(create('brief', { n: 2 }), create('other'))).toMatchObject({ ok: true });
      clock().advanceMs(1_000_000);
      expect(await find('brief')).toMatchObject({ body: { n: 2 } });
      expect(await getVersion('brief')).not.toBe(stale);
    });

    it('is missing to whoever would replace or remove its version', async () => {
      const ifVersion = await getVersion('brief');
      expire();
      const target = { collection: 'things', id: 'brief', ifVersion } as const;
      expect(await write({ kind: 'replace', body: {}, ...target })).toMatchObject({
        refusal: { code: 'missing' },
      });
      expect(await write({ kind: 'remove', ...target })).toMatchObject({
        refusal: { code: 'missing' },
      });
    });

    it('lives on when it is replaced in time', async () => {
      await write({
        kind: 'replace',
        collection: 'things',
        id: 'brief',
        body: { n: 2 },
        ifVersion: await getVersion('brief'),
      });
      expire();
      expect(await find('brief')).toMatchObject({ body: { n: 2 } });
    });
  });
}
