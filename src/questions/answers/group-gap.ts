import { textsFor } from '../../texts/index.ts';
import type { Group } from '../../organisation/schema.ts';
import type { DetailBlock } from '../reply.ts';
import type { Rendered, RenderInput } from './rendered.ts';

export type Relation = 'reportsTo' | 'reportedBy' | 'assignedBy' | 'assignsTo' | 'minutesTo';

type GapName =
  | 'chair'
  | 'viceChair'
  | 'convener'
  | 'meetings'
  | 'nextMeeting'
  | 'venue'
  | 'members'
  | 'assignments'
  | 'developments'
  | 'absent'
  | 'present'
  | 'minutesBy'
  | Relation;

/** What the sources leave open on a group, with what they do say nearby. */
export function gapOf(
  group: Group,
  name: GapName,
  { language }: RenderInput,
  nearby?: string,
): Rendered {
  const subject = textsFor.answers(language).gaps[name](group.name);
  const note =
    nearby ?? (name === 'nextMeeting' || name === 'venue' ? undefined : group.notes[0]?.[language]);
  return { kind: 'gap', subject, group, ...(note === undefined ? {} : { nearby: note }) };
}

export const notes = (...texts: readonly (string | undefined)[]): readonly DetailBlock[] =>
  texts.filter((text) => text !== undefined).map((text) => ({ kind: 'note', text }));
