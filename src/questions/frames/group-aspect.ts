import type { Concept } from '../lexicon/concept-words.ts';
import { has, hasAny, positionsOf, type Reading } from '../reading/reading.ts';

export const groupAspects = [
  'next-meeting',
  'venue',
  'meetings',
  'minutes-to',
  'minutes-by',
  'reported-by',
  'reports-to',
  'assigned-by',
  'assigns-to',
  'assignments',
  'vice-chair',
  'chair',
  'convener',
  'developments',
  'absent',
  'members',
  'about',
] as const;

export type GroupAspect = (typeof groupAspects)[number];

export type SeenAspect = { readonly aspect: GroupAspect; readonly positions: readonly number[] };

const reportedBy =
  / (rapporterar till oss|report to us|reports to us|rapporterar till den|rapporterar till (det|de)|reports? to (it|them)|redovisar till oss|rapporterar in) /;

const developmentDocument = / development (agreement|plan|commitment|undertaking) /;

/** "Till vem ger den strategiska nivån uppdrag?" */
const givesTo =
  / (till|at) (vem|vilka|vilken) (\w+ )?(ger|ge|lamnar|delar|lagger|satter) | (who|whom) (does|do|can) (\w+ ){1,6}(give|hand|assign) (\w+ ){0,4}to | to (who|whom) (does|do|can) /;
const whichCentres =
  / (vilka|vilken|hur manga|which|what|how many) (\w+ ){0,4}(vardcentral\w*|health centres?|health centers?|clinics?) /;
/** "Kan vi ses med bara en av vårdcentralerna?" */
const mayMeet = / (kan|far|can|may) (vi|we) (\w+ )?(ses|traffas|motas|meet|see) /;
/** "Var brukar vi träffas?" */
const venueAsked =
  / (var|where|vilken lokal|vilken plats|vilket rum|which venue|what venue|which room|what room) (\w+ ){0,7}(traffas|ses|mots|moten|meet|meetings?|sammantraden) /;
const past =
  / (\d+|april|maj|holl|holls|hade|agde|sags|traffades|mottes|motte|was|were|did|held|sist|last|senast\w*) /;
const roleAsked = / (vilken|vilka|what|which) (roll|roller|role|roles|funktion|plats) /;
const purpose = / (syftet|syfte|purpose|aim|till for|finns till|exist|for what) /;
const purposeWords = /^(syftet|syfte|purpose|aim|exist|fokus|focus)$/;
const groupWord = / (grupp|gruppen|gruppens|group|groups|beredning|beredningen) /;

/** "Vem för minnesanteckningar?", "who keeps the minutes?": asks for whoever writes them. */
const takesMinutes =
  / (vem|vilka|who|nagon|somebody|anyone) (\w+ )?(for|forde|skriver|skrev|tar|tog|skoter|skotte|ansvarar|antecknar|antecknade|haller|holl|takes|take|took|keeps|keep|kept|writes|write|wrote|does|did|is taking) (\w+ ){0,2}(motes\w*|minnes\w*|anteckning\w*|protokoll\w*|minutes|notes|penna|pennan) /;

/** "Vem ansvarar för att minnesanteckningar förs?" */
const minutesTaken =
  / (vem|vilka|who) .*(minnes\w*|motes\w*|anteckning\w*|protokoll\w*|minutes|notes) (\w+ )?(fors|skrivs|tas|blir skrivna|taken|kept|written) /;

const readsMinutes =
  /^ vart | vart (ska|skall|gar|tar|tog|hamnar|skickas|skickar|landar) | (ta vagen|vill ha|lamnar|lamnas|overlamn\w*|delger|delges|far|fa|get|gets|getting|laser|lasa|read|reads|where|hamnar|lands|end up|mejlas|mailas|delas|shared|distribut\w*|copied|copy|kopia|ska ha|till vilka|till vem|to whom) /;
const minutesWord = /^(motesanteckning|minnesanteckning|anteckning|protokoll|minutes|notes|penna)/;

/** What one busies oneself with together is development, not what one was told to do. */
const together = / (ihop|tillsammans|gemensamt|together|jointly) /;

/** "Vice ordförande", "deputy chair" and "ersättare för ordföranden" ask for no chair. */
const isOfVice = (reading: Reading, at: number): boolean =>
  /^(vice|deputy|stallforetradande|bitradande)/.test(reading.tokens[at - 1]?.folded ?? '') ||
  positionsOf(reading, 'vice').includes(at);

/** "Vi skulle bjuda in fler till gruppen": who is to join, not who calls the meetings. */
const comesLater = / (fler|more people|more) (skulle|ska|skall|far|were|would) /;
const invitesMore =
  / (fler|more people) (skulle|ska|skall|far|kommer|were|to|would|will) | (inbjudna|inbjuden|var bjudna|were invited|was invited|been invited) | (bjud\w*|invit\w*) (\w+ ){0,2}(fler|flera|ytterligare|nya|andra|more|further|additional|others) /;

/** "When is the next meeting, I lost the invitation": asks for the day, not for who invites. */
const isWhenAlone = (reading: Reading): boolean => has(reading, 'when') && !has(reading, 'who');

/** What is asked of a group, the most telling words first. */
export function readGroupAspect(reading: Reading): SeenAspect | undefined {
  const seen = (aspect: GroupAspect, ...concepts: Concept[]): SeenAspect => ({
    aspect,
    positions: positionsOf(reading, ...concepts, 'who', 'our'),
  });
  if (has(reading, 'cost')) return undefined;
  if (has(reading, 'nextMeeting') && (!has(reading, 'convene') || isWhenAlone(reading)))
    return seen('next-meeting', 'nextMeeting', 'meet', 'when');
  if (reading.isOurs && venueAsked.test(reading.line) && !past.test(reading.line)) {
    return seen('venue', 'where', 'meet', 'local', 'localGroup', 'member');
  }
  if (has(reading, 'howOften') && !hasAny(reading, 'result', 'indicator')) {
    return seen(
      'meetings',
      'howOften',
      'meet',
      'min',
      'max',
      'compare',
      'howMany',
      'local',
      'when',
    );
  }
  if (mayMeet.test(reading.line) && reading.isOurs) return seen('meetings', 'meet', 'member');
  if (has(reading, 'meet', 'howMany') && !has(reading, 'member') && reading.people.length === 0) {
    return seen('meetings', 'howMany', 'meet', 'min', 'howOften');
  }
  if (
    (takesMinutes.test(reading.line) || minutesTaken.test(reading.line)) &&
    !hasAny(reading, 'chair', 'convene', 'vice', 'absent')
  ) {
    const { aspect, positions } = seen('minutes-by', 'minutes', 'meet', 'who', 'responsible');
    // The word alone may have been read as the name of a document.
    const asked = reading.tokens.filter(({ folded }) => minutesWord.test(folded));
    return { aspect, positions: [...positions, ...asked.map(({ at }) => at)] };
  }
  if (
    has(reading, 'minutes') &&
    (has(reading, 'receive') || readsMinutes.test(reading.line)) &&
    !hasAny(reading, 'chair', 'convene', 'vice', 'absent')
  ) {
    return seen('minutes-to', 'minutes', 'receive', 'meet', 'who');
  }
  if (has(reading, 'report') && !hasAny(reading, 'deviation', 'step1', 'result')) {
    return reportedBy.test(reading.line)
      ? seen('reported-by', 'report')
      : seen('reports-to', 'report');
  }
  if (purpose.test(reading.line) && groupWord.test(reading.line)) {
    const asked = reading.tokens.filter(({ folded }) => purposeWords.test(folded));
    const { aspect, positions } = seen('assignments', 'assign', 'meaning', 'where', 'focusArea');
    return { aspect, positions: [...positions, ...asked.map(({ at }) => at)] };
  }
  // "What role does the hospital have in the group?": a seat, not a task.
  if (reading.organisations.length > 0 && roleAsked.test(reading.line)) {
    return seen('members', 'assign', 'who', 'member');
  }
  const isShared = has(reading, 'develop') && together.test(reading.line);
  if ((has(reading, 'assign') && !isShared) || has(reading, 'assignsTo')) {
    if (has(reading, 'assignsTo') || givesTo.test(reading.line))
      return seen('assigns-to', 'assign', 'assignsTo', 'receive', 'result');
    if (has(reading, 'assignedBy')) return seen('assigned-by', 'assign', 'assignedBy', 'receive');
    return seen('assignments', 'assign');
  }
  if (has(reading, 'vice') && positionsOf(reading, 'chair').every((at) => isOfVice(reading, at))) {
    return seen('vice-chair', 'vice', 'chair');
  }
  if (has(reading, 'chair')) return seen('chair', 'chair', 'vice', 'meet', 'responsible');
  if (has(reading, 'vice')) return seen('vice-chair', 'vice');
  if (has(reading, 'convene') && !invitesMore.test(reading.line))
    return seen('convener', 'convene', 'meet', 'member', 'responsible', 'sum', 'nextMeeting');
  if (has(reading, 'develop') && !developmentDocument.test(reading.line))
    return seen('developments', 'develop', 'member', 'sum');
  if (
    has(reading, 'absent') &&
    (reading.groups.length > 0 ||
      reading.roles.length > 0 ||
      hasAny(reading, 'who', 'meet', 'howMany', 'member', 'present', 'operative', 'officials'))
  ) {
    return seen(
      'absent',
      'absent',
      'meet',
      'howMany',
      'member',
      'present',
      'operative',
      'officials',
    );
  }
  if (hasAny(reading, 'member', 'present') && !comesLater.test(reading.line)) {
    return seen('members', 'member', 'meet', 'howMany', 'present', 'municipality');
  }
  const isOwnGroup = / (var|our|this|denna) (grupp|group) /.test(reading.line);
  const isOfKind = hasAny(reading, 'operative', 'strategic', 'medical', 'officials', 'localGroup');
  const isWithUs = / (hos|med) oss | with us /.test(reading.line) && !has(reading, 'who');
  if (
    reading.roles.length > 0 &&
    (reading.groups.length > 0 || isOwnGroup || isOfKind || isWithUs)
  ) {
    return seen('members', 'municipality', 'who');
  }
  // "Vilken av våra två vårdcentraler är den privata?"
  if (
    reading.isOurs &&
    whichCentres.test(reading.line) &&
    !hasAny(reading, 'result', 'indicator', 'deviation')
  ) {
    return seen('members', 'who', 'municipality');
  }
  // "She from VC Arlöv who is with us, what's her name?"
  if (
    reading.organisations.length > 0 &&
    reading.roles.length === 0 &&
    has(reading, 'who') &&
    (reading.isOurs || isOfKind)
  ) {
    return seen('members', 'who');
  }
  return undefined;
}
