import type { Query } from '../query.ts';
import { readActivityAspect } from '../frames/activity-aspect.ts';
import { subjectPositions } from '../coverage.ts';
import { ageAsked } from '../frames/person-frame.ts';
import { query, type Candidate, type FrameInput } from '../frames/candidate.ts';
import { readGroupAspect } from '../frames/group-aspect.ts';
import { selectColumns } from '../frames/select-columns.ts';
import { selectRows } from '../frames/select-rows.ts';
import { has, hasAny, type Reading } from '../reading/reading.ts';
import type { ThreadContext } from '../thread-context.ts';
import { stemsOf } from '../words/stems-of.ts';
import { askOtherSide } from './ask-other-side.ts';
import { askNeighbours, movePlace } from './move-place.ts';
import { compareRows, moveRow } from './move-table.ts';
import { splitTopic } from './split-topic.ts';

/** A follow-up leans on what was asked before: only the place, or only what is asked, is new. */
export function followUp(
  input: FrameInput,
  context: ThreadContext | undefined,
): Candidate | undefined {
  const before = context?.query;
  if (before === undefined) return undefined;
  const compared = compareRows(input, before, context?.entities ?? []);
  if (compared !== undefined) return { query: compared, score: 1.1 };
  const { reading } = input;
  if (!isElliptic(reading) && !pronoun.test(reading.line)) return undefined;
  const person = context?.entities.findLast((one) => one.startsWith('person:'));
  if (person !== undefined && pronoun.test(reading.line) && reading.people.length === 0) {
    const aspect = has(reading, 'contact')
      ? 'contact'
      : has(reading, 'untold') || ageAsked.test(reading.line)
        ? 'detail'
        : hasAny(reading, 'absent', 'present', 'meet', 'member')
          ? 'attendance'
          : 'about';
    return { query: query(person, aspect), score: 1.1 };
  }
  const isOnTime =
    before.topic.startsWith('table:') &&
    has(reading, 'when') &&
    reading.municipalities.length === 0;
  const beside = askNeighbours(input, before) ?? askOtherSide(input, before);
  if (beside !== undefined) return { query: beside, score: 1.1 };
  const next =
    (isOnTime ? moveAspect(input, before) : undefined) ??
    moveRow(input, before) ??
    movePlace(input, before) ??
    countAgain(input, before) ??
    moveAspect(input, before);
  if (next === undefined) return undefined;
  return { query: next, score: startsAsFollowUp(reading) ? 1.1 : 1.05 };
}

const referring = / (den|det|dem|it|that|detta|this|them) /;
const pronoun = / (hon|han|hen|henne|honom|henom|hennes|hans|hens|she|he|her|him|his) /;

/** "Hur många blir de?" of what was just listed. */
function countAgain({ reading }: FrameInput, before: Query): Query | undefined {
  const [kind] = splitTopic(before);
  if (kind === 'group' && has(reading, 'howOften')) return undefined;
  if (!has(reading, 'howMany') || (kind !== 'delregion' && kind !== 'group' && kind !== 'role'))
    return undefined;
  return query(before.topic, before.aspect, { ...before.constraints, count: 'yes' });
}

const opener =
  /^ (och|and|men|but|da|sa|ok|okej|okay|what about|how about|hur ar det med|sen|then|also|samma) /;
const closer = / (da|then|too|also|ocksa|samma) $/;

const startsAsFollowUp = ({ line }: Reading): boolean => opener.test(line) || closer.test(line);

/** Words that turn what was asked round without bringing a subject of their own. */
const turning = /^(inte|ej|not)$/;

function isElliptic(reading: Reading): boolean {
  if (hasAny(reading, 'cost', 'contact', 'nextMeeting', 'untold')) return false;
  const content = reading.tokens.filter(({ isStopWord }) => !isStopWord).length;
  if (startsAsFollowUp(reading)) return content <= 7;
  const groups = new Set(reading.groups.flatMap(({ positions }) => positions));
  const ownSubject = subjectPositions(reading).filter((at) => {
    if (groups.has(at)) return false;
    const token = reading.tokens[at];
    return token?.isEveryday === false && !turning.test(token.folded);
  });
  return content <= 2 && ownSubject.length === 0;
}

/** "Och vad heter personen?" after a role. */
const named = / (vad heter|namn|namnet|name|names|called) /;
const posts: ReadonlySet<string> = new Set(['chair', 'convener']);

/** Something else asked of the same. */
function moveAspect({ reading, directory }: FrameInput, before: Query): Query | undefined {
  const [kind, id] = splitTopic(before);
  const table = kind === 'table' ? directory.byId.tables.get(id) : undefined;
  if (table !== undefined && !hasAny(reading, 'responsible')) {
    const rows = selectRows(table, reading, [], stemsOf(table.title.sv, table.title.en));
    if (rows.ids.length > 0 && rows.ids.length <= 3) {
      return query(before.topic, 'cells', { ...before.constraints, rows: rows.ids.join(',') });
    }
    const isOnMost = has(reading, 'max');
    if ((isOnMost || has(reading, 'min')) && table.columns.every(({ unit }) => unit !== 'text')) {
      const { columns: held } = before.constraints;
      return query(before.topic, isOnMost ? 'max' : 'min', { columns: held });
    }
    const columns = selectColumns(table, reading);
    if (columns.positions.length > 0 || has(reading, 'when')) {
      return query(before.topic, before.constraints['rows'] === undefined ? 'which' : 'cells', {
        ...before.constraints,
        columns: columns.ids.join(','),
      });
    }
  }
  if (kind === 'group') {
    if (named.test(reading.line) && posts.has(before.aspect))
      return query(before.topic, before.aspect, { ...before.constraints, named: 'yes' });
    const seen = readGroupAspect(reading);
    return seen && query(before.topic, seen.aspect);
  }
  const asked = readActivityAspect(reading);
  if (kind === 'activity' && referring.test(reading.line) && startsAsFollowUp(reading)) {
    return query(before.topic, asked, before.constraints);
  }
  if (
    kind === 'activity' &&
    hasAny(reading, 'member', 'other') &&
    !hasAny(reading, 'who', 'when')
  ) {
    return query(before.topic, 'result');
  }
  if (
    !hasAny(
      reading,
      'when',
      'schedule',
      'indicator',
      'who',
      'responsible',
      'result',
      'share',
      'howMany',
    )
  )
    return undefined;
  if (kind === 'activity') return query(before.topic, asked, before.constraints);
  if (kind === 'table') {
    const activity = directory.activityWithTable(id);
    if (activity !== undefined && asked !== 'result')
      return query(`activity:${activity.id}`, asked);
  }
  return undefined;
}
