import type { Language } from '../../core/language.ts';
import type { Actor } from '../../deviations/actor.ts';
import type { Case } from '../../deviations/case.ts';
import type { CaseEvent } from '../../deviations/case-event.ts';
import type { CasePost } from '../../deviations/case-service.ts';
import { textsFor } from '../../texts/index.ts';
import { composeCaseCard } from './compose-case-card.ts';
import { describeEvent } from './describe-event.ts';
import type { DeviationContext } from './deviation-context.ts';
import { isPlaceGone, postNew, postReply, updatePost, type Room } from './place-post.ts';

type Delivered = Omit<DeviationContext, 'delivery'>;

type Ask = {
  readonly tenantId: string;
  readonly current: Case;
  readonly posts: readonly CasePost[];
  readonly events: readonly CaseEvent[];
};

const actorOf = ({ reporter }: Case): Actor => ({
  ...reporter,
  sides: ['reporter', 'reporting'],
});

/** What others have done since; nobody is told of what they did themselves. */
const listNews = ({ events, current }: Ask, after: number): readonly CaseEvent[] =>
  events.filter(
    ({ seq, type, by }) => seq > after && type !== 'filed' && by.id !== current.reporter.id,
  );

async function tellInChat(
  context: Delivered,
  ask: Ask,
  room: Room,
  language: Language,
): Promise<void> {
  const { tenantId, current, posts } = ask;
  const { cases, directory, clock } = context;
  const card = await composeCaseCard(context, tenantId, current, {
    actor: actorOf(current),
    language,
  });
  const texts = textsFor.deviationCards(language);
  const heading = texts.case(current.number, current.details.title);
  let post = posts.find(
    ({ role, conversationId }) => role === 'reporter' && conversationId === room.conversationId,
  );
  const news = listNews(ask, post?.renderedVersion ?? 0);
  if (post === undefined) {
    if (news.length === 0) return;
    const summary = texts.told(
      current.number,
      news.map((event) => describeEvent(event, directory, language)).join(' '),
    );
    const activityId = await postNew(context, room, { text: summary, summary, card });
    await rememberSpokenOf(context, ask, room);
    await cases.recordPost(tenantId, {
      caseId: current.id,
      role: 'reporter',
      handlingGroupId: current.receiver.groupId,
      postedGroupId: null,
      conversationId: room.conversationId,
      activityId,
      serviceUrl: room.serviceUrl,
      renderedVersion: current.version,
      postedAtMs: clock.nowMs(),
    });
    return;
  }
  if (post.renderedVersion < current.version) {
    await updatePost(context, room, post.activityId, { text: '', summary: heading, card });
  }
  for (const event of news) {
    const text = texts.told(current.number, describeEvent(event, directory, language));
    await postNew(context, room, { text });
    post = { ...post, renderedVersion: event.seq };
    await cases.recordPost(tenantId, post);
  }
  if (news.length > 0) await rememberSpokenOf(context, ask, room);
  await cases.recordPost(tenantId, { ...post, renderedVersion: current.version });
}

/** So that "what happens now?" written back is asked of this case. */
const rememberSpokenOf = (
  { focus, clock }: Delivered,
  { current }: Ask,
  { conversationId }: Room,
): Promise<void> =>
  focus.remember({ conversationId, threadId: conversationId }, current.id, clock.nowMs());

async function tellAtOrigin(context: Delivered, ask: Ask): Promise<void> {
  const { tenantId, current, posts } = ask;
  const { cases, directory, stores } = context;
  let origin = posts.find(({ role }) => role === 'origin');
  if (origin === undefined) return;
  // Where the card itself lies, its own thread has told already.
  const { conversationId } = origin;
  const isAtRoot = posts.some(
    (post) => post.role === 'root' && post.conversationId === conversationId,
  );
  const room = { ...origin, botId: '' };
  const bound = await stores.bindings.find({ tenantId, channelId: conversationId });
  const language = bound?.binding.language ?? 'sv';
  for (const event of isAtRoot ? [] : listNews(ask, origin.renderedVersion)) {
    const sentence = describeEvent(event, directory, language);
    const text = textsFor
      .deviationCards(language)
      .askOrigin(current.reporter.displayName, current.number, sentence);
    await postReply(context, room, origin.activityId, { text });
    origin = { ...origin, renderedVersion: event.seq };
    await cases.recordPost(tenantId, origin);
  }
}

/** Word back to the reporter: in their own chat where the bot reaches it, else where they filed. */
export async function deliverToReporter(context: Delivered, ask: Ask): Promise<void> {
  const { tenantId, current } = ask;
  const { stores, clock, log } = context;
  const chat = await stores.references.findByPerson(tenantId, current.reporter.id);
  if (chat !== undefined && chat.deadSinceMs === undefined) {
    const { conversationId } = chat;
    const spoken = await stores.threads.findContext({ conversationId, threadId: conversationId });
    try {
      await tellInChat(context, ask, chat, spoken?.language ?? 'sv');
      return;
    } catch (error) {
      if (!isPlaceGone(error)) throw error;
      log.warn({ event: 'place-unreachable', conversationId });
      await stores.references.markDead(chat, 'unreachable', clock.nowMs());
    }
  }
  await tellAtOrigin(context, ask);
}
