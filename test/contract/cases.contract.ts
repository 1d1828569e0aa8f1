import type { Actor, Side } from '../../src/deviations/actor.ts';
import type { Case } from '../../src/deviations/case.ts';
import type { CaseFilter, CaseService } from '../../src/deviations/case-service.ts';
import type { CaseCommand } from '../../src/deviations/command.ts';
import { createServiceOn, hospitalDetails, osbyScope, tenantId } from '../support/case-service.ts';
import type { OpenedStore, StoreFixture } from '../support/stores.ts';

const dayMs = 86_400_000;
const rut = { id: '11111111-aaaa-4bbb-8ccc-000000000001', displayName: 'Rut Ek' };
const actor = (...sides: Side[]): Actor => ({
  id: '11111111-aaaa-4bbb-8ccc-000000000002',
  displayName: 'Rakel Al',
  sides,
});
const reporter: Actor = { ...rut, sides: ['reporter', 'reporting'] };
const responsible = actor('responsible', 'handling-group');

/** What a case store and its service promise on every store. */
export function describeCases(fixture: StoreFixture): void {
  describe(`cases on ${fixture.name}`, () => {
    let opened: OpenedStore;
    let service: CaseService;
    let count = 0;
    const nextId = () => `command-${(count += 1)}`;

    beforeEach(async () => {
      opened = await fixture.open();
      service = createServiceOn(opened.store, opened.clock);
    });
    afterEach(() => opened.close());

    const file = async (details: Partial<typeof hospitalDetails> = {}, commandId = nextId()) => {
      const filed = await service.file({
        tenantId,
        commandId,
        details: { ...hospitalDetails, ...details },
        reporter: rut,
      });
      if (!filed.ok) throw new Error(JSON.stringify(filed.refusal));
      return filed.value.current;
    };
    type Move = { readonly kind: CaseCommand['kind']; readonly [key: string]: unknown };
    const move = (current: Case, by: Actor, given: Move) =>
      service.act({
        tenantId,
        caseId: current.id,
        actor: by,
        command: {
          commandId: nextId(),
          expectedVersion: current.version,
          ...given,
        } as unknown as CaseCommand,
      });
    const moved = async (current: Case, by: Actor, given: Move) => {
      const result = await move(current, by, given);
      if (!result.ok) throw new Error(JSON.stringify(result.refusal.refusal));
      return result.value.current;
    };
    const numbersOf = async (filter: Partial<CaseFilter>) => {
      const page = await service.list(tenantId, { scope: osbyScope, ...filter }, { limit: 50 });
      return page.cases.map(({ number }) => number);
    };

    it('files a case that is found by its number, its id and its whole history', async () => {
      const filed = await file();
      expect(filed.number).toMatch(/^AV-2026-[2-9B-Z]{4}$/);
      expect(filed.receiver.groupId).toBe('nordost-lokal-osby');
      expect(await service.findByNumber(tenantId, filed.number)).toEqual(filed);
      expect(await service.find({ tenantId, caseId: filed.id })).toEqual(filed);
      const { events, fault } = await service.history({ tenantId, caseId: filed.id });
      expect(events.map(({ type }) => type)).toEqual(['filed']);
      expect(fault).toBeUndefined();
    });

    it('files the same form once, however often and however simultaneously it is sent', async () => {
      const all = await Promise.all(Array.from({ length: 5 }, () => file({}, 'the-same')));
      expect(new Set(all.map(({ id }) => id)).size).toBe(1);
      expect(await numbersOf({})).toHaveLength(1);
    });

    it("does not give one person's case to another who sends the same command id", async () => {
      const mine = await file({}, 'the-same');
      const other = await service.file({
        tenantId,
        commandId: 'the-same',
        details: hospitalDetails,
        reporter: { id: 'someone-else', displayName: 'Sten' },
      });
      expect(other.ok && other.value.current.id).not.toBe(mine.id);
    });

    it('draws another number when one is taken, and a longer one after some failures', async () => {
      let draws = 0;
      const fixed = createServiceOn(opened.store, opened.clock, {
        randomBytes: (length) => new Uint8Array(length).fill((draws += 1) > 5 ? 7 : 3),
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
      const filed = await file();
      const results = await Promise.all([
        move(filed, responsible, { kind: 'acknowledge' }),
        move(
          filed,
          { ...responsible, id: 'second', displayName: 'Hanna' },
          { kind: 'acknowledge' },
        ),
      ]);
      expect(results.filter(({ ok }) => ok)).toHaveLength(1);
      const lost = results.find((each) => !each.ok);
      expect(lost && !lost.ok && lost.refusal).toMatchObject({
        refusal: { code: 'stale', version: 2, lastType: 'acknowledged' },
        current: { version: 2, status: 'acknowledged' },
      });
    });

    it('keeps every comment of many who write at once, each once', async () => {
      const filed = await file();
      await Promise.all(
        Array.from({ length: 8 }, (_, index) =>
          service.act({
            tenantId,
            caseId: filed.id,
            actor: responsible,
            command: { kind: 'comment', commandId: `c${index % 6}`, comment: `Rad ${index % 6}` },
          }),
        ),
      );
      const { events, fault } = await service.history({ tenantId, caseId: filed.id });
      expect(events.filter(({ type }) => type === 'commented')).toHaveLength(6);
      expect(fault).toBeUndefined();
      expect((await service.find({ tenantId, caseId: filed.id }))?.commentCount).toBe(6);
    });

    it('lists by group, reporter, state, step, category, party and date of filing', async () => {
      const first = await file();
      opened.clock.advanceMs(dayMs);
      const other = await file({
        category: 'nordost-omrade-lakemedel',
        responsibleParty: 'psykiatrin-nordost',
        isPrinciple: true,
      });
      const raised = await moved(other, reporter, {
        kind: 'escalate',
        ground: 'principle-or-learning',
      });
      const ended = await moved(await file(), reporter, { kind: 'withdraw' });

      expect(new Set(await numbersOf({}))).toEqual(
        new Set([first.number, raised.number, ended.number]),
      );
      expect(await numbersOf({ step: 2 })).toEqual([raised.number]);
      expect(await numbersOf({ step: 1, state: 'open' })).toEqual([first.number]);
      expect(await numbersOf({ state: 'ended' })).toEqual([ended.number]);
      expect(await numbersOf({ category: 'nordost-omrade-lakemedel' })).toEqual([raised.number]);
      expect(await numbersOf({ party: 'csk', state: 'open' })).toEqual([first.number]);
      expect(await numbersOf({ party: 'csk', category: 'nordost-omrade-lakemedel' })).toEqual([]);
      expect(await numbersOf({ filedTo: '2026-11-20' })).toEqual([first.number]);
      expect(await numbersOf({ filedFrom: '2026-11-21', step: 2 })).toEqual([raised.number]);
      expect(await numbersOf({ scope: { kind: 'reporter', personId: rut.id } })).toHaveLength(3);
      expect(await numbersOf({ scope: { kind: 'reporter', personId: 'nobody' } })).toEqual([]);
      for (const groupId of ['nordost-operativ', 'nordost-strategisk']) {
        expect(await numbersOf({ scope: { kind: 'group', groupId } })).toEqual([raised.number]);
      }
    });

    it('lists the newest first, page by page, none twice and none left out', async () => {
      const filed: string[] = [];
      for (let index = 0; index < 7; index += 1) {
        filed.unshift(
          (await file({ responsibleParty: index % 2 ? 'csk' : 'psykiatrin-nordost' })).number,
        );
        opened.clock.advanceMs(index === 3 ? 0 : 1);
      }
      for (const filter of [{}, { category: hospitalDetails.category, step: 1 as const }]) {
        const seen: string[] = [];
        let cursor: string | undefined;
        do {
          const page = await service.list(
            tenantId,
            { scope: osbyScope, ...filter },
            { limit: 2, ...(cursor === undefined ? {} : { cursor }) },
          );
          expect(page.cases.length).toBeLessThanOrEqual(2);
          seen.push(...page.cases.map(({ number }) => number));
          cursor = page.cursor;
        } while (cursor !== undefined);
        expect(new Set(seen)).toEqual(new Set(filed));
        expect(seen).toHaveLength(filed.length);
        expect(seen.slice(0, 2)).toEqual(filed.slice(0, 2));
      }
    });

    it('knows what is due, overdue and ready to go up, and settles silence once', async () => {
      const filed = await file();
      expect(await service.listDue(tenantId, '2026-11-20')).toEqual([]);
      const later = await service.listDue(tenantId, '2027-12-31');
      expect(later.map(({ kind }) => kind)).toEqual(['acknowledge', 'may-escalate']);
      expect(later[0]?.date).toBe(filed.acknowledgeBy);

      const corrected = await moved(filed, responsible, {
        kind: 'correct',
        whatWasDone: 'Rutinen ändrad',
        whyItHolds: 'Checklista vid hemgång',
      });
      expect(await service.settleSilent(tenantId)).toEqual([]);
      opened.clock.advanceMs(60 * dayMs);
      expect(await numbersOf({ isOverdue: true })).toEqual([filed.number]);
      expect(await service.listDue(tenantId, '2027-12-31')).toMatchObject([
        { kind: 'await-other-side', date: corrected.agreeBy, isOverdue: true },
      ]);
      const settled = (
        await Promise.all([service.settleSilent(tenantId), service.settleSilent(tenantId)])
      ).flat();
      expect(settled.map(({ current }) => current.status)).toEqual(['agreed']);
      expect(await numbersOf({ isOverdue: true })).toEqual([]);
    });

    it('counts and exports the cases of a group in a period', async () => {
      await file();
      opened.clock.advanceMs(20 * dayMs);
      const second = await file({ category: 'nordost-omrade-lakemedel' });
      const all = await service.statistics(tenantId, osbyScope);
      expect([all.total, all.open, all.overdue]).toEqual([2, 2, 1]);
      const late = await service.statistics(tenantId, osbyScope, { filedFrom: '2026-12-01' });
      expect([...late.byCategory]).toEqual([['nordost-omrade-lakemedel', 1]]);
      const exported: Case[] = [];
      const filter = { scope: osbyScope, category: 'nordost-omrade-lakemedel' };
      for await (const each of service.exportCases(tenantId, filter)) exported.push(each);
      expect(exported).toEqual([second]);
    });

    it('finds a case by the thread of its card, and the cards that lie with another group', async () => {
      const filed = await file();
      const key = { tenantId, caseId: filed.id };
      const post = {
        caseId: filed.id,
        role: 'root' as const,
        handlingGroupId: 'nordost-lokal-osby',
        postedGroupId: 'nordost-operativ',
        conversationId: '19:abc@thread.tacv2',
        activityId: '1732000000000',
        serviceUrl: 'https://smba.trafficmanager.net/emea/',
        renderedVersion: 1,
        postedAtMs: opened.clock.nowMs(),
      };
      const misplaced = () => service.listMisplaced(tenantId, 'nordost-lokal-osby');
      expect(await misplaced()).toMatchObject([{ current: { id: filed.id }, root: undefined }]);
      await service.recordPost(tenantId, post);
      const { conversationId, activityId } = post;
      expect(await service.findByThread(tenantId, { conversationId, activityId })).toEqual(filed);
      expect(
        await service.findByThread(tenantId, { conversationId, activityId: '1' }),
      ).toBeUndefined();
      expect(await misplaced()).toMatchObject([{ root: post }]);

      await service.recordPost(tenantId, { ...post, role: 'former-root' });
      await service.recordPost(tenantId, {
        ...post,
        postedGroupId: 'nordost-lokal-osby',
        conversationId: '19:def@thread.tacv2',
      });
      expect(await misplaced()).toEqual([]);
      expect((await service.listPosts(key)).map(({ role }) => role).sort()).toEqual([
        'former-root',
        'root',
      ]);
    });

    it('remembers over a crash that a change was not shown, until its version is', async () => {
      const filed = await file();
      const key = { tenantId, caseId: filed.id };
      expect((await service.listUnshown(tenantId, 0)).map(({ id }) => id)).toEqual([filed.id]);
      expect(await service.listUnshown(tenantId, 60_000)).toEqual([]);
      await moved(filed, responsible, { kind: 'acknowledge' });
      await service.markShown(key, 1);
      expect(await service.listUnshown(tenantId, 0)).toHaveLength(1);
      await service.markShown(key, 2);
      expect(await service.listUnshown(tenantId, 0)).toEqual([]);
    });

    it('keeps tenants apart', async () => {
      const filed = await file();
      const other = '00000000-2222-4aaa-8bbb-0123456789ab';
      expect(await service.find({ tenantId: other, caseId: filed.id })).toBeUndefined();
      expect(await service.findByNumber(other, filed.number)).toBeUndefined();
      expect(await service.list(other, { scope: osbyScope }, { limit: 5 })).toEqual({ cases: [] });
      expect(await service.listUnshown(other, 0)).toEqual([]);
    });

    it('refuses the stranger, changes nothing, and records who wanted what and why not', async () => {
      const filed = await file();
      const stranger: Actor = { id: 'stranger', displayName: 'Sten', sides: [] };
      const results = [
        await move(filed, stranger, { kind: 'acknowledge' }),
        await move(filed, actor('reporting'), { kind: 'withdraw' }),
        await move({ ...filed, id: 'no-such' }, responsible, { kind: 'close', lesson: 'Hemlig' }),
      ];
      expect(results.map((each) => each.ok)).toEqual([false, false, false]);
      expect(await service.find({ tenantId, caseId: filed.id })).toEqual(filed);
      const attempts = await service.listAttempts(tenantId, 10);
      expect(new Set(attempts.map(({ what, code }) => `${what} ${code}`))).toEqual(
        new Set(['acknowledge not-involved', 'withdraw wrong-side', 'close no-such-case']),
      );
      expect(JSON.stringify(attempts)).not.toMatch(/Hemlig|Läkemedel|Sten/);
    });

    it('keeps a draft over a restart, for its owner alone, and forgets it in time', async () => {
      const draft = { tenantId, ownerId: rut.id, draftId: 'd1', values: { title: 'Halv rubrik' } };
      expect((await service.saveDraft(draft)).ok).toBe(true);
      const again = createServiceOn(opened.store, opened.clock);
      expect((await again.findDraft(tenantId, rut.id, 'd1'))?.values).toEqual(draft.values);
      expect(await again.findDraft(tenantId, 'other', 'd1')).toBeUndefined();
      opened.clock.advanceMs(15 * dayMs);
      expect(await again.findDraft(tenantId, rut.id, 'd1')).toBeUndefined();
      await service.saveDraft(draft);
      await service.discardDraft(tenantId, rut.id, 'd1');
      expect(await again.findDraft(tenantId, rut.id, 'd1')).toBeUndefined();
    });
  });
}
