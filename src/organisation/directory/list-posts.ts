import type { Group } from '../schema.ts';
import type { ModelIndex } from './index-by-id.ts';
import { resolveParticipant, type ResolvedParticipant } from './resolve-participant.ts';

/** What a person is in a group: one seat, or one of its leading posts. */
export type Post =
  | {
      readonly kind: 'participant';
      readonly group: Group;
      readonly participant: ResolvedParticipant;
    }
  | { readonly kind: 'chair' | 'viceChair' | 'convener'; readonly group: Group };

const leadingPosts = ['chair', 'viceChair', 'convener'] as const;

/** Every post by the id of its person; a person may have several, in several groups. */
export function listPosts(
  groups: readonly Group[],
  index: ModelIndex,
): ReadonlyMap<string, readonly Post[]> {
  const posts = new Map<string, Post[]>();
  const add = (person: string, post: Post): void => {
    const known = posts.get(person);
    if (known === undefined) posts.set(person, [post]);
    else known.push(post);
  };

  for (const group of groups) {
    for (const kind of leadingPosts) {
      for (const person of group[kind]?.people ?? []) add(person, { kind, group });
    }
    for (const seat of group.participants) {
      if (seat.person === undefined) continue;
      const participant = resolveParticipant(seat, index);
      add(seat.person, { kind: 'participant', group, participant });
    }
  }
  return posts;
}
