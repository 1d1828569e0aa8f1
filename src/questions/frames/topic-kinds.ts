import type { Concept } from '../lexicon/concept-words.ts';
import type { Topic } from '../topics/topic.ts';

/** Question words that a topic of the kind accounts for by being what it is. */
export const conceptsByKind: Partial<Record<Topic['kind'], readonly Concept[]>> = {
  activity: ['report', 'when', 'schedule', 'indicator', 'who', 'responsible', 'result', 'share', 'howMany', 'municipality', 'our', 'meaning', 'other', 'member', 'delregion', 'planArea'],
  term: ['meaning'],
  'focus-area': ['focusArea', 'our', 'meaning', 'when'],
  'collaboration-area': ['collaborationArea', 'our'],
  'plan-area': ['planArea', 'our', 'meaning'],
  assignment: ['assign', 'our', 'who', 'responsible', 'when'],
  development: ['develop', 'our', 'localGroup', 'who', 'local', 'member'],
  finding: ['our', 'meaning', 'contribute', 'result', 'who', 'howMany'],
  decision: ['our', 'meaning', 'result', 'when', 'who'],
  statement: ['our', 'meaning', 'who', 'when', 'where', 'howMany', 'responsible', 'howOften', 'meet', 'member', 'other', 'delregion'],
  source: ['when', 'who', 'our', 'meaning', 'howMany'],
  'ladder-rule': ['our', 'who', 'where', 'escalate'],
}; // prettier-ignore

/** What a kind can't tell: asked for, it does not answer. */
export const refusesByKind: Partial<Record<Topic['kind'], readonly Concept[]>> = {
  activity: ['collaborationArea'],
  term: ['assign', 'howMany', 'howOften', 'chair', 'convene', 'max', 'min', 'sum', 'result', 'share', 'responsible'],
  'collaboration-area': ['howMany', 'howOften', 'chair', 'convene', 'when', 'result', 'responsible'],
  'focus-area': ['howMany', 'howOften', 'chair', 'convene', 'responsible', 'result'],
  development: ['share', 'howMany', 'howOften', 'chair', 'convene', 'when', 'result', 'responsible'],
  assignment: ['howMany', 'chair', 'convene'],
}; // prettier-ignore

/** Kinds that are easily met by chance. */
export const kindPrior: Partial<Record<Topic['kind'], number>> = {
  'ladder-rule': 0.8,
  'plan-area': 0.85,
  table: 0,
  source: 0.9,
  development: 0.92,
  'collaboration-area': 0.93,
};
