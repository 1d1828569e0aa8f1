import type { Language } from '../core/language.ts';
import { accept, refuse, type Result } from '../core/result.ts';
import type { Group } from '../organisation/schema.ts';
import type { Binding } from '../storage/bindings.ts';
import { textsFor } from '../texts/index.ts';
import type { BotContext } from './bot-context.ts';
import { findMembership } from './find-membership.ts';
import { createReference } from './remember-place.ts';
import type { Turn } from './turn.ts';

/** The sentence to tell; a refusal has changed nothing. */
export type BindOutcome = Result<string, string>;

const createBinding = (turn: Turn, group: Group, language: Language, nowMs: number): Binding => ({
  tenantId: turn.place.tenantId,
  teamId: turn.place.teamId ?? '',
  channelId: turn.place.conversationId,
  groupId: group.id,
  boundBy: turn.person.aadObjectId ?? turn.person.id,
  boundAtMs: nowMs,
  serviceUrl: turn.serviceUrl,
  language,
});

/** Why this person may not change the binding here; undefined when they may. */
export async function findBindingRefusal(
  turn: Turn,
  language: Language,
): Promise<string | undefined> {
  const membership = await findMembership(turn);
  if (membership === 'member') return undefined;
  return membership === 'not-member'
    ? textsFor.binding(language)[turn.place.scope].notMember
    : textsFor.teams(language).memberUnknown;
}

/** Binds the place that the turn comes from, if what was seen before still holds. */
export async function bindGroup(
  { directory, stores, clock }: BotContext,
  turn: Turn,
  group: Group,
  language: Language,
  seenVersion: string | undefined,
): Promise<BindOutcome> {
  const texts = textsFor.binding(language)[turn.place.scope];
  const refusal = await findBindingRefusal(turn, language);
  if (refusal !== undefined) return refuse(refusal);
  await stores.references.remember(createReference(turn, clock.nowMs()));
  const written = await stores.bindings.bind(
    createBinding(turn, group, language, clock.nowMs()),
    seenVersion,
  );
  const name = group.name;
  if (written.ok) {
    return accept(texts.bound(name));
  }
  const current = written.refusal.current?.binding.groupId;
  if (current === group.id) return accept(texts.alreadyBound(name));
  const currentName = current === undefined ? undefined : directory.findGroup(current)?.name;
  return refuse(
    currentName === undefined ? texts.changedToNothing : texts.changedMeanwhile(currentName),
  );
}

/** Bound to this group already: what is posted here for everybody is in this language from now on. */
export async function changeLanguage(
  { stores }: BotContext,
  turn: Turn,
  group: Group,
  language: Language,
): Promise<BindOutcome> {
  const already = textsFor.binding(language)[turn.place.scope].alreadyBound(group.name);
  const { tenantId, conversationId: channelId } = turn.place;
  const seen = await stores.bindings.find({ tenantId, channelId });
  if (seen === undefined || (seen.binding.language ?? 'sv') === language) return accept(already);
  const refusal = await findBindingRefusal(turn, language);
  if (refusal !== undefined) return refuse(refusal);
  const written = await stores.bindings.bind({ ...seen.binding, language }, seen.version);
  return accept(written.ok ? `${already} ${textsFor.teams(language).languageNow}` : already);
}
