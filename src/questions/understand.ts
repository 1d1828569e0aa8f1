import { renderQuery } from './answers/render-query.ts';
import type { Rendered } from './answers/rendered.ts';
import {
  minScore,
  nearlyAsGood,
  secondSubject,
  type Candidate,
  type Frame,
  type FrameInput,
} from './frames/candidate.ts';
import { groupFrame } from './frames/group-frame.ts';
import { ladderFrame } from './frames/ladder-frame.ts';
import { listFrame } from './frames/list-frame.ts';
import { localGroupsFrame } from './frames/local-groups-frame.ts';
import { personFrame } from './frames/person-frame.ts';
import { placeFrame } from './frames/place-frame.ts';
import { planFrame } from './frames/plan-frame.ts';
import { tableFrame } from './frames/table-frame.ts';
import { topicFrame } from './frames/topic-frame.ts';

const frames: readonly Frame[] = [
  ladderFrame,
  groupFrame,
  personFrame,
  placeFrame,
  listFrame,
  localGroupsFrame,
  planFrame,
  tableFrame,
  topicFrame,
];

export type Understood = {
  readonly candidate: Candidate;
  readonly rendered: Rendered;
  readonly others: readonly Candidate[];
};

/** All readings of a question, the best first. */
export const readings = (input: FrameInput): readonly Candidate[] =>
  frames.flatMap((frame) => frame(input)).toSorted((a, b) => b.score - a.score);

/** The best reading that can be rendered; a gap only if no near-equal reading has an answer. */
export function understand(
  input: FrameInput,
  candidates: readonly Candidate[],
): Understood | undefined {
  const [best] = candidates;
  if (best === undefined || best.score < leastOf(best)) return undefined;
  const render = (candidate: Candidate): Rendered | undefined =>
    renderQuery({
      query: candidate.query,
      language: input.reading.language,
      directory: input.directory,
      bound: input.bound,
    });
  let fallback: Understood | undefined;
  for (const candidate of candidates) {
    if (candidate.score < best.score * nearlyAsGood || candidate.score < leastOf(candidate)) break;
    if (fallback !== undefined && !canStandIn(candidate, fallback.candidate)) continue;
    const rendered = render(candidate);
    if (rendered === undefined) continue;
    if (rendered.kind === 'gap' && isGeneral(candidate, input)) continue;
    const chosen = withSecondSubject(candidate, candidates, input);
    const understood = {
      candidate: chosen,
      rendered,
      others: candidates.filter((one) => one !== candidate),
    };
    if (rendered.kind === 'found') {
      return chosen === candidate
        ? understood
        : { ...understood, rendered: render(chosen) ?? rendered };
    }
    fallback ??= understood;
  }
  return fallback;
}

/**
 * Loose facts share words with everything: below this they are wrong oftener than right. Counted
 * over 907 questions at first sight, before their misses were mended.
 */
const leastByKind: Partial<Record<string, number>> = { statement: 0.6, term: 0.55, activity: 0.5 };

const leastOf = (candidate: Candidate): number => leastByKind[kindOf(candidate)] ?? minScore;

/** "E-lab och KVG-katalogen": a second fact of the same kind that answers to the words left over. */
function withSecondSubject(
  best: Candidate,
  candidates: readonly Candidate[],
  { reading }: FrameInput,
): Candidate {
  const { matched } = best;
  const kind = kindOf(best);
  if (matched === undefined || !combinable.has(kind) || !joining.test(reading.line)) return best;
  const second = candidates.find(
    (one) =>
      one !== best &&
      kindOf(one) === kind &&
      one.score >= best.score * secondSubject &&
      [...(one.strong ?? [])].some((at) => !matched.has(at)) &&
      [...matched].some((at) => one.matched?.has(at) !== true && best.strong?.has(at) === true),
  );
  if (second === undefined) return best;
  const also = second.query.topic.slice(kind.length + 1);
  return {
    ...best,
    query: { ...best.query, constraints: { ...best.query.constraints, also } },
  };
}

const joining = / (och|o|and|samt|eller|or|plus|respektive) /;

/** Kinds of which a question may name two at once. */
const combinable: ReadonlySet<string> = new Set(['activity', 'term', 'collaboration-area']);

const kindOf = (candidate: Candidate): string => candidate.query.topic.split(':')[0] ?? '';

/** What a shared description leaves open may stand elsewhere. */
function isGeneral({ query: { topic } }: Candidate, { directory }: FrameInput): boolean {
  const [kind, id = ''] = topic.split(':');
  return kind === 'group' && directory.findGroup(id)?.isDescription === true;
}

/**
 * What another fact may answer where a row of the plan has an empty cell: another row or a
 * statement, if it accounts for every subject word that the row does.
 */
function canStandIn(candidate: Candidate, empty: Candidate): boolean {
  if (kindOf(empty) !== 'activity' || empty.matched === undefined) return false;
  // Another row's figure is another figure.
  if (empty.query.constraints['count'] !== undefined) return false;
  if (kindOf(candidate) !== 'activity' && kindOf(candidate) !== 'statement') return false;
  return [...empty.matched].every((at) => candidate.matched?.has(at) === true);
}
