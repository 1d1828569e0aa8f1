import { byOwner } from '../../core/by-owner.ts';
import { remember } from '../../core/remember.ts';
import type { Directory } from '../../organisation/directory.ts';
import { shareOf } from '../coverage.ts';
import { has, hasAny, positionsOf, type Reading } from '../reading/reading.ts';
import { stemsOf } from '../words/stems-of.ts';
import { createPlaces } from './table-words.ts';
import { asksForGroups, groupWord } from './find-led-groups.ts';
import { query, withClosedForm, type Candidate, type Frame, type FrameInput } from './candidate.ts';

/** Questions on a named person, and on who holds a role somewhere. */
export const personFrame: Frame = (input) => [
  ...namedPerson(input),
  ...roleHolder(input),
  ...roleGroups(input),
];

const personWords =
  /^(roll|role|roles|title|titel|jobb|jobbar|arbetar|works|work|tjanst|befattning|position|organisation|organization|person|employer|arbetsgivare|yrke|job|arbetsplats|chef|grupp|group|groups|team|delregion|kommun)$/;

/** "What did she find?": no document tells what anybody found or said. */
const foundOut =
  / (fram till|fann|hittat|upptackt\w*|slutsats\w*|rapporten|forskningen visa\w*|forskning visa\w*|find|found|conclude\w*|(vad|what) (sa|sade|sager|visar|said|says) (\w+ ){1,4}(forskning|forskningen|research|studie|study)|publicer\w*|published|publish|conclusions?|discover\w*|findings|(tyckte|tycker|anser|ansag|sa|sade|menade|said|say|think|thinks|thought|argued|presented that) (\w+ ){0,3}(om|att|about|of|that)|(tyckte|tycker|anser|ansag|menade) \w+|research (show|shows|showed|say|says|said|found)) /;
/** Surer than whatever else speaks of the person. */
const sureForm = 1.2;

/** Asks for what someone is or where they work: no duty answers that. */
const postWords =
  / (titel|titeln|title|befattning|befattningen|yrke|yrket|yrkestitel|profession|occupation|arbetsgivare|employer|arbetsplats|workplace|anstalld|employed|(arbetar|jobbar|works|work|working) (at|for|hos|pa|som|as)|(var|where) (arbetar|jobbar|does|do|sitter) .*(arbetar|jobbar|work)?) /;

/** "Was she there on 5 April?", "kom hon till mötet?": asks for attendance without naming it. */
const cameThere =
  / (kom|kommit|dok|var|was|did|came|come|turn|turned) .*(till motet|till traffen|pa motet|dar den|den \d+ [a-z]+|to the meeting|at the meeting|there|turn up|on \d+ april) /;

/** No document tells which firm a private provider's representative comes from. */
const companyAsked =
  / (foretag|foretaget|bolag|bolaget|firma|firman|company|firm|which provider|what provider|vilken vardgivare) /;

export const ageAsked = / (hur gammal|hur gamla|how old|fodd|born) /;

function readPersonAspect(reading: Reading): string {
  if (has(reading, 'contact')) return 'contact';
  if (foundOut.test(reading.line)) return 'findings';
  if (has(reading, 'untold') || ageAsked.test(reading.line)) return 'detail';
  if (companyAsked.test(reading.line)) return 'detail';
  if (postWords.test(reading.line)) return 'title';
  const isOnAttendance = hasAny(reading, 'absent', 'present') || cameThere.test(reading.line);
  if (!isOnAttendance) return 'about';
  return has(reading, 'why') ? 'why-absent' : 'attendance';
}

const namedPerson: Frame = ({ reading, weights }) => {
  const { people } = reading;
  if (people.length === 0 || people.length > 4) return [];
  const words = reading.tokens.filter(({ folded }) => personWords.test(folded)).map(({ at }) => at);
  const explained = new Set([
    ...people.flatMap(({ positions }) => positions),
    ...words,
    ...positionsOf(
      reading,
      'who',
      'our',
      'member',
      'meaning',
      'assign',
      'responsible',
      'chair',
      'present',
      'absent',
      'meet',
      'convene',
    ),
    ...reading.roles.flatMap(({ positions }) => positions),
    ...[...reading.municipalities, ...reading.delregions].flatMap(({ positions }) => positions),
  ]);
  const share = shareOf(weights, (at) => (explained.has(at) ? 1 : 0));
  const aspect = readPersonAspect(reading);
  const score =
    aspect === 'contact'
      ? 0.9
      : aspect === 'findings' || aspect === 'detail' || aspect === 'why-absent'
        ? sureForm
        : withClosedForm(share) * (people.every(({ isFullName }) => isFullName) ? 1 : 0.8);
  const [first, ...others] = people;
  return first === undefined
    ? []
    : [
        {
          query: query(`person:${first.id}`, aspect, {
            also: others.length > 0 ? others.map(({ id }) => id).join(',') : undefined,
          }),
          score,
        },
      ];
};

const roleHolder: Frame = (input) => {
  const { reading, weights, scope, bound } = input;
  if (reading.roles.length === 0) return [];
  if (
    !hasAny(reading, 'who', 'howMany', 'other') &&
    !isBare(input) &&
    !/ (namn|name|names|vilka|vilken|heter|which) /.test(reading.line)
  )
    return [];
  if (
    / (vilka|vilken|which|what) (kommun|kommuner|municipality|municipalities) /.test(
      reading.line,
    ) &&
    reading.isOurs
  )
    return [];
  const positions = reading.roles.flatMap((role) => role.positions);
  const [first] = reading.roles;
  if (first === undefined || hasAny(reading, 'nextMeeting', 'contact')) return [];
  const roles = reading.roles.filter((role) => role.positions.join() === first.positions.join());
  const explained = new Set([
    ...positions,
    ...positionsOf(
      reading,
      'who',
      'our',
      'municipality',
      'howMany',
      'delregion',
      'member',
      'other',
      'none',
      ...(asksWhoRoleIs(input) ? (['convene', 'chair'] as const) : []),
    ),
    ...[...reading.municipalities, ...reading.delregions].flatMap((mention) => mention.positions),
    ...reading.groups.flatMap((mention) => mention.positions),
    ...reading.organisations.flatMap((mention) => mention.positions),
    ...reading.tokens
      .filter(({ folded }) =>
        /^(namn|name|names|person|skane|chef|arbetar|jobbar|work|works|working|tf)$/.test(folded),
      )
      .map(({ at }) => at),
  ]);
  const narrowed = narrowSeats(
    input,
    roles.map(({ id }) => id),
    explained,
  );
  const share = shareOf(weights, (at) =>
    explained.has(at) || narrowed.positions.includes(at) ? 1 : 0,
  );
  const place = reading.municipalities[0]?.id ?? (scope.isNamed ? undefined : bound?.municipality);
  const delregion =
    reading.delregions[0]?.id ?? (place === undefined ? bound?.delregion : undefined);
  const organisation =
    place === undefined && delregion === undefined ? reading.organisations[0]?.id : undefined;
  const candidates: Candidate[] = [];
  if (organisation !== undefined || contactPlace(place, delregion)) {
    candidates.push({
      query: query(`role:${roles.map(({ id }) => id).join('+')}`, 'holders', {
        municipality: place,
        delregion: place === undefined ? delregion : undefined,
        organisation,
        count: has(reading, 'howMany') ? 'yes' : undefined,
        people: narrowed.people,
      }),
      score:
        withClosedForm(share) *
        ((isConvenerOrChair(reading) && !asksWhoRoleIs(input)) ||
        reading.groups.length > 0 ||
        isOwnSeat(
          input,
          roles.map(({ id }) => id),
        )
          ? 0.7
          : 0.97),
    });
  }
  return candidates;
};

/** "Which groups does the MAS of Osby sit on?": the groups with a seat for the role. */
const roleGroups: Frame = ({ reading, weights, scope, bound }) => {
  const [first] = reading.roles;
  if (first === undefined || !has(reading, 'member') || !asksForGroups(reading)) return [];
  if (hasAny(reading, 'chair', 'convene', 'vice') || reading.groups.length > 0) return [];
  const roles = reading.roles.filter((role) => role.positions.join() === first.positions.join());
  const explained = new Set([
    ...[...reading.roles, ...reading.municipalities, ...reading.delregions].flatMap(
      (mention) => mention.positions,
    ),
    ...positionsOf(reading, 'who', 'member', 'where', 'our', 'howMany'),
    ...reading.tokens.filter(({ folded }) => groupWord.test(folded)).map(({ at }) => at),
  ]);
  return [
    {
      query: query(`role:${roles.map(({ id }) => id).join('+')}`, 'groups', {
        municipality: reading.municipalities[0]?.id,
        delregion: reading.delregions[0]?.id ?? (scope.isNamed ? undefined : bound?.delregion),
      }),
      score: withClosedForm(shareOf(weights, (at) => (explained.has(at) ? 1 : 0))) + 0.01,
    },
  ];
};

/** "Who is the deputy head of care that convenes us?": the role is known, its holder is asked for. */
const asksWhoRoleIs = ({ reading }: FrameInput): boolean => {
  const first = Math.min(...reading.roles.flatMap(({ positions }) => positions));
  return (
    first <= 4 &&
    / (who is|who s|vem ar|vad heter) (the |den |var |vart |vara |our )?/.test(
      reading.line.split(' ').slice(0, 6).join(' '),
    )
  );
};

/** "MAS Höör": nothing but a role and a place. */
const isBare = ({ reading }: FrameInput): boolean => {
  const named = new Set(
    [...reading.roles, ...reading.municipalities, ...reading.delregions].flatMap(
      ({ positions }) => positions,
    ),
  );
  return (
    reading.municipalities.length > 0 &&
    reading.tokens.every(({ at, isStopWord }) => isStopWord || named.has(at))
  );
};

const contactPlace = (municipality: string | undefined, delregion: string | undefined): boolean =>
  municipality !== undefined || delregion !== undefined;

const isConvenerOrChair = (reading: Parameters<typeof has>[0]): boolean =>
  hasAny(reading, 'convene', 'chair');

/** "Have we a MAS in our group?": a seat of the asking group, whoever holds it. */
const isOwnSeat = ({ reading, bound }: FrameInput, roleIds: readonly string[]): boolean => {
  const seats = bound?.participants ?? [];
  if (!has(reading, 'member') || !reading.isOurs || seats.length === 0) return false;
  return (
    / (var|our) (grupp|group) /.test(reading.line) ||
    seats.some(({ role, roles }) =>
      [role, ...roles].some((id) => id !== undefined && roleIds.includes(id)),
    )
  );
};

/** Of several holders of a role those whose seat the other words of the question describe. */
function narrowSeats(
  { reading, directory }: FrameInput,
  roleIds: readonly string[],
  explained: ReadonlySet<number>,
): { readonly people: string | undefined; readonly positions: readonly number[] } {
  const asked = reading.tokens.filter(({ at, isStopWord }) => !isStopWord && !explained.has(at));
  const { seats, holding } = holdersOf(directory)(roleIds.join('+'));
  const hits = new Map<number, number[]>();
  for (const { keys, at } of asked) {
    for (const seat of holding(keys)) {
      const positions = hits.get(seat);
      if (positions === undefined) hits.set(seat, [at]);
      else positions.push(at);
    }
  }
  const most = Math.max(0, ...[...hits.values()].map(({ length }) => length));
  if (most === 0) return { people: undefined, positions: [] };
  const best = [...hits].filter(([, { length }]) => length === most).sort(([a], [b]) => a - b);
  return {
    people: [...new Set(best.map(([seat]) => seats[seat]?.person))].join(','),
    positions: best[0]?.[1] ?? [],
  };
}

/** Seats with any of the roles, held by a person, and which of them a word's stems describe. */
const holdersOf = byOwner((directory: Directory) =>
  remember((roleIds: string) => {
    const seats = directory
      .seatsHolding(roleIds.split('+'))
      .map(({ seat }) => seat)
      .filter(({ person }) => person !== undefined);
    const holding = createPlaces(
      seats.map(({ text, organisations }) =>
        stemsOf(
          text.sv,
          text.en,
          ...organisations.map((id) => directory.byId.organisations.get(id)?.name),
        ),
      ),
    );
    return { seats, holding };
  }),
);
