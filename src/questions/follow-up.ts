import type { Directory } from '../organisation/directory.ts';
import type { Group } from '../organisation/schema.ts';
import { readGroupAspect } from './frames/group-aspect.ts';
import { subjectPositions } from './coverage.ts';
import { query, type Candidate, type FrameInput } from './frames/candidate.ts';
import { kindRules } from './frames/find-groups.ts';
import { selectColumns } from './frames/select-columns.ts';
import { selectRows } from './frames/select-rows.ts';
import { stemsOf } from './words/stems-of.ts';
import { readActivityAspect } from './frames/activity-aspect.ts';
import type { Query } from './query.ts';
import type { ThreadContext } from './thread-context.ts';
import { has, hasAny, type Reading } from './reading/reading.ts';

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
      : hasAny(reading, 'absent', 'present', 'meet', 'member')
        ? 'attendance'
        : 'about';
    return { query: query(person, aspect), score: 1.1 };
  }
  const isOnTime =
    before.topic.startsWith('table:') &&
    has(reading, 'when') &&
    reading.municipalities.length === 0;
  const neighbours = askNeighbours(input, before);
  if (neighbours !== undefined) return { query: neighbours, score: 1.1 };
  const next =
    (isOnTime ? moveAspect(input, before) : undefined) ??
    movePlace(input, before) ??
    countAgain(input, before) ??
    moveAspect(input, before);
  if (next === undefined) return undefined;
  return { query: next, score: startsAsFollowUp(reading) ? 1.1 : 1.05 };
}

const referring = / (den|det|dem|it|that|detta|this|them) /;
const pronoun = / (hon|han|henne|honom|hennes|hans|she|he|her|him|his) /;

/** "Hur många blir de?" of what was just listed. */
function countAgain({ reading }: FrameInput, before: Query): Query | undefined {
  const [kind] = split(before);
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
  if (hasAny(reading, 'cost', 'contact', 'nextMeeting')) return false;
  const content = reading.tokens.filter(({ isStopWord }) => !isStopWord).length;
  if (startsAsFollowUp(reading)) return content <= 7;
  const ownSubject = subjectPositions(reading).filter(
    (at) => !turning.test(reading.tokens[at]?.folded ?? ''),
  );
  return content <= 2 && ownSubject.length === 0;
}

const split = ({ topic }: Query): readonly [kind: string, id: string] => {
  const at = topic.indexOf(':');
  return at < 0 ? [topic, ''] : [topic.slice(0, at), topic.slice(at + 1)];
};

const maxRemembered = 4;

/** The table rows and the one person that a thread has spoken of, the latest last. */
export function rememberEntities(
  query: Query | undefined,
  before: readonly string[],
  directory: Directory,
): string[] {
  const rows = rememberRows(query, before);
  const person = query === undefined ? undefined : onePerson(query, directory);
  return person === undefined ? rows : [...rows.filter((one) => one !== person), person];
}

function onePerson(asked: Query, directory: Directory): string | undefined {
  const [kind, id] = split(asked);
  if (kind === 'person') return asked.topic;
  if (kind !== 'role') return undefined;
  const roles = id.split('+');
  const { municipality, delregion, people } = asked.constraints;
  const holders = new Set(
    directory.bindableGroups.flatMap((group) =>
      group.participants
        .filter(
          (seat) =>
            [seat.role, ...seat.roles].some((role) => role !== undefined && roles.includes(role)) &&
            (people === undefined || people.split(',').includes(seat.person ?? '')) &&
            (municipality === undefined
              ? group.delregion === delregion
              : seat.municipalities.includes(municipality)),
        )
        .flatMap(({ person }) => person ?? []),
    ),
  );
  const [only] = holders;
  return holders.size === 1 && only !== undefined ? `person:${only}` : undefined;
}

function rememberRows(query: Query | undefined, before: readonly string[]): string[] {
  const [kind, id] = query === undefined ? ['', ''] : split(query);
  const rows =
    kind === 'table' ? (query?.constraints['rows'] ?? '').split(',').filter(Boolean) : [];
  const seen = rows.map((row) => `${id}/${row}`);
  return [...before.filter((one) => !seen.includes(one)), ...seen].slice(-maxRemembered);
}

/** "Hur stor är skillnaden mellan dem?": the two rows last spoken of. */
function compareRows(
  { reading }: FrameInput,
  before: Query,
  remembered: readonly string[],
): Query | undefined {
  const [kind, id] = split(before);
  if (kind !== 'table' || reading.municipalities.length > 0) return undefined;
  if (
    !/ (skillnaden|skillnad|difference|differ|dem|them|tillsammans|together|sammanlagt) /.test(
      reading.line,
    )
  ) {
    return undefined;
  }
  const rows = remembered
    .filter((one) => one.startsWith(`${id}/`))
    .map((one) => one.slice(id.length + 1));
  if (rows.length < 2) return undefined;
  const aspect = hasAny(reading, 'sum') && !hasAny(reading, 'compare') ? 'sum' : 'compare';
  return query(before.topic, aspect, {
    rows: rows.slice(-2).join(','),
    columns: before.constraints['columns'],
  });
}

function movePlace(input: FrameInput, before: Query): Query | undefined {
  const { reading, directory, bound } = input;
  const named = reading.groups.find(({ id }) => directory.findGroup(id)?.isDescription === false);
  if (before.topic.startsWith('group:') && named !== undefined) {
    return query(`group:${named.id}`, readGroupAspect(reading)?.aspect ?? before.aspect);
  }
  const sibling = siblingGroup(input, before);
  if (sibling !== undefined) {
    return query(`group:${sibling.id}`, readGroupAspect(reading)?.aspect ?? before.aspect);
  }
  const municipality =
    reading.municipalities[0]?.id ?? (reading.isOurs ? bound?.municipality : undefined);
  const delregion =
    reading.delregions[0]?.id ??
    (reading.isOurs && municipality === undefined ? bound?.delregion : undefined);
  if (municipality === undefined && delregion === undefined) return undefined;
  const [kind, id] = split(before);
  switch (kind) {
    case 'group': {
      const group = directory.findGroup(id);
      const moved = group && groupAt(group, municipality, delregion, input);
      const aspect = readGroupAspect(reading)?.aspect ?? before.aspect;
      return moved && query(`group:${moved.id}`, aspect);
    }
    case 'role':
      return query(before.topic, before.aspect, { municipality, delregion });
    case 'municipality':
      return municipality === undefined
        ? undefined
        : query(`municipality:${municipality}`, before.aspect);
    case 'delregion':
      return delregion === undefined ? undefined : query(`delregion:${delregion}`, before.aspect);
    case 'activity':
      return municipality === undefined
        ? undefined
        : query(before.topic, before.aspect, { municipality, placeAsked: 'yes' });
    case 'table':
      return municipality === undefined ? undefined : moveTable(input, before, id, municipality);
    default:
      return undefined;
  }
}

/** "Vilka mer är med där?" after a municipality's delregion. */
function askNeighbours({ reading, directory }: FrameInput, before: Query): Query | undefined {
  const [kind, id] = split(before);
  const isMoved = reading.municipalities.some((one) => one.id !== id);
  if (kind !== 'municipality' || isMoved || !hasAny(reading, 'member', 'other', 'municipality'))
    return undefined;
  const delregion = directory.byId.municipalities.get(id)?.delregion;
  return delregion === undefined
    ? undefined
    : query(`delregion:${delregion}`, 'municipalities', { without: id });
}

/** "Och den medicinska?" after another group of the same delregion. */
function siblingGroup({ reading, directory }: FrameInput, before: Query): Group | undefined {
  const [kind, id] = split(before);
  if (kind !== 'group' || reading.municipalities.length > 0) return undefined;
  const rule = kindRules.find(({ concepts }) => has(reading, ...concepts));
  const delregion = reading.delregions[0]?.id ?? directory.findGroup(id)?.delregion;
  if (rule === undefined || delregion === undefined) return undefined;
  return directory.bindableGroups.find(
    (group) => group.delregion === delregion && group.id !== id && rule.fits(group),
  );
}

function groupAt(
  group: Group,
  municipality: string | undefined,
  delregion: string | undefined,
  { directory }: FrameInput,
): Group | undefined {
  if (municipality !== undefined) {
    const place = directory.byId.municipalities.get(municipality);
    if (group.kind === 'local') return directory.localGroupOf(municipality);
    return directory.bindableGroups.find(
      (one) => one.kind === group.kind && one.delregion === place?.delregion,
    );
  }
  const family = group.kind.split('-').slice(0, 2).join('-');
  return (
    directory.bindableGroups.find(
      (one) => one.kind === group.kind && one.delregion === delregion,
    ) ??
    directory.bindableGroups.find(
      (one) => one.kind.startsWith(family) && one.delregion === delregion,
    )
  );
}

function moveTable(
  { directory }: FrameInput,
  before: Query,
  id: string,
  municipality: string,
): Query | undefined {
  const table = directory.byId.tables.get(id);
  if (table === undefined) return undefined;
  const { columns, rows } = before.constraints;
  if (
    table.rows.some((row) => row.municipality !== undefined) &&
    table.municipality === undefined
  ) {
    const row = table.rows.find((one) => one.municipality === municipality);
    return row === undefined
      ? query(before.topic, 'cells', { columns, missing: municipality })
      : query(before.topic, before.aspect === 'which' ? 'cells' : before.aspect, {
          columns,
          rows: row.id,
        });
  }
  const sibling = directory.model.tables.find(
    (one) => one.municipality === municipality && one.id !== id,
  );
  if (sibling === undefined) return undefined;
  const labels = (rows ?? '')
    .split(',')
    .map((row) => table.rows.find((one) => one.id === row)?.label.sv);
  const moved = sibling.rows.filter(
    ({ label, id: row }) => labels.includes(label.sv) || (rows ?? '').split(',').includes(row),
  );
  const positions = (columns ?? '')
    .split(',')
    .map((column) => table.columns.findIndex((one) => one.id === column));
  return query(`table:${sibling.id}`, before.aspect, {
    rows: moved.length > 0 ? moved.map((row) => row.id).join(',') : undefined,
    columns: positions
      .map((at) => sibling.columns[at]?.id)
      .filter((column) => column !== undefined)
      .join(','),
  });
}

function moveAspect({ reading, directory }: FrameInput, before: Query): Query | undefined {
  const [kind, id] = split(before);
  const table = kind === 'table' ? directory.byId.tables.get(id) : undefined;
  if (table !== undefined && !hasAny(reading, 'responsible')) {
    const rows = selectRows(table, reading, [], stemsOf(table.title.sv, table.title.en));
    if (rows.ids.length > 0 && rows.ids.length <= 3) {
      return query(before.topic, 'cells', { ...before.constraints, rows: rows.ids.join(',') });
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
    const activity = directory.model.activities.find(({ tables }) => tables.includes(id));
    if (activity !== undefined && asked !== 'result')
      return query(`activity:${activity.id}`, asked);
  }
  return undefined;
}
