import { gapsSv } from './gaps.ts';
import { whySv } from './why.ts';

const counted = (count: number): string =>
  ['noll', 'en', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio', 'elva', 'tolv'][
    count
  ] ?? String(count);

const fieldNames: Record<string, string> = {
  responsible: 'ansvarig',
  schedule: 'tidplan',
  indicator: 'indikator',
  result: 'resultat',
};
const statusNames: Record<string, string> = {
  paused: 'pausat',
  ongoing: 'pågår',
  introduced: 'infört',
  done: 'klart',
  unclear: 'oklart',
};

export const answersSv = {
  notInSources: 'Det framgår inte av underlaget',
  gap: (subject: string) => `Det framgår inte av underlaget ${subject}.`,
  gapUnknown: 'Det framgår inte av underlaget, så långt jag förstår frågan.',
  askConvener: (sentence: string) => `Fråga den som sammankallar. ${sentence}`,
  askChair: (sentence: string) => `Fråga ordföranden. ${sentence}`,
  askProcessLeader: 'Fråga processledaren för vårdsamverkan i delregionen.',
  askRoleOfGroup: (group: string) => `Fråga ${group}.`,
  elsewhere: (delregion: string, document: string) =>
    `Uppgifter om detta finns för ${delregion} i ${document}, men de gäller inte här.`,
  askAboutElsewhere: (delregion: string) => `Fråga om ${delregion}`,
  askBack: 'Jag kan läsa frågan på mer än ett sätt. Vad menar du?',
  whichGroup: 'Vilken grupp menar du?',
  whichPerson: 'Flera personer heter så. Vem menar du?',
  and: 'och',
  yes: 'Ja',
  no: 'Nej',
  labels: {
    chair: 'Ordförande',
    viceChair: 'Vice ordförande',
    convener: 'Sammankallande',
    meetings: 'Möten',
    level: 'Nivå',
    schedule: 'Tidplan',
    responsible: 'Ansvarig',
    indicator: 'Indikator',
    numerator: 'Täljare',
    denominator: 'Nämnare',
    result: 'Resultat',
    activity: 'Aktivitet',
    activityCentral: 'Aktivitet centralt',
    area: 'Område',
    step: (step: number) => `Steg ${String(step)}`,
    standingRight: 'Alltid möjligt',
    here: 'Här',
    role: 'Roll',
    organisation: 'Organisation',
    group: 'Grupp',
    municipality: 'Kommun',
    delregion: 'Delregion',
    deadline: 'Lokal tidsgräns',
    source: 'Källa',
    note: 'Obs',
    reportsTo: 'Rapporterar till',
    assignedBy: 'Får uppdrag av',
    revised: 'Reviderad',
  },
  group: {
    chair: (group: string, sentence: string) => `${group}: ${sentence}`,
    viceChair: (group: string, sentence: string) => `${group}: ${sentence}`,
    chairAndVice: (group: string, chair: string, vice: string) => `${group}: ${chair} ${vice}`,
    convener: (group: string, sentence: string) => `${group}: ${sentence}`,
    meetings: (group: string, sentence: string) => `${group}: ${sentence}`,
    meetingsOf: (group: string, rule: string) => `${group}: ${rule}`,
    mostOften: (groups: string) => `Oftast träffas ${groups}.`,
    leastOften: (groups: string) => `Mest sällan träffas ${groups}.`,
    members: (group: string, count: number) =>
      `I ${group} ingår ${counted(count)} ${count === 1 ? 'deltagare' : 'deltagare'} enligt underlaget.`,
    membersAre: (group: string, members: string) => `I ${group} ingår ${members}.`,
    selected: (group: string, members: string) => `I ${group}: ${members}.`,
    selectedCount: (group: string, count: number, members: string) =>
      `I ${group}: ${counted(count)} (${String(count)}) – ${members}.`,
    absent: (group: string, count: number, date: string, names: string) =>
      `${capital(counted(count))} i ${group} hade förhinder ${date}: ${names}.`,
    minutesBy: (group: string, sentence: string) => `${group}: ${sentence}`,
    present: (group: string, count: number, of: number, date: string, names: string) =>
      `${capital(counted(count))} av ${counted(of)} i ${group} var på plats ${date}: ${names}.`,
    presentFrom: (place: string, date: string, names: string) =>
      `Från ${place} var ${names} på plats ${date}.`,
    absentFrom: (place: string, date: string, names: string) =>
      `Från ${place} hade ${names} förhinder ${date}.`,
    noneAbsent: (group: string) => `Ingen i ${group} är antecknad med förhinder.`,
    assignments: (group: string, count: number) =>
      `${group} har ${counted(count)} uppdrag enligt underlaget:`,
    assignmentIs: (group: string, text: string) => `${group} har ett uppdrag: ${text}`,
    reportsTo: (group: string, to: string) => `${group} rapporterar till ${to}.`,
    reportedBy: (group: string, by: string) => `Till ${group} rapporterar ${by}.`,
    assignedBy: (group: string, by: string) => `${group} får sina uppdrag av ${by}.`,
    assignsTo: (group: string, to: string) => `${group} ger uppdrag till ${to}.`,
    minutesTo: (group: string, to: string) => `Mötesanteckningar från ${group} går till ${to}.`,
    developments: (group: string, items: string) => `${group} har angett: ${items}.`,
    about: (group: string, level: string) => `${group} är en grupp på ${level} nivå.`,
    levels: { central: 'central', delregional: 'delregional', local: 'lokal' },
    memberTitle: 'Deltagare',
    othersTitle: 'Övriga deltagare',
    absentMark: '(förhinder)',
  },
  gaps: gapsSv,
  person: {
    about: (name: string, posts: string) => `${name}: ${posts}.`,
    post: (role: string, group: string) => `${role} (${group})`,
    chairs: (group: string) => `ordförande i ${group}`,
    viceChairs: (group: string) => `vice ordförande i ${group}`,
    roleGroups: (role: string, place: string | undefined, groups: string) =>
      `${capital(role)}${place === undefined ? '' : ` i ${place}`} finns med i ${groups}.`,
    attendedAll: (name: string) => `${name} står som närvarande.`,
    wasAbsent: (name: string) => `${name} hade anmält förhinder.`,
    responsibleFor: (activity: string) => `ansvarig för ${activity}`,
    holders: (role: string, place: string, names: string) => `${role} i ${place}: ${names}.`,
    holdersCount: (role: string, place: string, count: number, names: string) =>
      `${role} i ${place}: ${counted(count)} (${String(count)}) – ${names}.`,
  },
  place: {
    delregionOf: (municipality: string, delregion: string) =>
      `${municipality} hör till delregion ${delregion}.`,
    sameDelregion: (municipalities: string, delregion: string) =>
      `Ja, ${municipalities} hör till samma delregion, ${delregion}.`,
    notSameDelregion: (told: string) => `Nej. ${told}`,
    municipalities: (delregion: string, count: number, names: string) =>
      `Delregion ${delregion} har ${String(count)} ${count === 1 ? 'kommun' : 'kommuner'}: ${names}.`,
    otherMunicipalities: (delregion: string, place: string, names: string) =>
      `Med ${place} i delregion ${delregion} är ${names}.`,
    localGroups: (delregion: string, count: number, names: string, areOthers: boolean) =>
      `I delregion ${delregion} finns ${counted(count)} (${String(count)}) ${areOthers ? 'andra ' : ''}lokala grupper: ${names}.`,
    delregions: (count: number, names: string, municipalities: number) =>
      `Skåne har ${String(count)} delregioner: ${names}. Tillsammans har de ${String(municipalities)} kommuner.`,
    mostMunicipalities: (names: string, count: number) =>
      `Flest kommuner har ${names}: ${String(count)}.`,
    fewestMunicipalities: (names: string, count: number) =>
      `Minst antal kommuner har ${names}: ${String(count)}.`,
    allSkane: 'Skåne',
  },
  activity: {
    schedule: (activity: string, schedule: string) => `Tidplan för ${activity}: ${schedule}.`,
    responsible: (activity: string, responsible: string) =>
      `Ansvarig för ${activity}: ${responsible}.`,
    indicator: (text: string) => `Indikator: ${text}`,
    noIndicator: 'Planen anger ingen indikator.',
    noResult: 'Planen redovisar inget resultat ännu.',
    emptyCell: 'Tomt i planen.',
  },
  table: {
    over: (limit: string, rows: string, count: number) =>
      count === 0 ? `Ingen ligger över ${limit}.` : `Över ${limit}: ${rows}.`,
    under: (limit: string, rows: string, count: number) =>
      count === 0 ? `Ingen ligger under ${limit}.` : `Under ${limit}: ${rows}.`,
    periods: (title: string, periods: string) => `${title}: siffrorna gäller ${periods}.`,
    cell: (row: string, column: string, value: string) => `${row}: ${column} – ${value}`,
    inColumn: (row: string, value: string, column: string) => `${row}: ${value} (${column})`,
    sum: (title: string, column: string, value: string) => `${title}, ${column}: totalt ${value}.`,
    sumOfRows: (rows: string, column: string, value: string) =>
      `${rows}, ${column}: totalt ${value}.`,
    max: (row: string, value: string, column: string) =>
      `Störst är ${row} med ${value} (${column}).`,
    min: (row: string, value: string, column: string) =>
      `Minst är ${row} med ${value} (${column}).`,
    extremes: (maxRow: string, max: string, minRow: string, min: string) =>
      `Högst är ${maxRow} med ${max}, lägst ${minRow} med ${min}.`,
    whole: (title: string) => `${title}:`,
    percentSum: 'Procenttalen kan inte läggas ihop.',
    yesList: (column: string, names: string, count: number, of: number) =>
      `${column}: ja för ${names} (${String(count)} av ${String(of)}).`,
    noneYes: (column: string, of: number) => `Ingen av de ${String(of)} har ja under ${column}.`,
    allYes: (column: string, of: number) => `${column}: ja för alla ${String(of)}.`,
    difference: (a: string, aValue: string, b: string, bValue: string, difference: string) =>
      `${a}: ${aValue}, ${b}: ${bValue}. Skillnaden är ${difference}.`,
    patients: (count: string) => (count === '1' ? '1 patient' : `${count} patienter`),
    percent: (value: string) => `${value} %`,
    percentPoints: (value: string) => `${value} procentenheter`,
    differentPeriods: 'Perioderna är olika långa; jämför med försiktighet.',
  },
  rows: {
    found: (count: number, condition: string, names: string) =>
      `${count === 1 ? 'En aktivitet' : `${String(count)} aktiviteter`} i planen${condition === '' ? '' : ` ${condition}`}${names === '' ? ':' : `: ${names}.`}`,
    none: (condition: string) => `någon aktivitet i planen ${condition}`,
    has: (field: string) => `har ${fieldNames[field] ?? field}`,
    lacks: (field: string) => `saknar ${fieldNames[field] ?? field}`,
    status: (statuses: readonly string[]) =>
      `med läget ${statuses.map((one) => statusNames[one] ?? one).join(' eller ')}`,
    value: (value: string) => `med resultatet ${value} %`,
    party: (words: string) => `som ${words} ansvarar för`,
    dates: (dates: string) => `med tidplan ${dates}`,
    place: (place: string) => `som nämner ${place}`,
    noun: (noun: string) => `av slaget ${noun}`,
  },
  lists: {
    focusAreas: (delregion: string, year: string, names: string) =>
      `Fokusområden ${year} i ${delregion}: ${names}.`,
    collaborationAreas: (delregion: string, count: number) =>
      `${delregion} har ${String(count)} aktiva samverkansområden:`,
    planAreas: (delregion: string, count: number, names: string) =>
      `Planen för ${delregion} har ${String(count)} områden: ${names}.`,
    collaborationArea: (name: string, delregion: string) =>
      `${name} är ett aktivt samverkansområde i ${delregion}.`,
    focusGoals: (name: string) => `Mål för ${name}:`,
    activitiesIn: (area: string, count: number, names: string) =>
      `Område ${area} har ${count === 1 ? 'en aktivitet' : `${String(count)} aktiviteter`}${names === '' ? ':' : `: ${names}.`}`,
    areaName: (number: string, name: string, parts: string) =>
      parts === ''
        ? `Område ${number} heter ${name}.`
        : `Område ${number} heter ${name} och har delarna ${parts}.`,
    noActivities: (area: string) =>
      `vilka aktiviteter som hör till ${area}; tabellen är tom i planen`,
    activitiesOf: (person: string, activities: string) => `${person} ansvarar för ${activities}.`,
    groupsThat: (groups: string) => `Det gör ${groups}.`,
  },
  ladder: {
    otherProblems:
      'Ja, det behöver inte vara ett brott mot avtalet: även andra problem som försvårar samarbetet rapporteras till den part som ansvarar.',
    yourParty: 'I steg 1 rapporteras avvikelsen till den part som har ansvaret.',
    nextFrom: (group: string, receiver: string) =>
      `Från ${group} går ärendet vidare till ${receiver} (steg 2) om rättelsen uteblir eller dröjer oskäligt, eller om frågan är principiell och rymmer ett lärande.`,
    nextFromOfficials: (political: string, central: string) =>
      `Ni är steg 2. Blir det tvist går en lokal fråga till ${political} och en principiell till ${central} (steg 3).`,
    nextGeneral:
      'Den tjänsteman som Region Skåne respektive kommunen har utsett för ärendet vidare: från ansvarig part (steg 1) till tjänstemannaberedningen för DS (steg 2) och därifrån, vid tvist, till tjänstemannaberedningen för CS eller den delregionala politiska gruppen (steg 3).',
    officialsHere: (officials: string) => `Steg 2 här: ${officials}.`,
    politicalHere: (political: string) => `Den delregionala politiska gruppen här: ${political}.`,
    localHere: (group: string) => `Den lokala nivån här: ${group}.`,
    setting: (note: string) => note,
    speed: 'Ansvarig part ska rätta utan fördröjning; avtalet anger inget antal dagar.',
    level: 'I första hand på den lokala samarbetsnivån, där det är motiverat.',
    principleNoWait:
      'Nej, ni behöver inte vänta: är avvikelsen av generell, principiell natur och rymmer ett lärande ska den lyftas direkt till steg 2.',
    whoCarries:
      'Den som för frågan vidare är den tjänsteman som Regionen respektive kommunen har utsett.',
    conditions: 'Det räcker med ett av villkoren.',
  },
  source: {
    dated: (title: string, date: string) => `${title} är daterat ${date}.`,
    revised: (title: string, adopted: string, last: string) =>
      `${title} är från ${adopted} och reviderades senast ${last}.`,
    undated: (title: string) => `när ${title} är daterat`,
    valid: (from: string, to: string) => `Gäller ${from} – ${to}.`,
    issuer: (title: string, issuer: string) => `${title}: ${issuer}.`,
  },
  suggestions: {
    whoConvenes: 'Vem sammankallar oss?',
    howOften: 'Hur ofta träffas vi?',
    whoEscalates: 'Vem eskalerar detta?',
    nextStep: 'Vad är nästa steg?',
    wholeLadder: 'Visa hela trappan',
    wholeLadderText: 'Beskriv hela åtgärdstrappan',
    members: 'Vilka är med?',
    membersText: 'Vilka är med i vår grupp?',
    responsible: 'Vem ansvarar?',
    responsibleText: 'Vem ansvarar för den?',
    result: 'Resultat?',
    resultText: 'Vad blev resultatet?',
    indicator: 'Hur mäts det?',
    indicatorText: 'Vilken indikator gäller?',
    wholeTable: 'Visa hela tabellen',
    focusAreas: 'Våra fokusområden',
    focusAreasText: 'Vilka fokusområden har vi?',
  },
  why: whySv,
};

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export type AnswersTexts = typeof answersSv;
