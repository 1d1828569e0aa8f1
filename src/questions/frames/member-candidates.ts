import type { Group } from '../../organisation/schema.ts';
import { shareOf, subjectPositions } from '../coverage.ts';
import { has, hasAny, positionsOf, type Reading } from '../reading/reading.ts';
import { query, withClosedForm, type Candidate, type FrameInput } from './candidate.ts';
import { selectSeats } from './select-seats.ts';

/** "Is it the MAS who sit in our group, or who?": the group's list tells, though it has none. */
const askedRoles = (reading: Reading, { participants }: Group): readonly number[] =>
  reading.isOurs && / (grupp|gruppen|group) /.test(reading.line) && participants.length > 0
    ? reading.roles.flatMap(({ positions }) => positions)
    : [];

/** "Är psykiatrin med hos oss?": the group's own list tells, whoever else speaks of psychiatry. */
const whetherWithUs =
  /^ (ar|har vi|finns|are|is) (\w+ ){1,4}(med|with us) $|^ (ar|har vi|finns|sitter|deltar|ingar|is|are|do we have|have we) (\w+ ){1,4}(med|in|with|of|part of|representera\w*|represented|at|on)? ?(hos oss|i gruppen|i var (\w+ )?(grupp|samverkan|vardsamverkan)|(in )?our (\w+ )?(group|collaboration)|us) $/;
const sureMembers = 0.9;

/** "Vilka är med hos oss?": nothing but question words. */
const isBareOfUs = (reading: Reading): boolean =>
  reading.isOurs &&
  / (vilka|vem|vilken|who) /.test(reading.line) &&
  subjectPositions(reading).every((at) => positionsOf(reading, 'member').includes(at));

/** Readings of who sits in a group, or came to its meeting. */
export function memberCandidates(
  input: FrameInput,
  group: Group,
  others: readonly Group[],
  base: ReadonlySet<number>,
): readonly Candidate[] {
  const { reading, weights, bound } = input;
  const selection = selectSeats(input, group, base);
  const more = others.length <= 3 ? others : [];
  const selections = more.map((one) => selectSeats(input, one, base));
  const explained = (at: number): number =>
    base.has(at)
      ? 1
      : Math.max(...[selection, ...selections].map((one) => one.explained.get(at) ?? 0));
  const told = new Set([...positionsOf(reading, 'who'), ...askedRoles(reading, group)]);
  const share = shareOf(weights, (at) => (told.has(at) ? 1 : explained(at)));
  const count = hasAny(reading, 'howMany') ? 'yes' : undefined;
  const present = has(reading, 'present') ? readPresence(reading) : undefined;
  return [
    {
      query: query(`group:${group.id}`, 'members', {
        seats: selection.seats?.join(','),
        also: more.map(({ id }) => id).join(',') || undefined,
        alsoSeats:
          selections
            .map(({ seats }) => seats?.join(',') ?? '')
            .join(';')
            .replace(/^;*$/, '') || undefined,
        count,
        present,
        named: selection.seats === undefined ? undefined : readNamed(reading),
      }),
      score: Math.max(
        withClosedForm(share),
        bound?.id === group.id && (whetherWithUs.test(reading.line) || isBareOfUs(reading))
          ? sureMembers
          : 0,
      ),
    },
  ];
}

/** Who came to a meeting is not who has a seat; "from us" asks for the own municipality's people. */
function readPresence(reading: Reading): 'all' | 'ours' | undefined {
  if (!has(reading, 'meet') && !ofDay.test(reading.line)) return undefined;
  return fromUs.test(reading.line) ? 'ours' : 'all';
}

const ofDay = / (april|senast|sist|sista|last|latest|\d+) /;
const fromUs =
  / (fran|from|av|of|hos) (oss|us|vart hall|our (side|end|municipality)|var (kommun|sida|ande)) /;

/** Asks for what a person is called: a role alone is no answer. */
export const asksName =
  / (vad heter|vid namn|namnet pa|namn pa|till namnet|by name|the name of|what is .* called|what s the name|whose name|names? of) /;

/** Whose names are asked for of the seats: people's, or health centres'. */
function readNamed({ line }: Reading): 'people' | 'organisations' | undefined {
  if (ofOrganisations.test(line)) return 'organisations';
  return asksName.test(line) ? 'people' : undefined;
}

const ofOrganisations =
  / (vilka|vilken|vad heter|which|what|name) .*(vardcentral\w*|mottagning\w*|clinics?|health centres?) .*(namn|namnen|heter|name|names) | (vad heter|name of|names of|name) (\w+ ){0,3}(vardcentral\w*|mottagning\w*|clinics?|health centres?) /;
