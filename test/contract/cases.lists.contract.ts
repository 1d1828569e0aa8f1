import type { Case } from '../../src/deviations/case.ts';
import { hospitalDetails, osbyScope, tenantId } from '../support/case-service.ts';
import type { StoreFixture } from '../support/stores.ts';
import { dayMs, reporter, responsible, rut, useCases } from './contract-cases.ts';

/** What lists, dates, figures and posts promise on every store. */
export function describeCaseLists(fixture: StoreFixture): void {
  describe(`lists of cases on ${fixture.name}`, () => {
    const cases = useCases(fixture);

    it('lists by group, reporter, state, step, category, party and date of filing', async () => {
      const first = await cases.file();
      cases.opened().clock.advanceMs(dayMs);
      const other = await cases.file({
        category: 'nordost-omrade-lakemedel',
        responsibleParty: 'psykiatrin-nordost',
        isPrinciple: true,
      });
      const raised = await cases.moved(other, reporter, {
        kind: 'escalate',
        ground: 'principle-or-learning',
      });
      const ended = await cases.moved(await cases.file(), reporter, { kind: 'withdraw' });

      expect(new Set(await cases.numbersOf({}))).toEqual(
        new Set([first.number, raised.number, ended.number]),
      );
      expect(await cases.numbersOf({ step: 2 })).toEqual([raised.number]);
      expect(await cases.numbersOf({ step: 1, state: 'open' })).toEqual([first.number]);
      expect(await cases.numbersOf({ state: 'ended' })).toEqual([ended.number]);
      expect(await cases.numbersOf({ category: 'nordost-omrade-lakemedel' })).toEqual([
        raised.number,
      ]);
      expect(await cases.numbersOf({ party: 'csk', state: 'open' })).toEqual([first.number]);
      expect(await cases.numbersOf({ party: 'csk', category: 'nordost-omrade-lakemedel' })).toEqual(
        [],
      );
      expect(await cases.numbersOf({ filedTo: '2026-11-20' })).toEqual([first.number]);
      expect(await cases.numbersOf({ filedFrom: '2026-11-21', step: 2 })).toEqual([raised.number]);
      expect(await cases.numbersOf({ scope: { kind: 'reporter', personId: rut.id } })).toHaveLength(
        3,
      );
      expect(await cases.numbersOf({ scope: { kind: 'reporter', personId: 'nobody' } })).toEqual(
        [],
      );
      for (const groupId of ['nordost-operativ', 'nordost-strategisk']) {
        expect(await cases.numbersOf({ scope: { kind: 'group', groupId } })).toEqual([
          raised.number,
        ]);
      }
    });

    it('lists the newest first, page by page, none twice and none left out', async () => {
      const filed: string[] = [];
      for (let index = 0; index < 7; index += 1) {
        filed.unshift(
          (await cases.file({ responsibleParty: index % 2 ? 'csk' : 'psykiatrin-nordost' })).number,
        );
        cases.opened().clock.advanceMs(index === 3 ? 0 : 1);
      }
      for (const filter of [{}, { category: hospitalDetails.category, step: 1 as const }]) {
        const seen: string[] = [];
        let cursor: string | undefined;
        do {
          const page = await cases
            .service()
            .list(
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
      const filed = await cases.file();
      expect(await cases.service().listDue(tenantId, '2026-11-20')).toEqual([]);
      const later = await cases.service().listDue(tenantId, '2027-12-31');
      expect(later.map(({ kind }) => kind)).toEqual(['acknowledge', 'may-escalate']);
      expect(later[0]?.date).toBe(filed.acknowledgeBy);

      const corrected = await cases.moved(filed, responsible, {
        kind: 'correct',
        whatWasDone: 'Rutinen ändrad',
        whyItHolds: 'Checklista vid hemgång',
      });
      expect(await cases.service().settleSilent(tenantId)).toEqual([]);
      cases.opened().clock.advanceMs(60 * dayMs);
      expect(await cases.numbersOf({ isOverdue: true })).toEqual([filed.number]);
      expect(await cases.service().listDue(tenantId, '2027-12-31')).toMatchObject([
        { kind: 'await-other-side', date: corrected.agreeBy, isOverdue: true },
      ]);
      const settled = (
        await Promise.all([
          cases.service().settleSilent(tenantId),
          cases.service().settleSilent(tenantId),
        ])
      ).flat();
      expect(settled.map(({ current }) => current.status)).toEqual(['agreed']);
      expect(await cases.numbersOf({ isOverdue: true })).toEqual([]);
    });

    it('counts and exports the cases of a group in a period', async () => {
      await cases.file();
      cases.opened().clock.advanceMs(20 * dayMs);
      const second = await cases.file({ category: 'nordost-omrade-lakemedel' });
      const all = await cases.service().statistics(tenantId, osbyScope);
      expect([all.total, all.open, all.overdue]).toEqual([2, 2, 1]);
      const late = await cases
        .service()
        .statistics(tenantId, osbyScope, { filedFrom: '2026-12-01' });
      expect([...late.byCategory]).toEqual([['nordost-omrade-lakemedel', 1]]);
      const exported: Case[] = [];
      const filter = { scope: osbyScope, category: 'nordost-omrade-lakemedel' };
      for await (const each of cases.service().exportCases(tenantId, filter)) exported.push(each);
      expect(exported).toEqual([second]);
    });

    it('finds a case by the thread of its card, and the cards that lie with another group', async () => {
      const filed = await cases.file();
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
        postedAtMs: cases.opened().clock.nowMs(),
      };
      const misplaced = () => cases.service().listMisplaced(tenantId, 'nordost-lokal-osby');
      expect(await misplaced()).toMatchObject([{ current: { id: filed.id }, root: undefined }]);
      await cases.service().recordPost(tenantId, post);
      const { conversationId, activityId } = post;
      expect(await cases.service().findByThread(tenantId, { conversationId, activityId })).toEqual(
        filed,
      );
      expect(
        await cases.service().findByThread(tenantId, { conversationId, activityId: '1' }),
      ).toBeUndefined();
      expect(await misplaced()).toMatchObject([{ root: post }]);

      await cases.service().recordPost(tenantId, { ...post, role: 'former-root' });
      await cases.service().recordPost(tenantId, {
        ...post,
        postedGroupId: 'nordost-lokal-osby',
        conversationId: '19:def@thread.tacv2',
      });
      expect(await misplaced()).toEqual([]);
      expect((await cases.service().listPosts(key)).map(({ role }) => role).sort()).toEqual([
        'former-root',
        'root',
      ]);
    });

    it('remembers over a crash that a change was not shown, until its version is', async () => {
      const filed = await cases.file();
      const key = { tenantId, caseId: filed.id };
      expect((await cases.service().listUnshown(tenantId, 0)).map(({ id }) => id)).toEqual([
        filed.id,
      ]);
      expect(await cases.service().listUnshown(tenantId, 60_000)).toEqual([]);
      await cases.moved(filed, responsible, { kind: 'acknowledge' });
      await cases.service().markShown(key, 1);
      expect(await cases.service().listUnshown(tenantId, 0)).toHaveLength(1);
      await cases.service().markShown(key, 2);
      expect(await cases.service().listUnshown(tenantId, 0)).toEqual([]);
    });
  });
}
