import type { Actor } from '../../src/deviations/actor.ts';
import { createServiceOn, hospitalDetails, osbyScope, tenantId } from '../support/case-service.ts';
import type { StoreFixture } from '../support/stores.ts';
import { actor, dayMs, responsible, rut, useCases } from './contract-cases.ts';

/** What filing and acting promise on every store. */
export function describeCases(fixture: StoreFixture): void {
  describe(`cases on ${fixture.name}`, () => {
    const cases = useCases(fixture);

    it('files a case that is found by its number, its id and its whole history', async () => {
      const filed = await cases.file();
      expect(filed.number).toMatch(/^AV-2026-[2-9B-Z]{4}$/);
      expect(filed.receiver.groupId).toBe('nordost-lokal-osby');
      expect(await cases.service().findByNumber(tenantId, filed.number)).toEqual(filed);
      expect(await cases.service().find({ tenantId, caseId: filed.id })).toEqual(filed);
      const { events, fault } = await cases.service().history({ tenantId, caseId: filed.id });
      expect(events.map(({ type }) => type)).toEqual(['filed']);
      expect(fault).toBeUndefined();
    });

    it('files the same form once, however often and however simultaneously it is sent', async () => {
      const all = await Promise.all(Array.from({ length: 5 }, () => cases.file({}, 'the-same')));
      expect(new Set(all.map(({ id }) => id)).size).toBe(1);
      expect(await cases.numbersOf({})).toHaveLength(1);
    });

    it('answers a form that was filed before with its case, whatever it says now', async () => {
      const filed = await cases.file({}, 'the-same');
      const again = await cases.file({ title: '', eventDate: 'soon' }, 'the-same');
      expect(again).toEqual(filed);
    });

    it("does not give one person's case to another who sends the same command id", async () => {
      const mine = await cases.file({}, 'the-same');
      const other = await cases.service().file({
        tenantId,
        commandId: 'the-same',
        details: hospitalDetails,
        reporter: { id: 'someone-else', displayName: 'Sten' },
      });
      expect(other.ok && other.value.current.id).not.toBe(mine.id);
    });

    it('draws another number when one is taken, and a longer one after some failures', async () => {
      const draw = 64;
      const fixed = createServiceOn(cases.opened().store, cases.opened().clock, {
        randomBytes: (length) => new Uint8Array(length).fill(3, 0, 5 * draw).fill(7, 5 * draw),
      });
      const fileBy = async (commandId: string) => {
        const filed = await fixed.file({
          tenantId,
          commandId,
          details: hospitalDetails,
          reporter: rut,
        });
        return filed.ok ? filed.value.current.number : '';
      };
      const first = await fileBy('one');
      const second = await fileBy('two');
      expect(second).not.toBe(first);
      expect(second.length).toBeGreaterThan(first.length);
    });

    it('lets one of two win and shows the other who it was', async () => {
      const filed = await cases.file();
      const results = await Promise.all([
        cases.move(filed, responsible, { kind: 'acknowledge' }),
        cases.move(
          filed,
          { ...responsible, id: 'second', displayName: 'Hanna' },
          { kind: 'acknowledge' },
        ),
      ]);
      expect(results.filter(({ ok }) => ok)).toHaveLength(1);
      const lost = results.find((each) => !each.ok);
      expect(lost?.refusal).toMatchObject({
        refusal: { code: 'stale', version: 2, lastType: 'acknowledged' },
        current: { version: 2, status: 'acknowledged' },
      });
    });

    it('keeps every comment of many who write at once, each once', async () => {
      const filed = await cases.file();
      await Promise.all(
        Array.from({ length: 8 }, (_, index) =>
          cases.service().act({
            tenantId,
            caseId: filed.id,
            actor: responsible,
            command: { kind: 'comment', commandId: `c${index % 6}`, comment: `Rad ${index % 6}` },
          }),
        ),
      );
      const { events, fault } = await cases.service().history({ tenantId, caseId: filed.id });
      expect(events.filter(({ type }) => type === 'commented')).toHaveLength(6);
      expect(fault).toBeUndefined();
      expect((await cases.service().find({ tenantId, caseId: filed.id }))?.commentCount).toBe(6);
    });

    it('keeps tenants apart', async () => {
      const filed = await cases.file();
      const other = '00000000-2222-4aaa-8bbb-0123456789ab';
      expect(await cases.service().find({ tenantId: other, caseId: filed.id })).toBeUndefined();
      expect(await cases.service().findByNumber(other, filed.number)).toBeUndefined();
      expect(await cases.service().list(other, { scope: osbyScope }, { limit: 5 })).toEqual({
        cases: [],
      });
      expect(await cases.service().listUnshown(other, 0)).toEqual([]);
    });

    it('refuses the stranger, changes nothing, and records who wanted what and why not', async () => {
      const filed = await cases.file();
      const stranger: Actor = { id: 'stranger', displayName: 'Sten', sides: [] };
      const results = [
        await cases.move(filed, stranger, { kind: 'acknowledge' }),
        await cases.move(filed, actor('reporting'), { kind: 'withdraw' }),
        await cases.move({ ...filed, id: 'no-such' }, responsible, {
          kind: 'close',
          lesson: 'Hemlig',
        }),
      ];
      expect(results.map((each) => each.ok)).toEqual([false, false, false]);
      expect(await cases.service().find({ tenantId, caseId: filed.id })).toEqual(filed);
      const attempts = await cases.service().listAttempts(tenantId, 10);
      expect(new Set(attempts.map(({ what, code }) => `${what} ${code}`))).toEqual(
        new Set(['acknowledge not-involved', 'withdraw wrong-side', 'close no-such-case']),
      );
      expect(JSON.stringify(attempts)).not.toMatch(/Hemlig|Läkemedel|Sten/);
    });

    it('keeps a draft over a restart, for its owner alone, and forgets it in time', async () => {
      const draft = { tenantId, ownerId: rut.id, draftId: 'd1', values: { title: 'Halv rubrik' } };
      expect((await cases.service().saveDraft(draft)).ok).toBe(true);
      const again = createServiceOn(cases.opened().store, cases.opened().clock);
      expect((await again.findDraft(tenantId, rut.id, 'd1'))?.values).toEqual(draft.values);
      expect(await again.findDraft(tenantId, 'other', 'd1')).toBeUndefined();
      cases.opened().clock.advanceMs(15 * dayMs);
      expect(await again.findDraft(tenantId, rut.id, 'd1')).toBeUndefined();
      await cases.service().saveDraft(draft);
      await cases.service().discardDraft(tenantId, rut.id, 'd1');
      expect(await again.findDraft(tenantId, rut.id, 'd1')).toBeUndefined();
    });
  });
}
