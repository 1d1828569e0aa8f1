import { ofVenue, subjectPositions } from '../coverage.ts';
import { has, hasAny, positionsOf, type Reading } from '../reading/reading.ts';
import type { Topic } from '../topics/topic.ts';
import { conceptsByKind, refusesByKind } from './topic-kinds.ts';

const demanding = ['cost', 'contact', 'nextMeeting', 'untold'] as const;

/** What holds of a question whatever topic it is held against; read once. */
export type TopicAsked = {
  readonly subject: readonly number[];
  /** Words of a closed form, such as "sammankallande", that a topic may speak of itself. */
  readonly closedWords: readonly number[];
  readonly demanding: readonly number[];
  readonly ownWords: (kind: Topic['kind']) => ReadonlySet<number>;
  readonly isRefusedBy: (kind: Topic['kind']) => boolean;
  /** Years that the question names. */
  readonly years: readonly string[];
  /** Positions of abbreviations: a fact without them is on something else. */
  readonly abbreviations: readonly number[];
  /** The nouns that "how many …" and "which …" ask for. */
  readonly heads: readonly number[];
  /** What was decided, agreed or discussed *about*. */
  readonly about: readonly number[];
  readonly needsNumber: boolean;
  readonly needsReason: boolean;
  /** How many cases or plans there were: the documents count neither. */
  readonly countsUntold: boolean;
  /** A day or a time limit is asked for. */
  readonly needsTime: boolean;
  /** Asks who is responsible: positions of the words for it. */
  readonly duty: readonly number[];
  /** A person's name is asked for. */
  readonly needsName: boolean;
  /** "Vem …?", "who …?" */
  readonly isOnPerson: boolean;
  /** Asks for a day or a year in which something was. */
  readonly needsDate: boolean;
  /** Asks which is better or larger: told by a table alone. */
  readonly isOnRank: boolean;
  /** Asks what subjects something takes up. */
  readonly isOnThemes: boolean;
  /** Asks who they were, of people that a fact only counts or mentions. */
  readonly isOnNames: boolean;
  /** Asks who sits in a group that is no group of the model: its word's position. */
  readonly seatsOf: number | undefined;
  /** Asks for somebody's title or trade. */
  readonly isOnPost: boolean;
  /** Asks what a list or a document holds. */
  readonly isOnHeld: boolean;
  /** Asks what was said or taken up. */
  readonly isOnContent: boolean;
  /** Asks what a meeting decided. */
  readonly isOnDecided: boolean;
  readonly isOnGoals: boolean;
  /** Positions of the words for a goal. */
  readonly goals: readonly number[];
  readonly isOnDocument: boolean;
  /** Names a document and nothing that stands in it. */
  readonly isOnDocumentAlone: boolean;
  /** Asks what date a document bears. */
  readonly isOnDate: boolean;
  /** Asks what something is meant for. */
  readonly isOnIdea: boolean;
  readonly isOnFigures: boolean;
  readonly isOnWhichPlace: boolean;
  readonly isOnSpelling: boolean;
  readonly isSwedish: boolean;
  /** Which time is asked for, where it is not simply when something is to be done. */
  readonly time: 'start' | 'day' | 'next' | undefined;
};

/** "Vad ska det leda till?" asks for no chair. */
const leadsTo = / (leda|leder|lett|lead|leads|led) (fram )?(till|to) /;
const aimsAt = / (leda|leder|lead|leads) (till|to) /;
const dutyWord = /^(ansvar|responsib|accountab)/;
const goalWord = /^(mal|malet|malen|goals?|aims?|syfte|syftet)$/;
export const untoldCount =
  /(?<! i| in) (hur manga|how many|antal|antalet|number of) (\w+ )?(arenden?|fall|avvikelser|tvister|cases|deviations|disputes|sip(?= (?!utbild|train|sess|kurs|mote|meeting))|sips|siper|sipar) /;
const deadline =
  / (hur lange|how long|nar (slutar|gar|upphor|loper|borjar|startar) |nar (ska|skall|maste|behover|senast)|senast|deadline|when (do|does|must|should|is|are) .*(ready|done|due|finished|complete)|by when|klar\w*|fardig\w*) /;
const personsName =
  / (heter|namnet pa|namn pa|name of|name s|called) (\w+ )?(chefen|chef|ordforanden?|verksamhetschefen?|lakaren?|sjukskoterskan?|personen|sekreteraren|direktoren|head|manager|director|boss|doctor|nurse|chair|person|secretary) /;
const ofDocument =
  / (datum|daterat|daterad|reviderad|reviderat|reviderades|dated|date|revised|author|authors|forfattare|skrev|skrivit|wrote|written|issued|utgavs|version|galler|valid) /;
const titleAsked = / (titel|titeln|title|befattning|befattningen|yrke|profession|occupation) /;
const contentAsked =
  / (vad|what) (handlade .*om|togs .*upp|sades|sas .*om|(was|were) .*about|did .*(talk|speak) about) /;
const heldAsked =
  / (vad|vilka|what|which) .*(star|finns|innehaller|ingar|rymmer|saker|contains?|is on|are on|stands? on|items) /;
const decidedAsked =
  / (beslut\w*|bestamde|bestamdes|enades|decided|agreed) (\w+ ){0,3}(pa|vid|at|in) (\w+ ){0,3}(motet|mote|meeting|traffen) /;
const documentDate = / (datum|daterad|daterat|date|dated) /;
const idea =
  / (tanken|syftet|meningen|poangen|the idea|the point|the purpose) (med|bakom|of|behind) /;
const whichPlace =
  / (vilken|vilka|vilket|which) ((tva|tre|fyra|fem|sex|two|three|four|five|six|andra|other) )?(kommun|kommuner|municipality|municipalities|one|av|of) /;
/** "… har familjecentral. Vilken är det som står utan?" */
const whichOfThem =
  / (vilken|vilka|which) (ar|is|are|star|stays|stay) (det|dem|den|utan|the|outside|without) /;
const namesAsked =
  / (vilka blev|vilka bjods|vilka kom|vilka var|who were|who was|which ones|who got|who is|who s|vem ar|vad heter|vad hette|namn|namnen|name|names) /;
const themesAsked =
  / (vilka|vilket|which|what) (\w+ )?(amne|amnen|tema|teman|topics?|themes?|subjects?) /;
const dateAsked =
  / (vilket datum|vilken dag|vilket ar|what date|which date|what day|which day|what year|which year|(nar|when) (var|was|were|did|skrevs|blev|infordes|slutade|upphorde|antogs|togs|gjordes)) /;
/** "Best at …", "which is larger": neither prose nor a list tells. */
export const rankAsked =
  /^(?!.* (?:thanks to|tack vare) )(?:.* (?:bast|best|samst|worst|duktigast) (?:pa|at|in|i|av|of) |.* (?:which|vilken|vilket|vilka) (?:(?!blivit|blir|become|became|har|has|have)\w+ ){0,3}(?:larger|bigger|smaller|better|storre|mindre|battre) |.* (?:vilka|vilken|vilket|which) .* (?:ar|is|are) (?:bast|samst|best|worst) )/;
const start =
  / (start|startar|starta|startade|startat|startades|borja|borjar|borjade|igang|infordes|introduced|lanserades|inleddes|started|starts|begin|begins|began|launched|set up|up and running) /;
const spelling =
  / (star|betyder|bokst\w+|stand|stands|short|forkort\w+|abbreviat\w+|utlas\w*|skrivs|spelled|acronym\w*|letters|mean|means) /;

export function readTopicAsked(reading: Reading): TopicAsked {
  const own = new Map<string, ReadonlySet<number>>();
  const refused = new Map<string, boolean>();
  const goals = reading.tokens.filter(({ folded }) => goalWord.test(folded)).map(({ at }) => at);
  return {
    subject: subjectPositions(reading),
    closedWords: positionsOf(reading, 'convene', 'chair', 'howOften', 'responsible', 'minutes'),
    demanding: ofVenue.test(reading.line) ? [] : positionsOf(reading, ...demanding),
    ownWords: (kind) => {
      const found = own.get(kind) ?? new Set(positionsOf(reading, ...(conceptsByKind[kind] ?? [])));
      own.set(kind, found);
      return found;
    },
    isRefusedBy: (kind) => {
      const concepts = refusesByKind[kind];
      const found =
        refused.get(kind) ??
        (concepts !== undefined &&
          hasAny(
            reading,
            ...concepts.filter((one) => one !== 'chair' || !leadsTo.test(reading.line)),
          ));
      refused.set(kind, found);
      return found;
    },
    years: reading.tokens.map(({ folded }) => folded).filter((word) => /^(19|20)\d\d$/.test(word)),
    abbreviations: reading.tokens
      .filter(
        ({ isAbbreviation, isAside, isStopWord }) => isAbbreviation && !isAside && !isStopWord,
      )
      .map(({ at }) => at),
    heads: headsOf(reading),
    about: aboutOf(reading),
    needsNumber: has(reading, 'howMany'),
    isOnPerson: /^ (vem|who) /.test(reading.line),
    needsDate: dateAsked.test(reading.line),
    isOnRank: rankAsked.test(reading.line),
    needsReason: has(reading, 'why'),
    countsUntold: untoldCount.test(reading.line),
    needsTime: has(reading, 'when') && deadline.test(reading.line),
    duty: has(reading, 'who')
      ? positionsOf(reading, 'responsible').filter((at) =>
          dutyWord.test(reading.tokens[at]?.folded ?? ''),
        )
      : [],
    needsName: personsName.test(reading.line),
    isOnThemes: themesAsked.test(reading.line),
    isOnNames: namesAsked.test(reading.line),
    seatsOf: seatsAsked(reading),
    isOnPost: titleAsked.test(reading.line),
    isOnHeld: heldAsked.test(reading.line),
    isOnContent: contentAsked.test(reading.line),
    isOnDecided: decidedAsked.test(reading.line),
    isOnGoals: goals.length > 0 || aimsAt.test(reading.line),
    goals,
    isOnDocument: hasAny(reading, 'when', 'who') || ofDocument.test(reading.line),
    isOnDocumentAlone: isOnDocumentAlone(reading),
    isOnDate: documentDate.test(reading.line),
    isOnIdea: idea.test(reading.line),
    isOnFigures: hasAny(reading, 'max', 'min', 'sum'),
    isOnWhichPlace:
      whichPlace.test(reading.line) ||
      (has(reading, 'municipality') && whichOfThem.test(reading.line)),
    isOnSpelling: has(reading, 'meaning') && spelling.test(reading.line),
    isSwedish: reading.language === 'sv',
    time: readTime(reading.line),
  };
}

/** "Vilka sitter i uppföljningsgruppen?" */
function seatsAsked(reading: Reading): number | undefined {
  if (!has(reading, 'member') || !whoSits.test(reading.line)) return undefined;
  return reading.tokens.find(({ folded }) => assembly.test(folded))?.at;
}

const whoSits =
  / (vilka|vem|who|which people|what people) (\w+ ){0,3}(sitter|ingar|medlem\w*|ar med|sits?|are in|is in|are on|is on|belongs? to|members?) /;
const assembly =
  /(grupp|gruppen|utskott|utskottet|styrelse|styrelsen|namnd|namnden|committee|board)$/;

/** "Gäller aktivitetsplanen till 2025?" */
function isOnDocumentAlone({ sourceMentions, tokens }: Reading): boolean {
  const named = new Set(sourceMentions.flatMap(({ positions }) => positions));
  return (
    named.size > 0 &&
    tokens.every(
      ({ at, isStopWord, isEveryday, folded }) =>
        isStopWord || isEveryday || named.has(at) || /^\d+$/.test(folded),
    )
  );
}

function readTime(line: string): TopicAsked['time'] {
  if (next.test(line)) return 'next';
  if (day.test(line)) return 'day';
  return start.test(line) ? 'start' : undefined;
}

const next = / (nasta|next|kommande|upcoming|harnast) /;
const day =
  / (vilket datum|vilken dag|vilka datum|vilka dagar|what date|which date|what dates|which dates|what day|which day|which days|exakt nar|exact date) /;

const asking = /^(which|what|vilken|vilka|vilket)$/;

/** "Vilka ämnen …": nouns for whatever a fact tells, which it need not name. */
const anyNoun =
  /^(aktivitet|activit|amne|omrade|verksamhet|frag|arende|sak|punkt|krav|villkor|typ|sort|part|organis|aktor|tema|subject|topic|theme|area|issue|point|condition|kind|type|matter|aspect|service|people|person|folk|manniskor|delar|gren|instans|yrk|profession|enhet|exempel|parts$|sector|unit|example|bunch|crowd|gangs?$)/;

/** "Ordförande i kommunstyrelsen": a post of something else is told by no fact on posts. */
const post = /^(ordforande|chef|vd|ledare|direktor|chair|chairman|head|director|ceo|manager)$/;

/** "Vad beslutade vi om vaccinationer?": what stands after "om" is what it is about. */
const saying = /^(beslut|bestam|decid|enades|agreed|diskuter|discuss)/;

function aboutOf({ tokens }: Reading): readonly number[] {
  const saidAt = tokens.findIndex(({ folded }) => saying.test(folded));
  return tokens
    .filter(
      ({ folded, at }) =>
        (/^(om|about|kring|angaende)$/.test(folded) && saidAt >= 0 && at > saidAt) ||
        (/^(i|for|av|of|pa)$/.test(folded) && post.test(tokens[at - 1]?.folded ?? '')),
    )
    .map(({ at }) => at + 1)
    .filter((at) => tokens[at]?.isStopWord === false && !tokens[at].isAside);
}

/** The nouns that "how many …" counts. */
export function countedNouns(reading: Reading): readonly number[] {
  return afterHowMany(reading).filter((at) => {
    const token = reading.tokens[at];
    return token?.isStopWord === false && !token.isEveryday && !token.isAside;
  });
}

function afterHowMany(reading: Reading): readonly number[] {
  const many = positionsOf(reading, 'howMany');
  return many.map((at) => at + 1).filter((at) => !many.includes(at));
}

const article = /^(the|a|an|den|det|de)$/;

function headsOf(reading: Reading): readonly number[] {
  const { tokens } = reading;
  const isContent = (at: number): boolean => tokens[at]?.isStopWord === false;
  const responsible = positionsOf(reading, 'responsible');
  const afterWhich = tokens.filter(({ folded }) => asking.test(folded)).map(({ at }) => at + 1);
  const afterResponsible = tokens
    .filter(({ folded, at }) => /^(for|av)$/.test(folded) && responsible.includes(at - 1))
    .map(({ at }) => (article.test(tokens[at + 1]?.folded ?? '') ? at + 2 : at + 1));
  const structural = new Set(
    positionsOf(
      reading,
      'municipality',
      'delregion',
      'member',
      'who',
      'meet',
      'result',
      'level',
      'share',
    ),
  );
  return [...new Set([...afterHowMany(reading), ...afterWhich, ...afterResponsible])].filter(
    (at) =>
      isContent(at) &&
      !structural.has(at) &&
      tokens[at]?.isAside === false &&
      !anyNoun.test(tokens[at].folded),
  );
}
