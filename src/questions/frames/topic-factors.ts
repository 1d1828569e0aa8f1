import type { Group } from '../../organisation/schema.ts';
import { has, hasAny, type Reading } from '../reading/reading.ts';
import type { Topic } from '../topics/topic.ts';
import type { FrameInput } from './candidate.ts';
import type { TopicAsked } from './topic-asked.ts';
import { kindPrior } from './topic-kinds.ts';

/** What a meeting decided is told by its decisions first of all. */
const decidedFactor: Partial<Record<Topic['kind'], number>> = { decision: 1.3, finding: 0.75 };

/** What speaks for a topic and against it, whichever words it shares with the question. */
export function factorsOf(
  topic: Topic,
  { reading, scope, bound, directory, index }: FrameInput,
  asked: TopicAsked,
): number {
  const { kind } = topic;
  const isElsewhere =
    kind === 'development' &&
    topic.municipality !== undefined &&
    scope.municipalities.length > 0 &&
    !scope.municipalities.includes(topic.municipality);
  const isUnscoped = scope.delregions === undefined && topic.delregion !== undefined;
  return (
    (namesNumber(topic, reading, directory) ? 1.1 : (kindPrior[kind] ?? 1)) *
    (isElsewhere ? 0.5 : 1) *
    (asked.isRefusedBy(kind) ? 0.6 : 1) *
    (citesNamedSource(topic, reading) ? 1 : 0.8) *
    (kind === 'focus-area' && asked.isOnGoals ? (has(reading, 'focusArea') ? 1.25 : 1.08) : 1) *
    (kind === 'activity' && isForTable(topic, directory, asked) ? 0.88 : 1) *
    factorOfKind(topic, reading, bound) *
    (isOwnGroups(topic, bound) ? (reading.isOurs ? 1.1 : 1.05) : 1) *
    (kind === 'collaboration-area' && has(reading, 'collaborationArea') ? 1.15 : 1) *
    // Of two documents that speak of it, the delregion's own.
    (kind === 'statement' && topic.delregion !== undefined && topic.delregion === bound?.delregion
      ? 1.02
      : 1) *
    (kind === 'source' && !asked.isOnDocument ? 0.6 : 1) *
    (kind === 'source' && asked.isOnDate && topic.hasDate && reading.sources.includes(topic.id)
      ? 1.3
      : 1) *
    (kind === 'activity' && asked.isOnIdea ? 1.05 : 1) *
    (asked.isOnDocumentAlone && kind !== 'source' && kind !== 'statement' ? 0.6 : 1) *
    // "What's our project about?": the asker's own row, and no word to explain.
    (reading.isOurs && kind === 'term' ? 0.85 : 1) *
    (kind === 'assignment' &&
    reading.isOurs &&
    has(reading, 'responsible') &&
    isOwnGroups(topic, bound)
      ? 1.15
      : 1) *
    (reading.isOurs && isOwnRow(topic, directory, bound) ? 1.1 : 1) *
    (asked.years.every((year) => index.weightOfKey(topic.at, `s:${year}`) > 0) ? 1 : 0.7) *
    (asked.needsNumber && isProse(kind) && !topic.hasNumber ? 0.5 : 1) *
    // A figure or a share: a finding that speaks of one document gives neither.
    (kind === 'finding' && has(reading, 'share') && has(reading, 'howMany') ? 0.5 : 1) *
    (has(reading, 'share') && isProse(kind) && !topic.hasShare ? 0.5 : 1) *
    // What a group works on together names neither a day nor anybody.
    (kind === 'development' && hasAny(reading, 'when', 'responsible') ? 0.5 : 1) *
    (asked.isOnDecided ? (decidedFactor[kind] ?? 0.5) : 1) *
    (asked.countsUntold ? 0.4 : 1) *
    (asked.needsReason && !topic.hasReason ? 0.6 : 1) *
    (asked.needsTime && isProse(kind) && !topic.hasDate ? 0.7 : 1) *
    (kind === 'finding' && asked.isOnPerson && !namesSomeone(topic, directory) ? 0.85 : 1) *
    (asked.needsName && kind !== 'activity' && !namesSomeone(topic, directory) ? 0.5 : 1) *
    (asked.needsDate && isProse(kind) && (!topic.hasDate || kind === 'finding') ? 0.5 : 1) *
    (asked.time === 'day' && isProse(kind) && !topic.hasDay ? 0.5 : 1) *
    (kind === 'statement' && asked.isOnPost ? 0.5 : 1) *
    (kind === 'development' && asked.isOnContent ? 0.5 : 1) *
    (asked.isOnRank && kind !== 'table' ? 0.5 : 1) *
    (isUnscoped ? (kind === 'statement' ? 0.93 : 0.97) : 1) *
    // "Vad är X?" asks for the term before all else that speaks of X.
    (kind === 'term' ? (asked.isOnSpelling ? 1.3 : has(reading, 'meaning') ? 1.1 : 0.8) : 1)
  );
}

const isOwnRow = (
  { kind, id }: Topic,
  { byId }: FrameInput['directory'],
  bound: Group | undefined,
): boolean =>
  kind === 'activity' &&
  bound?.municipality !== undefined &&
  byId.activities.get(id)?.municipality === bound.municipality;

/** Who sits in a group is told by what the group is named in, or by a text on taking part. */
export const tellsMembers = (
  { kind, id }: Topic,
  match: number,
  { directory: { byId } }: FrameInput,
): boolean =>
  kind === 'statement'
    ? /deltagare|ingår|består|sitter/i.test(byId.statements.get(id)?.text.sv ?? '')
    : kind === 'activity' && match >= 0.9;

/** A person's name is told only by a text that holds one. */
function namesSomeone({ kind, id }: Topic, directory: FrameInput['directory']): boolean {
  const { byId } = directory;
  const texts =
    kind === 'statement'
      ? [byId.statements.get(id)?.text, ...(byId.statements.get(id)?.details ?? [])]
      : kind === 'finding'
        ? [byId.findings.get(id)?.text, ...(byId.findings.get(id)?.items ?? [])]
        : kind === 'decision'
          ? [byId.decisions.get(id)?.text]
          : [];
  return texts.some((text) => text !== undefined && directory.namesSomeone(text.sv));
}

/** Figures are read off a table, where there is one. */
const isForTable = (
  { id }: Topic,
  { byId }: FrameInput['directory'],
  { isOnFigures, needsNumber }: TopicAsked,
): boolean => isOnFigures || (needsNumber && (byId.activities.get(id)?.tables.length ?? 0) > 0);

/** "Vad finns under 2b?": a part of the plan called by its number. */
const namesNumber = (topic: Topic, reading: Reading, { byId }: FrameInput['directory']): boolean =>
  topic.kind === 'plan-area' &&
  reading.tokens.some(
    ({ folded, at }) =>
      folded === byId.planAreas.get(topic.id)?.number &&
      (/\p{L}/u.test(folded) ||
        /^(omrade|area|nummer|number)/.test(reading.tokens[at - 1]?.folded ?? '')),
  );

const prose: ReadonlySet<Topic['kind']> = new Set([
  'statement',
  'finding',
  'decision',
  'assignment',
  'development',
  'focus-area',
  'collaboration-area',
]);

export const isProse = (kind: Topic['kind']): boolean => prose.has(kind);

/** "Our" plan is first of all what the asking group itself has been given to do. */
export const isOwnGroups = (topic: Topic, bound: Group | undefined): boolean =>
  bound !== undefined &&
  (topic.groups ?? []).some((id) => id === bound.id || id === bound.describedBy);

/** "What are we to keep an eye on?": what holds of another kind of group is not ours. */
function factorOfKind(
  { groupKinds = [] }: Topic,
  reading: Reading,
  bound: Group | undefined,
): number {
  if (bound === undefined || !reading.isOurs || groupKinds.length === 0) return 1;
  // Who is with us is not told by what holds of others.
  if (has(reading, 'member') && !groupKinds.includes(bound.kind)) return 0.6;
  // A local group's own plan comes before what holds of all of them.
  if (groupKinds.includes(bound.kind)) return bound.kind === 'local' ? 1 : 1.04;
  return hasAny(reading, 'ds', 'localGroup', 'political', 'central', 'delregion') ? 1 : 0.85;
}

const citesNamedSource = (topic: Topic, reading: Reading): boolean =>
  reading.sources.length === 0 ||
  topic.sources.length === 0 ||
  reading.sources.some((id) => topic.sources.includes(id));
