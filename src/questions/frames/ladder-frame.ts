import type { Group } from '../../organisation/schema.ts';
import { shareOf } from '../coverage.ts';
import type { Concept } from '../lexicon/concept-words.ts';
import { has, hasAny, positionsOf, type Reading } from '../reading/reading.ts';
import { query, type Frame } from './candidate.ts';
import { untoldCount } from './topic-asked.ts';

export const ladderAspects = [
  'whole',
  'step-1',
  'step-1-speed',
  'step-1-level',
  'step-1-other',
  'step-2',
  'step-2-delay',
  'step-2-principle',
  'step-2-time',
  'step-3',
  'step-3-principle',
  'step-3-local',
  'step-3-time',
  'beyond',
  'standing-right',
  'next',
] as const;

export type LadderAspect = (typeof ladderAspects)[number];

const ladderConcepts: readonly Concept[] = [
  'escalate', 'deviation', 'correction', 'delay', 'dispute', 'principle', 'learning', 'local', 'step1',
  'step2', 'step3', 'ladder', 'speed', 'level', 'political', 'central', 'officials', 'report', 'who',
  'when', 'where', 'responsible', 'our', 'receive', 'compare', 'ds', 'delregion', 'meaning', 'other',
  'operative', 'strategic', 'assign', 'localGroup', 'howMany',
]; // prettier-ignore

/** Which part of the ladder a question on deviations or disputes asks for. */
export function readLadderAspect(
  reading: Reading,
  bound?: Pick<Group, 'kind'>,
): LadderAspect | undefined {
  const received = bound === undefined ? undefined : asReceiver(reading, bound.kind);
  if (received !== undefined) return received;
  return readAsked(reading);
}

/** "När hamnar en tvist hos oss?": what brings a case to the group that asks. */
function asReceiver(reading: Reading, kind: Group['kind']): LadderAspect | undefined {
  if (!toUs.test(reading.line) || hasAny(reading, 'step1', 'step2', 'step3')) return undefined;
  if (!matters.test(reading.line)) return undefined;
  if (!hasAny(reading, 'escalate', 'delay') && !atOurTable.test(reading.line)) return undefined;
  switch (kind) {
    case 'central-officials':
      return 'step-3-principle';
    case 'delregional-political':
      return both.test(reading.line) ? 'step-3' : 'step-3-local';
    case 'delregional-officials':
    case 'delregional-officials-operative':
      return has(reading, 'dispute') && isStuck.test(reading.line) ? undefined : 'step-2';
    default:
      return undefined;
  }
}

const toUs =
  / (hos oss|till oss|vart (\w+ )?(bord|kna)|reach us|reaches us|to us|with us|our (\w+ )?(table|desk|lap|plate)) /;
/** "Which sort ends up with us and which does not?" */
const both = / (vilka|vilken|which) .* (och|and) (vilka|vilken|which) /;
/** A dispute that has come to a standstill in a group leaves it. */
const isStuck =
  / (kort fast|fastnat|fastnade|last sig|gatt i las|dodlage|lasning|stuck|deadlock\w*|stalemate|impasse) /;
const atOurTable = / (vart (\w+ )?(bord|kna)|our (\w+ )?(table|desk|lap)) /;
const matters =
  / (nar|lage|lagen|kravs|arende|arenden|arendet|fraga|fragor|fragan|tvist|tvister|tvisten|dispyt|dispyter|gral|gralet|avvikelse|avvikelser|row|quarrel|quarrels|dispute|disputes|case|cases|matter|matters|deviation|deviations|when) /;

function readAsked(reading: Reading): LadderAspect | undefined {
  if (hasAny(reading, 'contribute', 'develop', 'indicator', 'cost')) return undefined;
  // The agreement names no sanction.
  if (sanctions.test(reading.line)) return undefined;
  const isMatter = hasAny(reading, 'deviation', 'correction', 'dispute', 'ladder');
  // "How many cases reached us last year?": the agreement counts none.
  if (untoldCount.test(reading.line) && !has(reading, 'ladder')) return undefined;
  if (isBeyond.test(reading.line)) return 'beyond';
  if (otherThanBreach.test(reading.line)) return 'step-1-other';
  if (stepsNamed(reading) > 1) return 'whole';
  if (has(reading, 'step3')) return asksTime(reading) ? 'step-3-time' : stepThree(reading);
  if (has(reading, 'step2')) {
    if (asksTime(reading)) return 'step-2-time';
    if (hasAny(reading, 'principle', 'learning') && !has(reading, 'when'))
      return 'step-2-principle';
    return 'step-2';
  }
  if (has(reading, 'step1')) {
    // "It's a matter of principle: must step 1 come first?"
    if (hasAny(reading, 'principle', 'learning') && comesFirst.test(reading.line))
      return 'step-2-principle';
    if (has(reading, 'speed') || asksTime(reading)) return 'step-1-speed';
    return 'step-1';
  }
  if (has(reading, 'ladder', 'dispute') && !hasAny(reading, 'principle', 'local')) return 'whole';
  if (has(reading, 'dispute')) return onDispute(reading);
  if (has(reading, 'political', 'escalate') && !has(reading, 'central') && isMatter) {
    // Who asks whether a step may be skipped is told of all three.
    return / (rakt|direkt|straight|directly|skip|ordning|order) /.test(reading.line)
      ? 'whole'
      : 'step-3-local';
  }
  if (has(reading, 'ladder') && !hasAny(reading, 'delay')) return 'whole';
  if (has(reading, 'central') && hasAny(reading, 'escalate') && isAllowed(reading)) {
    return 'standing-right';
  }
  if (
    hasAny(reading, 'principle', 'learning') &&
    (isMatter || hasAny(reading, 'escalate', 'delay'))
  ) {
    return 'step-2-principle';
  }
  if (
    has(reading, 'deviation') &&
    hasAny(reading, 'localGroup', 'local') &&
    handles.test(reading.line)
  )
    return 'step-1-level';
  if (has(reading, 'speed') && isMatter) return 'step-1-speed';
  if (has(reading, 'deviation') && isFirstReport(reading)) return 'step-1';
  if (has(reading, 'correction') && asksTime(reading)) return 'step-1-speed';
  if (has(reading, 'delay') && (isMatter || hasAny(reading, 'escalate', 'report'))) {
    return 'step-2-delay';
  }
  if (has(reading, 'level') && has(reading, 'deviation')) return 'step-1-level';
  if (hasAny(reading, 'political', 'central') && has(reading, 'escalate') && isMatter)
    return 'step-3';
  if (has(reading, 'deviation')) {
    if (has(reading, 'escalate') && whichOnes.test(reading.line)) return 'step-2';
    if (hasAny(reading, 'report', 'receive', 'responsible')) return 'step-1';
    if (has(reading, 'escalate')) return 'next';
    if (hasAny(reading, 'correction', 'who', 'where', 'when') || asksWhatToDo(reading))
      return 'step-1';
    return undefined;
  }
  if (has(reading, 'escalate') && isAboutThis(reading)) {
    // "Who gets our meetings together?" hands nothing on.
    return has(reading, 'convene', 'meet') ? undefined : 'next';
  }
  return undefined;
}

/** "Which deviations are we to send up?" */
const whichOnes =
  / (vilka|vilken|vilket|which|what) ((sorts?|slags?|typ av|kinds? of|types? of|sort of) )?(avvikelser?|arenden?|fall|brister|deviations?|cases|matters|shortcomings) /;

const comesFirst = / (maste|behover|forst|forsta|hoppa over|must|need|have to|first|skip) /;
const sanctions =
  / (vite\w*|bot|boter\w*|botfall\w*|straff\w*|sanktion\w*|pafoljd\w*|fines?|penalt\w*|sanction\w*) /;

/** "Must it be a breach of the agreement, or may other trouble be reported?" */
const otherThanBreach =
  / (maste|behover|bara|endast|rent|must|only|have to|has to|need|pure|strictly|ren) (\w+ ){0,6}(avtalsbrott|brott mot avtalet|breach\w*|broken|violat\w*) | (inget|ingen|inte|nothing|no|not|isn t|without) (\w+ ){0,4}(avtalsbrott|brott mot|brutit|breach\w*|broken|violat\w*) (\w+ ){0,30}(anda|anmala|rapportera|still|report|step|steg|samarbet\w*|cooperat\w*) | (andra|annat|other|any other|another) (\w+ )?(problem|problems|strul|trassel|trouble|bekymmer|krangel) (\w+ ){0,4}(an|than|ocksa|too|as well|rapporter\w*|report\w*|anmal\w*) /;

/** What comes after the last step: "om CS inte heller kan enas", "what is there after step three?" */
const isBeyond =
  / (efter|after|bortom|beyond|ovanfor|above|finns det (nagot )?(ett )?) ?(steg|step) (3|tre|three|4|fyra|four) | (steg|step) (4|fyra|four) | (cs|central\w*) (\w+ ){0,14}(heller|either) | (cs|central\w*) .*(final say|last word|sista ordet|slutgiltig\w*) | (not even|inte ens) (\w+ ){0,5}(cs|central\w*) /;

const stepsNamed = (reading: Reading): number =>
  (['step1', 'step2', 'step3'] as const).filter((step) => has(reading, step)).length;

/** Of two steps that are named, the whole ladder tells the difference. */
const bothSteps = 0.95;

function stepThree(reading: Reading): LadderAspect {
  const principle = hasAny(reading, 'principle', 'central');
  const local = hasAny(reading, 'local', 'political') && !has(reading, 'localGroup');
  if (principle && !local) return 'step-3-principle';
  if (local && !principle) return 'step-3-local';
  return 'step-3';
}

const ofOnePlace =
  / (bara (ror|galler|handlar om|beror)|only (concerns|about|involves)|just about|purely about|purely local) /;
/** "Is it the same procedure then?": the ladder covers disputes as it does deviations. */
const sameWay =
  / (samma (gang|trappa|ordning|steg|vag|procedur|process|arbetsgang)|same (procedure|ladder|steps|order|process|way|route)) /;

function onDispute(reading: Reading): LadderAspect {
  if (sameWay.test(reading.line)) return 'whole';
  const { principle, local } = {
    principle: has(reading, 'principle'),
    local: has(reading, 'local') || ofOnePlace.test(reading.line),
  };
  if (principle && local) return 'step-3';
  if (principle) return 'step-3-principle';
  if (has(reading, 'central') && isAllowed(reading) && !local) return 'standing-right';
  if (local) return 'step-3-local';
  if (isAllowed(reading) && has(reading, 'escalate')) return 'standing-right';
  return 'step-3';
}

/** "Must every deviation be dealt with in the local group?" */
const handles =
  / (maste|behover|must|have to|need to|alltid|always) .*(behandla\w*|hantera\w*|handlagga\w*|tas|handled|dealt|treated|go|go through) /;
/** Said already, and nothing came of it. */
const isOverdue =
  / (trots|fortfarande|still|aldrig|never|igen|again|gang|gangen|ganger|times|time|vantat|waited|waiting|uteblir|uteblivit|drojer|drojt|delayed|delay|ignorer\w*|svarar|manader|months|veckor|weeks|paminn\w*|redan|already|ingenting|inget|nothing|rattar|rattas|corrected) /;

const whomToReport = / (vem|vilka|vart|who|whom|where) (\w+ ){0,3}(rapportera|rapporterar|report) /;

/** "Whom do we report it to?", of what nobody has reported yet. */
const isFirstReport = ({ line }: Reading): boolean =>
  whomToReport.test(line) && !isOverdue.test(line);

const timeAsked =
  / (hur lang tid|hur lange|how long|hur manga (arbets)?(dagar|veckor|manader|timmar)|how many (working |business )?(days|weeks|months|hours)|hur snabbt|hur fort|hur snart|how soon|how fast|how quickly|inom vilken tid|tidsgrans\w*|tidsfrist\w*|frist\w*|deadline\w*|time limits?|time frame|timeframe|tidsram\w*) /;

/** Asks for a length of time, and not how long someone has waited already. */
const asksTime = (reading: Reading): boolean =>
  timeAsked.test(reading.line) && !has(reading, 'delay');

const isAllowed = ({ line }: Reading): boolean =>
  / (far|kan|ratt|ratten|mojlighet|mojligt|tillatet|allowed|may|can|right|entitled|able|each|either|sjalv|directly|direkt|possible) /.test(
    line,
  );

const asksWhatToDo = ({ line }: Reading): boolean =>
  / (vad gor|vad ska|hur gor|hur hanteras|hantera|hanteras|what do|what happens|how do|how is|how are|vad hander|tar hand|handle|handled|hand over|vart) /.test(
    line,
  );

const isAboutThis = ({ line, concepts }: Reading): boolean =>
  concepts.has('who') ||
  concepts.has('where') ||
  / (detta|det har|this|vart|arendet|fragan|fragor|issue|case|vidare) /.test(line);

/** How sure the words alone make it that the ladder is meant. */
const certainty: Record<LadderAspect, number> = {
  whole: 0.75,
  'step-1': 0.72,
  'step-1-speed': 0.9,
  'step-1-level': 0.95,
  'step-1-other': 0.95,
  'step-2': 0.85,
  'step-2-delay': 0.78,
  'step-2-principle': 0.78,
  'step-2-time': 0.97,
  'step-3': 0.75,
  'step-3-principle': 0.85,
  'step-3-local': 0.85,
  'step-3-time': 0.97,
  beyond: 0.97,
  'standing-right': 0.8,
  next: 0.65,
};

export const ladderFrame: Frame = ({ reading, weights, bound, scope, directory }) => {
  if (directory.ladder === undefined) return [];
  const aspect = readLadderAspect(reading, bound);
  if (aspect === undefined) return [];
  const explained = new Set([
    ...positionsOf(reading, ...ladderConcepts),
    ...[...reading.municipalities, ...reading.delregions, ...reading.groups].flatMap(
      ({ positions }) => positions,
    ),
  ]);
  const share = shareOf(weights, (at) => (explained.has(at) ? 1 : 0));
  const named = scope.isNamed ? scope.delregions : undefined;
  return [
    {
      query: query('ladder', aspect, {
        group:
          bound !== undefined && (named === undefined || scope.group !== undefined)
            ? bound.id
            : undefined,
        delregion: named?.length === 1 ? named[0] : bound?.delregion,
      }),
      score:
        Math.max(stepsNamed(reading) > 1 ? bothSteps : certainty[aspect], share) *
        (share < 0.25 ? 0.7 : 1),
    },
  ];
};
