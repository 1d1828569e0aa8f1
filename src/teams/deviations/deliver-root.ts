import type { Language } from '../../core/language.ts';
import type { Case } from '../../deviations/case.ts';
import type { CaseEvent } from '../../deviations/case-event.ts';
import type { CasePost } from '../../deviations/case-service.ts';
import { choosePostedGroup } from '../../deviations/choose-posted-group.ts';
import { textsFor } from '../../texts/index.ts';
import type { OutgoingMessage } from '../outgoing-message.ts';
import type { GroupChannel } from './channel-finder.ts';
import { actorOfChannel, composeCaseCard, onlooker } from './compose-case-card.ts';
import { describeEvent } from './describe-event.ts';
import type { DeviationContext } from './deviation-context.ts';
import { listCaseGroups } from './find-standing.ts';
import { listOwnCards } from './own-cards.ts';
import { isMessageGone, isPlaceGone, postNew, postReply, updatePost } from './place-post.ts';

type Delivered = Omit<DeviationContext, 'delivery'>;

type Ask = {
  readonly tenantId: string;
  readonly current: Case;
  readonly posts: readonly CasePost[];
  readonly events: readonly CaseEvent[];
  readonly isForced: boolean;
};

const nameOf = ({ directory }: Delivered, groupId: string): string =>
  directory.findGroup(groupId)?.name ?? groupId;

/** A card for everybody has no reader of its own, so that it speaks the place's language. */
const languageOf = async (
  { stores }: Delivered,
  tenantId: string,
  channelId: string,
): Promise<Language> =>
  (await stores.bindings.find({ tenantId, channelId }))?.binding.language ?? 'sv';

async function composeRoot(
  context: Delivered,
  ask: Ask,
  postedGroupId: string,
  language: Language,
): Promise<OutgoingMessage> {
  const { current } = ask;
  const { groupId } = current.receiver;
  const texts = textsFor.deviationCards(language);
  const card = await composeCaseCard(context, ask.tenantId, current, {
    actor: actorOfChannel(current),
    language,
    ownCardFor: await listOwnCards(context, ask.tenantId, current, ask.posts),
    ...(groupId !== null && groupId !== postedGroupId && { liesHereFor: nameOf(context, groupId) }),
  });
  const text = texts.case(current.number, current.details.title);
  return { text: '', summary: text, card };
}

/** The notes that a thread has not had yet; the card itself tells of the filing. */
const listNews = (events: readonly CaseEvent[], after: number): readonly CaseEvent[] =>
  events.filter(({ seq, type }) => seq > after && type !== 'filed');

async function postNotes(
  context: Delivered,
  ask: Ask,
  root: CasePost,
  room: GroupChannel | undefined,
): Promise<void> {
  const place = { ...root, botId: room?.botId ?? '' };
  const language = await languageOf(context, ask.tenantId, root.conversationId);
  let shown = root;
  for (const event of listNews(ask.events, root.renderedVersion)) {
    const text = describeEvent(event, context.directory, language);
    const summary = textsFor.deviationCards(language).told(ask.current.number, text);
    await postReply(context, place, root.activityId, { text, summary });
    if (event.type === 'escalated') await tellInformed(context, ask, event.informed);
    shown = { ...shown, renderedVersion: event.seq };
    await context.cases.recordPost(ask.tenantId, shown);
  }
}

async function tellInformed(
  context: Delivered,
  { tenantId, current }: Ask,
  informed: readonly string[],
): Promise<void> {
  const channels = await context.channels(tenantId, informed);
  for (const [groupId, [channel]] of channels) {
    if (channel === undefined) continue;
    const name = nameOf(context, groupId);
    const { language } = channel;
    const text = textsFor.deviationCards(language).informed(name, current.number);
    await postNew(context, channel, {
      text,
      card: await composeCaseCard(context, tenantId, current, { actor: onlooker, language }),
    });
  }
}

/** The case has gone to another group, or its group has got a channel. */
async function leaveFormer(
  context: Delivered,
  ask: Ask,
  former: CasePost,
  groupId: string,
): Promise<void> {
  const { current, tenantId } = ask;
  const left: CasePost = { ...former, role: 'former-root' };
  await context.cases.recordPost(tenantId, left);
  await postNotes(context, ask, left, undefined);
  const language = await languageOf(context, tenantId, former.conversationId);
  const texts = textsFor.deviationCards(language);
  const notice = texts.movedTo(nameOf(context, groupId));
  await updatePost(context, { ...left, botId: '' }, left.activityId, {
    text: '',
    summary: texts.told(current.number, notice),
    card: await composeCaseCard(context, tenantId, current, {
      actor: onlooker,
      language,
      notices: [{ style: 'accent', text: notice }],
    }),
  });
}

async function postRoot(
  context: Delivered,
  ask: Ask,
  room: GroupChannel,
  postedGroupId: string,
): Promise<void> {
  const { tenantId, current } = ask;
  const message = await composeRoot(context, ask, postedGroupId, room.language);
  const activityId = await postNew(context, room, message);
  await context.cases.recordPost(tenantId, {
    caseId: current.id,
    role: 'root',
    handlingGroupId: current.receiver.groupId,
    postedGroupId,
    conversationId: room.conversationId,
    activityId,
    serviceUrl: room.serviceUrl,
    renderedVersion: current.version,
    postedAtMs: context.clock.nowMs(),
  });
}

async function updateRoot(
  context: Delivered,
  ask: Ask,
  root: CasePost,
  home: GroupChannel | undefined,
): Promise<void> {
  const { tenantId, current } = ask;
  const language = await languageOf(context, tenantId, root.conversationId);
  const message = await composeRoot(context, ask, root.postedGroupId ?? '', language);
  await updatePost(context, { ...root, botId: home?.botId ?? '' }, root.activityId, message);
  await postNotes(context, ask, root, home);
  await context.cases.recordPost(tenantId, { ...root, renderedVersion: current.version });
}

const mostPlaces = 4;

/** Posts, updates or moves the one root card, and puts the news into its thread. */
export async function deliverRoot(context: Delivered, ask: Ask, attempt = 1): Promise<void> {
  const { tenantId, current, posts, isForced } = ask;
  const { clock, stores, log } = context;
  const channels = await context.channels(tenantId, listCaseGroups(current));
  const postedGroupId = choosePostedGroup(current.ladder, current.receiver.groupId, (groupId) =>
    channels.has(groupId),
  );
  const rooms = postedGroupId === undefined ? [] : (channels.get(postedGroupId) ?? []);
  const [root, ...formers] = posts
    .filter(({ role }) => role === 'root')
    .sort((a, b) => b.postedAtMs - a.postedAtMs);
  const home = rooms.find(({ conversationId }) => conversationId === root?.conversationId);
  const room = home ?? rooms[0];
  if (room === undefined || postedGroupId === undefined) {
    log.warn({ event: 'case-without-channel', caseId: current.id });
    return;
  }
  try {
    if (root !== undefined && home !== undefined) {
      const isCurrent = root.renderedVersion >= current.version && !isForced;
      if (!isCurrent) await updateRoot(context, ask, root, home);
    } else {
      await postRoot(context, ask, room, postedGroupId);
    }
  } catch (error) {
    if (attempt >= mostPlaces) throw error;
    if (isMessageGone(error) && root !== undefined) {
      await postRoot(context, ask, room, postedGroupId);
      return;
    }
    if (!isPlaceGone(error)) throw error;
    const { conversationId } = room;
    log.warn({ event: 'place-unreachable', conversationId });
    await stores.references.markDead({ tenantId, conversationId }, 'unreachable', clock.nowMs());
    await deliverRoot(context, ask, attempt + 1);
    return;
  }
  if (root !== undefined && home === undefined) formers.push(root);
  for (const former of formers) await leaveFormer(context, ask, former, postedGroupId);
}
