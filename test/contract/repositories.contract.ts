import { createBindings } from '../../src/storage/bindings.ts';
import type { Binding } from '../../src/storage/bindings.ts';
import { createConversationReferences } from '../../src/storage/conversation-references.ts';
import type { ConversationReference } from '../../src/storage/conversation-references.ts';
import { createFeedbackStore } from '../../src/storage/feedback.ts';
import type { Feedback } from '../../src/storage/feedback.ts';
import { createQuestionThreads } from '../../src/storage/question-threads.ts';
import type { Turn } from '../../src/storage/question-threads.ts';
import { createUnansweredQuestions } from '../../src/storage/unanswered.ts';
import type { OpenedStore, StoreFixture } from '../support/stores.ts';

const dayMs = 24 * 60 * 60 * 1_000;
const tenantId = 'tenant-1';

const binding: Binding = {
  tenantId,
  teamId: '19:team@thread.tacv2',
  channelId: '19:nordost@thread.tacv2',
  groupId: 'nordost-operativ',
  boundBy: 'anna',
  boundAtMs: 1,
  serviceUrl: 'https://smba.example/emea/',
};

const reference: ConversationReference = {
  tenantId,
  conversationId: 'a:anna',
  conversationType: 'personal',
  platform: 'msteams',
  serviceUrl: 'https://smba.example/emea/',
  botId: '28:bot',
  personId: 'anna',
  personAccountId: '29:anna',
  seenAtMs: 1_000,
};

/** The repositories over the port, on any store. */
export function describeRepositories(fixture: StoreFixture): void {
  describe(`repositories on ${fixture.name}`, () => {
    let opened: OpenedStore;

    beforeEach(async () => {
      opened = await fixture.open();
    });

    afterEach(() => opened.close());

    describe('bindings', () => {
      const bindings = () => createBindings(opened.store);

      it('are found by their channel, in their own tenant only', async () => {
        const bound = await bindings().bind(binding);
        expect(await bindings().find(binding)).toEqual({
          binding,
          version: bound.ok && bound.value,
        });
        expect(await bindings().find({ ...binding, tenantId: 'tenant-2' })).toBeUndefined();
      });

      it('are listed by group within the tenant', async () => {
        await bindings().bind(binding);
        await bindings().bind({ ...binding, channelId: 'c2' });
        await bindings().bind({ ...binding, channelId: 'c3', groupId: 'osby' });
        await bindings().bind({ ...binding, channelId: 'c4', tenantId: 'tenant-2' });
        const channels = async (groupId?: string) =>
          (await bindings().list(tenantId, groupId)).map((seen) => seen.binding.channelId);
        expect(await channels('nordost-operativ')).toEqual([binding.channelId, 'c2']);
        expect(await channels()).toEqual([binding.channelId, 'c2', 'c3']);
      });

      it('let one of two win who bind the same channel at once, and show the other who', async () => {
        const outcomes = await Promise.all([
          bindings().bind(binding),
          bindings().bind({ ...binding, groupId: 'osby', boundBy: 'bo' }),
        ]);
        expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
        const current = await bindings().find(binding);
        expect(outcomes.find(({ ok }) => !ok)).toEqual({
          ok: false,
          refusal: { code: 'changed', current },
        });
      });

      it('are rebound and unbound only by who has seen what holds', async () => {
        const bound = await bindings().bind(binding);
        const version = bound.ok ? bound.value : '';
        const rebound = await bindings().bind({ ...binding, groupId: 'osby' }, version);
        expect(rebound).toMatchObject({ ok: true });
        expect(await bindings().unbind(binding, version)).toMatchObject({
          refusal: { code: 'changed', current: { binding: { groupId: 'osby' } } },
        });
        expect(await bindings().unbind(binding, rebound.ok ? rebound.value : '')).toMatchObject({
          ok: true,
        });
        expect(await bindings().find(binding)).toBeUndefined();
        expect(await bindings().bind({ ...binding, groupId: 'lund' }, version)).toEqual({
          ok: false,
          refusal: { code: 'changed', current: undefined },
        });
      });
    });

    describe('conversation references', () => {
      const references = () => createConversationReferences(opened.store);

      it('are found by conversation, by person and by team', async () => {
        await references().remember(reference);
        await references().remember({ ...reference, conversationId: 'a:new', seenAtMs: 2_000 });
        const channel: ConversationReference = {
          tenantId,
          platform: 'msteams',
          serviceUrl: 'https://smba.example/emea/',
          botId: '28:bot',
          seenAtMs: 1_000,
          conversationId: '19:c@thread.tacv2',
          conversationType: 'channel',
          teamId: 'team',
        };
        await references().remember(channel);
        expect(await references().find(reference)).toEqual(reference);
        expect(await references().findByPerson(tenantId, 'anna')).toMatchObject({
          conversationId: 'a:new',
        });
        expect(await references().findByPerson('tenant-2', 'anna')).toBeUndefined();
        expect(await references().listByTeam(tenantId, 'team')).toEqual([channel]);
      });

      it('are written when something changed or a day has passed, not at every activity', async () => {
        await references().remember(reference);
        await references().remember({ ...reference, seenAtMs: 1_000 + dayMs - 1 });
        expect(await references().find(reference)).toMatchObject({ seenAtMs: 1_000 });
        await references().remember({ ...reference, seenAtMs: 1_000 + dayMs });
        expect(await references().find(reference)).toMatchObject({ seenAtMs: 1_000 + dayMs });
        await references().remember({ ...reference, serviceUrl: 'https://moved.example/' });
        expect(await references().find(reference)).toMatchObject({
          serviceUrl: 'https://moved.example/',
        });
      });

      it('stay dead from the first failure until they are heard from', async () => {
        await references().remember(reference);
        await references().markDead(reference, 'BotNotInConversationRoster', 5_000);
        await references().markDead(reference, 'ConversationNotFound', 6_000);
        expect(await references().listDead(tenantId)).toEqual([
          { ...reference, deadSinceMs: 5_000, deadReason: 'BotNotInConversationRoster' },
        ]);
        await references().remember(reference);
        expect(await references().listDead(tenantId)).toEqual([]);
        await references().markDead({ tenantId, conversationId: 'unknown' }, 'x', 1);
        expect(await references().listDead(tenantId)).toEqual([]);
      });
    });

    describe('question threads', () => {
      const threads = () => createQuestionThreads(opened.store);
      const query = { topic: 'group', aspect: 'chair', constraints: { group: 'osby' } };
      const context = { query, entities: ['osby'], language: 'sv' as const };
      const key = { conversationId: '19:c@thread.tacv2', threadId: '17', activityId: '18' };
      const createTurn = (): Turn => ({
        kind: 'question',
        handledAtMs: opened.clock.nowMs(),
        outcome: 'answer',
        query,
        language: 'sv',
        groupId: 'osby',
      });

      it('keep the turn and the context of its thread', async () => {
        const turn = createTurn();
        expect(await threads().commitTurn({ ...key, turn, context })).toMatchObject({ ok: true });
        expect(await threads().findTurn(key)).toEqual(turn);
        expect(await threads().findContext(key)).toEqual(context);
        expect(await threads().findContext({ ...key, threadId: '99' })).toBeUndefined();
        expect(await threads().findTurn({ ...key, conversationId: 'other' })).toBeUndefined();
      });

      it('take one of 20 deliveries of the same activity, with its context', async () => {
        const outcomes = await Promise.all(
          Array.from({ length: 20 }, (_, n) =>
            threads().commitTurn({
              ...key,
              turn: createTurn(),
              context: { ...context, entities: [`delivery ${n}`] },
            }),
          ),
        );
        const winners = outcomes.flatMap(({ ok }, n) => (ok ? [n] : []));
        expect(winners).toHaveLength(1);
        expect(outcomes).toContainEqual({ ok: false, refusal: { code: 'already-handled' } });
        expect(await threads().findContext(key)).toMatchObject({
          entities: [`delivery ${winners[0] ?? ''}`],
        });
      });

      it('claim a command once and leave the context alone', async () => {
        await threads().commitTurn({ ...key, turn: createTurn(), context });
        const turn: Turn = { kind: 'command', handledAtMs: opened.clock.nowMs() };
        const claim = () => threads().claimTurn({ ...key, activityId: '20', turn });
        expect(await claim()).toMatchObject({ ok: true });
        expect(await claim()).toMatchObject({ refusal: { code: 'already-handled' } });
        expect(await threads().findContext(key)).toEqual(context);
      });

      it('forget turns and contexts after 30 days', async () => {
        await threads().commitTurn({ ...key, turn: createTurn(), context });
        opened.clock.advanceMs(30 * dayMs - 1);
        expect(await threads().findTurn(key)).toBeDefined();
        opened.clock.advanceMs(1);
        expect(await threads().findTurn(key)).toBeUndefined();
        expect(await threads().findContext(key)).toBeUndefined();
      });
    });

    describe('unanswered questions', () => {
      const unanswered = () => createUnansweredQuestions(opened.store);
      const asked = (text: string, groupId?: string) => ({
        tenantId,
        groupId,
        text,
        language: 'sv' as const,
        askedAtMs: opened.clock.nowMs(),
      });

      it('are listed for their group, the latest first, in pages', async () => {
        for (const text of ['Vad kostar det?', 'Vem städar?', 'När?']) {
          await unanswered().note(asked(text, 'osby'));
          opened.clock.advanceMs(1);
        }
        await unanswered().note(asked('Annat', 'lund'));
        await unanswered().note(asked('Utan grupp'));
        const first = await unanswered().list(tenantId, { groupId: 'osby', limit: 2 });
        expect(first.questions.map(({ text }) => text)).toEqual(['När?', 'Vem städar?']);
        const { cursor = '' } = first;
        const second = await unanswered().list(tenantId, { groupId: 'osby', limit: 2, cursor });
        expect(second.questions.map(({ text }) => text)).toEqual(['Vad kostar det?']);
        expect(second.cursor).toBeUndefined();
        expect((await unanswered().list(tenantId, { limit: 10 })).questions).toHaveLength(5);
        expect((await unanswered().list('tenant-2', { limit: 10 })).questions).toEqual([]);
      });

      it('are counted when asked again, also by several at once', async () => {
        await Promise.all(
          ['Vem städar?', 'vem  städar', 'VEM STÄDAR!'].map((text) =>
            unanswered().note(asked(text, 'osby')),
          ),
        );
        const { questions } = await unanswered().list(tenantId, { groupId: 'osby', limit: 10 });
        expect(questions).toMatchObject([{ count: 3 }]);
      });

      it('leave the list when handled, and come back when asked again', async () => {
        const list = async () =>
          (await unanswered().list(tenantId, { groupId: 'osby', limit: 10 })).questions;
        await unanswered().note(asked('Vem städar?', 'osby'));
        const [question] = await list();
        await unanswered().markHandled({ tenantId, id: question?.id ?? '' }, 'anna', 7);
        expect(await list()).toEqual([]);
        await unanswered().markHandled({ tenantId, id: 'none' }, 'anna', 7);
        await unanswered().note(asked('Vem städar?', 'osby'));
        expect(await list()).toMatchObject([{ count: 2, state: 'open' }]);
      });
    });

    describe('feedback', () => {
      const answer = { tenantId, conversationId: 'c', activityId: '1', personId: 'anna' };
      const thumb = (verdict: 'up' | 'down', text?: string): Feedback => ({
        verdict,
        groupId: 'osby',
        language: 'sv',
        givenAtMs: opened.clock.nowMs(),
        ...(text === undefined ? {} : { text }),
      });

      it('is one for each person and answer, the last one, with text only where given', async () => {
        const store = createFeedbackStore(opened.store);
        await store.give(answer, thumb('up'));
        await store.give(answer, thumb('down', 'Fel ordförande'));
        opened.clock.advanceMs(1);
        await store.give({ ...answer, personId: 'bo' }, thumb('up'));
        const { feedback } = await store.list(tenantId, { groupId: 'osby', limit: 10 });
        expect(feedback.map(({ verdict, text }) => [verdict, text])).toEqual([
          ['up', undefined],
          ['down', 'Fel ordförande'],
        ]);
        expect(JSON.stringify(feedback)).not.toContain('anna');
        expect((await store.list(tenantId, { limit: 10 })).feedback).toHaveLength(2);
        expect((await store.list(tenantId, { groupId: 'lund', limit: 10 })).feedback).toEqual([]);
      });
    });

    it('say which document does not read, and nothing of what it holds', async () => {
      await opened.store.write(tenantId, [
        { kind: 'put', collection: 'bindings', id: 'c', body: { teamId: 'secret', boundBy: 1 } },
      ]);
      const finding = createBindings(opened.store).find({ tenantId, channelId: 'c' });
      await expect(finding).rejects.toMatchObject({ code: 'document-unreadable' });
      await expect(finding).rejects.not.toThrow('secret');
    });
  });
}
