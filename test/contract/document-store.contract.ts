import type { Write } from '../../src/storage/document-store.ts';
import type { StoreFixture } from '../support/stores.ts';
import { create, useStore } from './contract-store.ts';
import { describeExpiry } from './document-store.expiry.contract.ts';
import { describeLists } from './document-store.lists.contract.ts';

/** What every document store answers, whichever it is. */
export function describeDocumentStore(fixture: StoreFixture): void {
  describe(`${fixture.name} as a document store`, () => {
    describeLists(fixture);
    describeExpiry(fixture);

    const { store, find, getVersion, write, idsOf } = useStore(fixture);

    describe('one document', () => {
      it('is found as it was written, with the version that the write gave', async () => {
        const body = { text: 'Vård i livets slut', rows: [1, { deep: null }], isOpen: true };
        const written = await write(create('a', body));
        expect(written).toEqual({ ok: true, value: [expect.any(String)] });
        expect(await find('a')).toEqual({
          collection: 'things',
          partition: 'p',
          id: 'a',
          version: written.ok ? written.value[0] : '',
          body,
        });
      });

      it('is not found where nothing was written', async () => {
        expect(await find('a')).toBeUndefined();
      });

      it('is created once', async () => {
        await write(create('a', { n: 1 }));
        expect(await write(create('a', { n: 2 }))).toEqual({
          ok: false,
          refusal: { code: 'exists', collection: 'things', id: 'a' },
        });
        expect((await find('a'))?.body).toEqual({ n: 1 });
      });

      it('is replaced by the one who has seen its version, once', async () => {
        await write(create('a', { n: 1 }));
        const ifVersion = await getVersion('a');
        const replace = (n: number): Write => ({
          kind: 'replace',
          collection: 'things',
          id: 'a',
          body: { n },
          ifVersion,
        });
        const written = await write(replace(2));
        expect(written).toEqual({ ok: true, value: [await getVersion('a')] });
        expect(await getVersion('a')).not.toBe(ifVersion);
        expect(await write(replace(3))).toEqual({
          ok: false,
          refusal: { code: 'stale', collection: 'things', id: 'a' },
        });
        expect((await find('a'))?.body).toEqual({ n: 2 });
      });

      it('is not replaced where there is none', async () => {
        expect(
          await write({
            kind: 'replace',
            collection: 'things',
            id: 'a',
            body: {},
            ifVersion: '"00000000-0000-0000-0000-000000000000"',
          }),
        ).toEqual({ ok: false, refusal: { code: 'missing', collection: 'things', id: 'a' } });
      });

      it('is put whether it is there or not, and each put changes its version', async () => {
        const put = (n: number): Write => ({
          kind: 'put',
          collection: 'things',
          id: 'a',
          body: { n },
        });
        await write(put(1));
        const before = await getVersion('a');
        await write(put(2));
        expect(await find('a')).toMatchObject({ body: { n: 2 } });
        expect(await getVersion('a')).not.toBe(before);
      });

      it('is removed, also when it is not there', async () => {
        await write(create('a'));
        const remove: Write = { kind: 'remove', collection: 'things', id: 'a' };
        expect(await write(remove)).toMatchObject({ ok: true });
        expect(await find('a')).toBeUndefined();
        expect(await write(remove)).toMatchObject({ ok: true });
      });

      it('is removed under a version only when that is its version', async () => {
        await write(create('a', { n: 1 }));
        const ifVersion = await getVersion('a');
        await write({ kind: 'put', collection: 'things', id: 'a', body: { n: 2 } });
        const remove: Write = { kind: 'remove', collection: 'things', id: 'a', ifVersion };
        expect(await write(remove)).toMatchObject({ refusal: { code: 'stale' } });
        expect(await find('a')).toMatchObject({ body: { n: 2 } });
        await write({ ...remove, ifVersion: await getVersion('a') });
        expect(await find('a')).toBeUndefined();
        expect(await write(remove)).toMatchObject({ refusal: { code: 'missing' } });
      });

      it('never gets an earlier version again, even when it is made anew', async () => {
        await write(create('a', { n: 1 }));
        const ifVersion = await getVersion('a');
        await write({ kind: 'remove', collection: 'things', id: 'a' });
        await write(create('a', { n: 2 }));
        expect(
          await write({ kind: 'replace', collection: 'things', id: 'a', body: {}, ifVersion }),
        ).toMatchObject({ refusal: { code: 'stale' } });
      });
    });

    describe('several writes at once', () => {
      it('are all there, in several collections, with versions in their order', async () => {
        const written = await write(
          create('a'),
          { kind: 'create', collection: 'events', id: 'a', body: { n: 1 } },
          { kind: 'put', collection: 'events', id: 'b', body: {} },
        );
        expect(written.ok && written.value).toEqual([
          await getVersion('a'),
          (await find('a', 'p', 'events'))?.version,
          (await find('b', 'p', 'events'))?.version,
        ]);
      });

      it.each([
        ['exists', create('taken', { n: 2 })],
        ['stale', { kind: 'replace', collection: 'things', id: 'taken', body: {}, ifVersion: 'x' }],
        ['missing', { kind: 'replace', collection: 'things', id: 'no', body: {}, ifVersion: 'x' }],
      ] as const)('are none there when one is refused as %s', async (code, refused) => {
        await write(create('taken', { n: 1 }));
        await write(create('kept', { n: 1 }));
        const outcome = await write(
          create('before'),
          { kind: 'put', collection: 'things', id: 'kept', body: { n: 9 } },
          refused,
          create('after'),
          { kind: 'remove', collection: 'things', id: 'kept-too' },
        );
        expect(outcome).toEqual({
          ok: false,
          refusal: { code, collection: 'things', id: refused.id },
        });
        expect(await idsOf({})).toEqual(['kept', 'taken']);
        expect(await find('kept')).toMatchObject({ body: { n: 1 } });
        expect(await find('taken')).toMatchObject({ body: { n: 1 } });
      });

      it('may remove what is not there without undoing the rest', async () => {
        const outcome = await write(
          create('a'),
          { kind: 'remove', collection: 'things', id: 'none' },
          create('b'),
        );
        expect(outcome.ok && outcome.value).toEqual([
          await getVersion('a'),
          '',
          await getVersion('b'),
        ]);
      });

      it('may be none', async () => {
        expect(await write()).toEqual({ ok: true, value: [] });
      });

      it('of one document are a bug', async () => {
        await expect(write(create('a'), create('a'))).rejects.toThrow(TypeError);
      });
    });

    describe('writers at the same time', () => {
      it('win once among 1,000 creates of one id', async () => {
        const outcomes = await Promise.all(
          Array.from({ length: 1_000 }, (_, n) => write(create('a', { n }))),
        );
        const winners = outcomes.flatMap(({ ok }, n) => (ok ? [n] : []));
        expect(winners).toHaveLength(1);
        expect(await find('a')).toMatchObject({ body: { n: winners[0] } });
      }, 60_000);

      it('win once when two replace the same version together with a document of their own', async () => {
        await write(create('a', { n: 0 }));
        const ifVersion = await getVersion('a');
        const replace = (n: number) =>
          write(
            { kind: 'create', collection: 'events', id: `by-${n}`, body: {} },
            { kind: 'replace', collection: 'things', id: 'a', body: { n }, ifVersion },
          );
        const outcomes = await Promise.all([replace(1), replace(2)]);
        const winner = outcomes.findIndex(({ ok }) => ok) + 1;
        expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
        expect(await find('a')).toMatchObject({ body: { n: winner } });
        expect(await idsOf({ collection: 'events', from: 'by', to: 'by~' })).toEqual([
          `by-${winner}`,
        ]);
      });

      it('do not touch each other when one is refused', async () => {
        await write(create('taken'));
        const outcomes = await Promise.all([
          write(create('a')),
          write(create('b'), create('taken')),
          write(create('c')),
        ]);
        expect(outcomes.map(({ ok }) => ok)).toEqual([true, false, true]);
        expect(await idsOf({})).toEqual(['a', 'c', 'taken']);
      });
    });

    describe('names', () => {
      it.each([
        'ÅÄÖ åäö 🩺 Östra Göinge',
        '19:abc@thread.tacv2;messageid=1700000000000',
        'https://smba.example/se/?a=b#c',
        'a\\b/c?d#e%2Fe~2fe',
        ' blanks ',
        'line\nbreak\ttab',
        `long-${'x'.repeat(240)}`,
        '..',
        '"quoted" \'single\' $id `tick`',
      ])('may be %j as id and as partition', async (name) => {
        expect(
          await store().write(name, [create(name, { n: 1 }), create(`${name}!`, { n: 2 })]),
        ).toMatchObject({ ok: true });
        expect(await find(name, name)).toMatchObject({ id: name, partition: name, body: { n: 1 } });
        expect(await idsOf({ partition: name })).toEqual([name, `${name}!`]);
        expect(
          await store().write(name, [
            {
              kind: 'replace',
              collection: 'things',
              id: name,
              body: { n: 3 },
              ifVersion: (await find(name, name))?.version ?? '',
            },
          ]),
        ).toMatchObject({ ok: true });
        await store().write(name, [{ kind: 'remove', collection: 'things', id: name }]);
        expect(await idsOf({ partition: name })).toEqual([`${name}!`]);
      });

      it('that differ only in letter case or accents are different', async () => {
        await write(create('ö'), create('Ö'), create('o\u0308'), create('o'));
        expect(await idsOf({})).toHaveLength(4);
      });

      it.each(['', 'x'.repeat(301), '\ud800', 'a\0b'])(
        'that no store could hold are a bug: %j',
        async (id) => {
          await expect(write(create(id))).rejects.toThrow(TypeError);
          await expect(store().write(id, [create('a')])).rejects.toThrow(TypeError);
          await expect(find(id)).rejects.toThrow(TypeError);
        },
      );
    });

    describe('partitions and collections', () => {
      it('are apart: the same id in each is another document', async () => {
        await store().write('p', [create('a', { n: 1, dueAtMs: 1 })]);
        await store().write('q', [create('a', { n: 2, dueAtMs: 1 })]);
        await store().write('q', [
          { kind: 'create', collection: 'events', id: 'a', body: { n: 3 } },
        ]);
        expect((await find('a', 'p'))?.body).toMatchObject({ n: 1 });
        expect((await find('a', 'q'))?.body).toMatchObject({ n: 2 });
        expect((await find('a', 'q', 'events'))?.body).toEqual({ n: 3 });
        expect(await find('a', 'p', 'events')).toBeUndefined();
        expect(await idsOf({ index: 'due' })).toEqual(['a']);
        expect(await store().count({ collection: 'things', partition: 'q', index: 'due' })).toBe(1);
        expect(await store().count({ collection: 'things', partition: 'r' })).toBe(0);
        await store().write('q', [{ kind: 'remove', collection: 'things', id: 'a' }]);
        expect(await find('a', 'p')).toBeDefined();
      });
    });

    it('answers a ping until it is closed, then refuses everything', async () => {
      await store().ping();
      await store().close();
      const closed = { code: 'store-closed' };
      await expect(store().ping()).rejects.toMatchObject(closed);
      await expect(find('a')).rejects.toMatchObject(closed);
      await expect(write(create('a'))).rejects.toMatchObject(closed);
      await store().close();
    });

    it('finishes what is being written before it closes', async () => {
      const writing = [write(create('a')), write(create('b'))];
      await store().close();
      expect(await Promise.all(writing)).toMatchObject([{ ok: true }, { ok: true }]);
    });
  });
}
