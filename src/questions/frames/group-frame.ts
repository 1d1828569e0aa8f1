import { byOwner } from '../../core/by-owner.ts';
import type { Group } from '../../organisation/schema.ts';
import { shareOf, subjectPositions } from '../coverage.ts';
import { createStemsBy } from '../words/stems-by.ts';
import { has, hasAny, positionsOf, type Reading } from '../reading/reading.ts';
import { query, withClosedForm, type Candidate, type Frame, type FrameInput } from './candidate.ts';
import { findGroups, type FoundGroups } from './find-groups.ts';
import { findLedGroups } from './find-led-groups.ts';
import { partyWords } from './party-words.ts';
import { readGroupAspect, type GroupAspect, type SeenAspect } from './group-aspect.ts';
import { rankAsked, untoldCount } from './topic-asked.ts';
import { asksName, memberCandidates } from './member-candidates.ts';

/** Terms that say when, not what: explained by any answer on meetings. */
const timeWords =
  /^(\d+|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|january|february|march|may|june|july|august|october|termin|terminen|term|terms|semester|ar|aret|year|manad|manaden|month|arligen|per|lokalt|locally)$/;

/** "Har inte fått nån kallelse": says nothing of what is asked for. */
const negation = /^(inte|ej|not)$/;

/** Questions on a group's own attributes: chair, convener, meetings, members, relations. */
export const groupFrame: Frame = (input) => {
  const { reading, scope, bound, directory, weights } = input;
  const read = readGroupAspect(reading);
  if (read === undefined || untoldCount.test(reading.line)) return [];
  const seen = asked(read, input);
  // "Which municipalities are part of our delregion" asks for no group's members.
  if ((seen.aspect === 'members' || seen.aspect === 'developments') && asksMunicipalities(reading))
    return [];
  const found = findLedGroups(input, seen.aspect) ?? findGroups(reading, scope, bound, directory);
  if (found === undefined) return [];
  if (found.groups.length === 0) return groupless(input, seen.aspect);
  const time = reading.tokens.filter(({ folded }) => timeWords.test(folded)).map(({ at }) => at);
  const parties =
    seen.aspect === 'developments'
      ? reading.tokens.filter(({ folded }) => partyWords.test(folded)).map(({ at }) => at)
      : [];
  const [first, ...others] = found.groups;
  if (first === undefined) return [];
  const told = wordsTold(first, seen.aspect);
  const spoken = reading.tokens
    .filter(({ keys, isStopWord }) => !isStopWord && keys.some((key) => told.has(key)))
    .map(({ at }) => at);
  const explained = new Set([
    ...seen.positions,
    ...found.positions,
    ...time,
    ...parties,
    ...spoken,
    ...reading.tokens.filter(({ folded }) => negation.test(folded)).map(({ at }) => at),
    ...reading.sourceMentions
      .filter(({ id }) => sourcesOf(first, directory).has(id))
      .flatMap(({ positions }) => positions),
    ...(seen.aspect === 'absent' ? reading.roles.flatMap(({ positions }) => positions) : []),
  ]);

  if (rankAsked.test(reading.line)) return [];
  // "How many came from there in January 2025?" counts patients.
  if (seen.aspect === 'members' && has(reading, 'howMany') && ofPeriod.test(reading.line))
    return [];
  if (seen.aspect === 'members') return memberCandidates(input, first, others, explained);
  if (found.groups.length > 3 && !has(reading, 'localGroup') && !reading.delregions.length)
    return [];
  const score = shareOf(weights, (at) => (explained.has(at) ? 1 : 0));
  const matched = new Set(subjectPositions(reading).filter((at) => explained.has(at)));
  if (isObject(input, found, seen.aspect)) return [];
  return [
    {
      matched,
      query: query(`group:${first.id}`, seen.aspect, {
        also: others.length > 0 ? others.map(({ id }) => id).join(',') : undefined,
        order: rankOrder(input, seen.aspect),
        named: asksName.test(reading.line) ? 'yes' : undefined,
        rhythm: others.length > 0 ? askedRhythm(reading, seen.aspect) : undefined,
      }),
      score: Math.max(
        floorOf(input, found, seen.aspect, matched),
        withClosedForm(
          score * (found.isNamed || reading.isOurs ? 1 : 0.92) * kindPrior(first, seen.aspect),
        ),
      ),
    },
  ];
};

/** The documents that tell of a group, or of its kind in general. */
const sourcesOf = (group: Group, directory: FrameInput['directory']): ReadonlySet<string> =>
  new Set(
    [
      group,
      ...descriptionsOf(directory).filter(
        ({ kind, delregion }) =>
          kind === group.kind && (delregion === undefined || delregion === group.delregion),
      ),
    ].flatMap(({ cite }) => cite.map(({ source }) => source)),
  );

const descriptionsOf = byOwner(({ groups }: FrameInput['directory']) =>
  groups.filter(({ isDescription }) => isDescription),
);

/** What each local group settles for itself, so that nothing general tells it. */
const ownMatters: ReadonlySet<GroupAspect> = new Set([
  'chair', 'vice-chair', 'convener', 'meetings', 'members', 'developments', 'absent',
]); // prettier-ignore

/** "Who convenes the local group in Ystad?": the sources know of no group there. */
function groupless({ reading, directory }: FrameInput, aspect: GroupAspect): readonly Candidate[] {
  const [place] = reading.municipalities;
  const isAsked = has(reading, 'localGroup') || aspect === 'developments';
  if (place === undefined || !isAsked || !ownMatters.has(aspect)) return [];
  if (directory.localGroupOf(place.id) !== undefined) return [];
  return [{ query: query(`municipality:${place.id}`, 'local-group'), score: sureGap }];
}

const sureGap = 0.95;

const groupConcepts = [
  'operative', 'strategic', 'medical', 'officials', 'localGroup', 'political', 'ds',
] as const; // prettier-ignore

/** Of whoever holds the meetings no chair is meant, unless the word is said. */
const chairWord = / (ordf\w*|ordforande\w*|chair\w*|klubba\w*|gavel|president|preside\w*) /;

/** "Vem håller i trådarna och kallar?": of a group without a chair it is the convener who is meant. */
function asked(seen: SeenAspect, { reading, bound }: FrameInput): SeenAspect {
  const isConvener =
    seen.aspect === 'chair' &&
    (has(reading, 'convene') || (has(reading, 'meet') && !chairWord.test(reading.line))) &&
    bound?.chair === undefined &&
    bound?.convener !== undefined;
  return isConvener
    ? { aspect: 'convener', positions: [...seen.positions, ...positionsOf(reading, 'convene')] }
    : seen;
}

/** "Vilka kommuner ingår hos oss?" asks for places, unless a group is named. */
const asksMunicipalities = (reading: Reading): boolean =>
  has(reading, 'delregion', 'municipality') ||
  asksWhetherIn(reading) ||
  (/ (vilka|vilken|which|what) (kommun|kommuner|municipality|municipalities) /.test(reading.line) &&
    reading.groups.length === 0 &&
    reading.roles.length === 0 &&
    !hasAny(reading, ...groupConcepts) &&
    !asksSeats(reading));

/** "Är Höör med i Nordost?": a municipality in a delregion, and no group. */
const asksWhetherIn = (reading: Reading): boolean =>
  reading.municipalities.length > 0 &&
  reading.delregions.length > 0 &&
  reading.roles.length === 0 &&
  !hasAny(reading, 'who', ...groupConcepts) &&
  reading.groups.length === 0;

/** "Är rehab representerad hos oss, och från vilken kommun?" asks for a seat after all. */
const asksSeats = (reading: Reading): boolean =>
  reading.isOurs &&
  subjectPositions(reading).some((at) => !positionsOf(reading, 'member').includes(at));

/** The words of the answer itself: asked with, they are accounted for. */
const wordsTold = (group: Group, aspect: GroupAspect): ReadonlySet<string> =>
  stemsTold[aspect]?.(group) ?? nothing;

const nothing: ReadonlySet<string> = new Set();

type Told = readonly ({ readonly sv: string; readonly en: string } | undefined)[];

const stemsBy = (textsOf: (group: Group) => Told) =>
  createStemsBy((group: Group) => textsOf(group).flatMap((text) => [text?.sv, text?.en]));

const stemsTold: Partial<Record<GroupAspect, (group: Group) => ReadonlySet<string>>> = {
  meetings: stemsBy(({ meetings }) => [meetings?.text, meetings?.before, meetings?.note]),
  convener: stemsBy(({ convener }) => [convener?.text, convener?.note]),
  chair: stemsBy(({ chair }) => [chair?.text, chair?.note]),
  developments: stemsBy(({ developments }) => developments.map(({ text }) => text)),
};

/**
 * A group's own attribute asked for in so many words is not outdone by a fact that happens to
 * share a verb: certain where the source states it, likely where it does not.
 */
function floorOf(
  { reading, bound, directory }: FrameInput,
  { groups: [group], isNamed }: FoundGroups,
  aspect: GroupAspect,
  matched: ReadonlySet<number>,
): number {
  const left = subjectPositions(reading).filter(
    (at) =>
      !matched.has(at) &&
      reading.tokens[at]?.isEveryday === false &&
      !listed.test(reading.tokens[at].folded),
  ).length;
  if (
    group === undefined ||
    (group.isDescription && aspect !== 'meetings') ||
    (!isNamed &&
      !reading.isOurs &&
      !(has(reading, 'who') && isOwnPost(aspect, group, bound)) &&
      !(
        aspect === 'meetings' &&
        has(reading, 'meet', 'howOften') &&
        group.id === bound?.id &&
        reading.groups.length === 0 &&
        !reading.tokens.some(({ folded }) => assembly.test(folded))
      ))
  )
    return 0;
  const allowed =
    aspect === 'meetings' && has(reading, 'meet') ? 4 : aspect === 'assignments' ? 1 : 2;
  if (left > allowed || hasAny(reading, 'contact', 'cost')) return 0;
  // "What we reported months ago" has gone nowhere: that is a matter for the ladder.
  if (aspect === 'reports-to' && hasAny(reading, 'delay', 'correction')) return 0;
  // A certain thing was asked for, in a delregion whose groups have listed nothing of the kind.
  if (aspect === 'developments' && left > 0 && !isListedNear(group, directory)) return 0;
  if (aspect === 'meetings' && !has(reading, 'meet') && left > 0) return 0;
  if (left > 0 && aspect === 'about') return 0;
  if (aspect === 'venue') return sureGap;
  return readStated(group, aspect) === true && group.id === bound?.id ? 0.97 : 0.8;
}

/** Who leads or calls, asked in a group's own channel, is asked of that group. */
const isOwnPost = (aspect: GroupAspect, group: Group, bound: Group | undefined): boolean =>
  (aspect === 'convener' || aspect === 'chair') && group.id === bound?.id;

/** Another group's name. */
const assembly = /.(grupp|gruppen|natverket?|utskottet?|teamet?|network|committee)$/;

const ofPeriod = / 20\d\d (?!.*(mote|motet|meeting))/;

/** That something has been put down says nothing of what it is. */
const listed = /^(lista\w*|listed|angett|angivit|angivna|namnt|uppgett|stated)$/;

const isListedNear = ({ kind, delregion }: Group, directory: FrameInput['directory']): boolean =>
  directory.groups.some(
    (one) => one.kind === kind && one.delregion === delregion && one.developments.length > 0,
  );

/** Undefined: the aspect is not one that a source states or leaves out. */
function readStated(group: Group, aspect: GroupAspect): boolean | undefined {
  const stated: Partial<Record<GroupAspect, boolean>> = {
    chair: group.chair !== undefined,
    convener: (group.convener ?? group.chair) !== undefined,
    meetings: (group.meetings ?? group.meetingsLeftTo) !== undefined,
    'reports-to': group.reportsTo.length > 0,
    'assigned-by': group.assignedBy.length > 0,
    'assigns-to': group.assignsTo.length > 0,
    'minutes-to': group.sendsMinutesTo.length > 0 || group.minutesReaders !== undefined,
    'minutes-by': group.minutesBy !== undefined,
    developments: group.developments.length > 0,
  };
  return stated[aspect];
}

/** "How often are we to meet CS?": the named group is whom we meet, not whose meetings are asked for. */
const isObject = (
  { reading, bound }: FrameInput,
  found: FoundGroups,
  aspect: GroupAspect,
): boolean =>
  aspect === 'meetings' &&
  bound !== undefined &&
  reading.isOurs &&
  (bound.level === 'central'
    ? hasAny(reading, 'delregion', 'ds')
    : found.groups[0]?.level === 'central');

function rankOrder({ reading }: FrameInput, aspect: GroupAspect): string | undefined {
  if (aspect !== 'meetings') return undefined;
  if (/ (oftast|tatast|most often|most frequently|flest) /.test(reading.line)) return 'most';
  if (/ (sallan|sallanast|least often|fewest|least frequently) /.test(reading.line))
    return 'fewest';
  return undefined;
}

/** "Vilka träffas varje månad?": only the groups with that rhythm. */
function askedRhythm({ line }: Reading, aspect: GroupAspect): string | undefined {
  if (
    aspect !== 'meetings' ||
    !/ (vilka|vilken|which|only|bara|those|name|names|nagon|any) /.test(line)
  )
    return undefined;
  if (
    / (varje manad|i manaden|per manad|manadsvis|every month|a month|monthly|per month) /.test(line)
  )
    return 'month';
  if (/ (en gang|ett mote|once) (per|i|om|varje|a|each|every) (termin|terminen|term) /.test(line))
    return 'once-a-term';
  return undefined;
}

/** A shared description answers only where no real group is meant. */
const kindPrior = (group: Group, aspect: GroupAspect): number =>
  group.isDescription && (aspect === 'absent' || readStated(group, aspect) === false) ? 0.5 : 1;
