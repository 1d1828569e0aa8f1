import type { AnswersTexts } from '../sv/answers.ts';
import { gapsEn } from './gaps.ts';
import { whyEn } from './why.ts';

const counted = (count: number): string =>
  [
    'zero',
    'one',
    'two',
    'three',
    'four',
    'five',
    'six',
    'seven',
    'eight',
    'nine',
    'ten',
    'eleven',
    'twelve',
  ][count] ?? String(count);

const fieldNames: Record<string, string> = {
  responsible: 'a responsible party',
  schedule: 'a schedule',
  indicator: 'an indicator',
  result: 'a result',
};
const statusNames: Record<string, string> = {
  paused: 'paused',
  ongoing: 'ongoing',
  introduced: 'introduced',
  done: 'done',
  unclear: 'unclear',
};

export const answersEn: AnswersTexts = {
  notInSources: 'The source documents do not say',
  gap: (subject) => `The source documents do not say ${subject}.`,
  gapUnknown: 'The source documents do not say, as far as I understand the question.',
  askConvener: (sentence) => `Ask the convener. ${sentence}`,
  askChair: (sentence) => `Ask the chair. ${sentence}`,
  askProcessLeader: 'Ask the process leader for care collaboration in the delregion.',
  askRoleOfGroup: (group) => `Ask ${group}.`,
  elsewhere: (delregion, document) =>
    `There is information on this for ${delregion} in ${document}, but it does not apply here.`,
  askAboutElsewhere: (delregion) => `Ask about ${delregion}`,
  askBack: 'I can read the question in more than one way. Which do you mean?',
  whichGroup: 'Which group do you mean?',
  whichPerson: 'Several people have that name. Who do you mean?',
  and: 'and',
  yes: 'Yes',
  no: 'No',
  labels: {
    chair: 'Chair',
    viceChair: 'Vice chair',
    convener: 'Convener',
    meetings: 'Meetings',
    level: 'Level',
    schedule: 'Schedule',
    responsible: 'Responsible',
    indicator: 'Indicator',
    numerator: 'Numerator',
    denominator: 'Denominator',
    result: 'Result',
    activity: 'Activity',
    activityCentral: 'Central activity',
    area: 'Area',
    step: (step) => `Step ${String(step)}`,
    standingRight: 'Always possible',
    here: 'Here',
    role: 'Role',
    organisation: 'Organisation',
    group: 'Group',
    municipality: 'Municipality',
    delregion: 'Delregion',
    deadline: 'Local time limit',
    source: 'Source',
    note: 'Note',
    reportsTo: 'Reports to',
    assignedBy: 'Gets assignments from',
    revised: 'Revised',
  },
  group: {
    chair: (group, sentence) => `${group}: ${sentence}`,
    viceChair: (group, sentence) => `${group}: ${sentence}`,
    chairAndVice: (group, chair, vice) => `${group}: ${chair} ${vice}`,
    convener: (group, sentence) => `${group}: ${sentence}`,
    meetings: (group, sentence) => `${group}: ${sentence}`,
    meetingsOf: (group, rule) => `${group}: ${rule}`,
    mostOften: (groups) => `The most frequent meetings: ${groups}.`,
    leastOften: (groups) => `The least frequent meetings: ${groups}.`,
    members: (group, count) =>
      `According to the source documents ${group} has ${counted(count)} participants.`,
    membersAre: (group, members) => `Part of ${group}: ${members}.`,
    selected: (group, members) => `In ${group}: ${members}.`,
    selectedCount: (group, count, members) =>
      `In ${group}: ${counted(count)} (${String(count)}) – ${members}.`,
    absent: (group, count, date, names) =>
      `${capital(counted(count))} of ${group} sent apologies on ${date}: ${names}.`,
    minutesBy: (group, sentence) => `${group}: ${sentence}`,
    present: (group, count, of, date, names) =>
      `${capital(counted(count))} of ${counted(of)} in ${group} attended on ${date}: ${names}.`,
    presentFrom: (place, date, names) => `From ${place}, present on ${date}: ${names}.`,
    absentFrom: (place, date, names) => `From ${place}, unable to attend on ${date}: ${names}.`,
    noneAbsent: (group) => `Nobody of ${group} is noted as absent.`,
    assignments: (group, count) =>
      `${group} has ${counted(count)} assignments according to the source documents:`,
    assignmentIs: (group, text) => `${group} has one assignment: ${text}`,
    reportsTo: (group, to) => `${group} reports to ${to}.`,
    reportedBy: (group, by) => `Reporting to ${group}: ${by}.`,
    assignedBy: (group, by) => `${group} gets its assignments from ${by}.`,
    assignsTo: (group, to) => `${group} gives assignments to ${to}.`,
    minutesTo: (group, to) => `Meeting notes of ${group} go to ${to}.`,
    developments: (group, items) => `${group} has listed: ${items}.`,
    about: (group, level) => `${group} is a group at ${level} level.`,
    levels: { central: 'central', delregional: 'delregional', local: 'local' },
    memberTitle: 'Participants',
    othersTitle: 'Other participants',
    absentMark: '(sent apologies)',
  },
  gaps: gapsEn,
  person: {
    about: (name, posts) => `${name}: ${posts}.`,
    post: (role, group) => `${role} (${group})`,
    chairs: (group) => `chair of ${group}`,
    viceChairs: (group) => `vice chair of ${group}`,
    roleGroups: (role, place, groups) =>
      `${capital(role)}${place === undefined ? '' : ` in ${place}`} has a seat in ${groups}.`,
    attendedAll: (name) => `${name} is listed as present.`,
    wasAbsent: (name) => `${name} had sent apologies.`,
    responsibleFor: (activity) => `responsible for ${activity}`,
    holders: (role, place, names) => `${role} in ${place}: ${names}.`,
    holdersCount: (role, place, count, names) =>
      `${role} in ${place}: ${counted(count)} (${String(count)}) – ${names}.`,
  },
  place: {
    delregionOf: (municipality, delregion) => `${municipality} belongs to delregion ${delregion}.`,
    sameDelregion: (municipalities, delregion) =>
      `Yes, ${municipalities} belong to the same delregion, ${delregion}.`,
    notSameDelregion: (told) => `No. ${told}`,
    municipalities: (delregion, count, names) =>
      `Delregion ${delregion} has ${String(count)} ${count === 1 ? 'municipality' : 'municipalities'}: ${names}.`,
    otherMunicipalities: (delregion, place, names) =>
      `Together with ${place} in delregion ${delregion}: ${names}.`,
    localGroups: (delregion, count, names, areOthers) =>
      `Delregion ${delregion} has ${counted(count)} (${String(count)}) ${areOthers ? 'other ' : ''}local groups: ${names}.`,
    delregions: (count, names, municipalities) =>
      `Skåne has ${String(count)} delregions: ${names}. Together they have ${String(municipalities)} municipalities.`,
    mostMunicipalities: (names, count) =>
      `The most municipalities: ${names} with ${String(count)}.`,
    fewestMunicipalities: (names, count) =>
      `The fewest municipalities: ${names} with ${String(count)}.`,
    allSkane: 'Skåne',
  },
  activity: {
    schedule: (activity, schedule) => `Schedule of ${activity}: ${schedule}.`,
    responsible: (activity, responsible) => `Responsible for ${activity}: ${responsible}.`,
    indicator: (text) => `Indicator: ${text}`,
    noIndicator: 'The plan gives no indicator.',
    noResult: 'The plan reports no result yet.',
    emptyCell: 'Empty in the plan.',
  },
  table: {
    over: (limit, rows, count) =>
      count === 0 ? `None is above ${limit}.` : `Above ${limit}: ${rows}.`,
    under: (limit, rows, count) =>
      count === 0 ? `None is below ${limit}.` : `Below ${limit}: ${rows}.`,
    periods: (title, periods) => `${title}: the figures are of ${periods}.`,
    cell: (row, column, value) => `${row}: ${column} – ${value}`,
    inColumn: (row, value, column) => `${row}: ${value} (${column})`,
    sum: (title, column, value) => `${title}, ${column}: ${value} in total.`,
    sumOfRows: (rows, column, value) => `${rows}, ${column}: ${value} in total.`,
    max: (row, value, column) => `The largest is ${row} with ${value} (${column}).`,
    min: (row, value, column) => `The smallest is ${row} with ${value} (${column}).`,
    extremes: (maxRow, max, minRow, min) =>
      `Highest is ${maxRow} with ${max}, lowest ${minRow} with ${min}.`,
    whole: (title) => `${title}:`,
    percentSum: 'Percentages cannot be added up.',
    yesList: (column, names, count, of) =>
      `${column}: yes for ${names} (${String(count)} of ${String(of)}).`,
    noneYes: (column, of) => `None of the ${String(of)} has yes under ${column}.`,
    allYes: (column, of) => `${column}: yes for all ${String(of)}.`,
    difference: (a, aValue, b, bValue, difference) =>
      `${a}: ${aValue}, ${b}: ${bValue}. The difference is ${difference}.`,
    patients: (count) => (count === '1' ? '1 patient' : `${count} patients`),
    percent: (value) => `${value}%`,
    percentPoints: (value) => `${value} percentage points`,
    differentPeriods: 'The periods differ in length; compare with care.',
  },
  rows: {
    found: (count, condition, names) =>
      `${count === 1 ? 'One activity' : `${String(count)} activities`} of the plan${condition === '' ? '' : ` ${condition}`}${names === '' ? ':' : `: ${names}.`}`,
    none: (condition) => `any activity of the plan ${condition}`,
    has: (field) => `with ${fieldNames[field] ?? field}`,
    lacks: (field) => `without ${fieldNames[field] ?? field}`,
    status: (statuses) =>
      `with the status ${statuses.map((one) => statusNames[one] ?? one).join(' or ')}`,
    value: (value) => `with the result ${value}%`,
    party: (words) => `that ${words} is responsible for`,
    dates: (dates) => `with a schedule of ${dates}`,
    place: (place) => `that speak of ${place}`,
    noun: (noun) => `of the kind ${noun}`,
  },
  lists: {
    focusAreas: (delregion, year, names) => `Focus areas ${year} in ${delregion}: ${names}.`,
    collaborationAreas: (delregion, count) =>
      `${delregion} has ${String(count)} active collaboration areas:`,
    planAreas: (delregion, count, names) =>
      `The plan of ${delregion} has ${String(count)} areas: ${names}.`,
    collaborationArea: (name, delregion) =>
      `${name} is an active collaboration area in ${delregion}.`,
    focusGoals: (name) => `Goals of ${name}:`,
    activitiesIn: (area, count, names) =>
      `Area ${area} has ${count === 1 ? 'one activity' : `${String(count)} activities`}${names === '' ? ':' : `: ${names}.`}`,
    areaName: (number, name, parts) =>
      parts === ''
        ? `Area ${number} is ${name}.`
        : `Area ${number} is ${name}, with the parts ${parts}.`,
    noActivities: (area) => `which activities belong to ${area}; the table is empty in the plan`,
    activitiesOf: (person, activities) => `${person} is responsible for ${activities}.`,
    groupsThat: (groups) => `These do: ${groups}.`,
  },
  ladder: {
    otherProblems:
      'Yes, it need not be a breach of the agreement: other problems that make the cooperation harder are also reported to the responsible party.',
    yourParty: 'In step 1 the deviation is reported to the party responsible for it.',
    nextFrom: (group, receiver) =>
      `From ${group} the case goes on to ${receiver} (step 2) if correction fails to come or is unreasonably delayed, or if the matter is one of principle that holds learning.`,
    nextFromOfficials: (political, central) =>
      `You are step 2. If a dispute arises, a local matter goes to ${political} and one of principle to ${central} (step 3).`,
    nextGeneral:
      "The official appointed by Region Skåne and the municipality respectively carries the matter on: from the responsible party (step 1) to the officials' group of DS (tjänstemannaberedningen, step 2) and from there, in a dispute, to the officials' group of CS or the delregional political group (step 3).",
    officialsHere: (officials) => `Step 2 here: ${officials}.`,
    politicalHere: (political) => `The delregional political group here: ${political}.`,
    localHere: (group) => `The local level here: ${group}.`,
    setting: (note) => note,
    speed:
      'The responsible party must correct it without delay; the agreement gives no number of days.',
    level: 'First of all at the local cooperation level, where there is reason to.',
    principleNoWait:
      'No, there is no need to wait: a deviation of general principle that holds learning is to be raised directly to step 2.',
    whoCarries:
      'The one who carries the matter on is the official appointed by Region Skåne and the municipality respectively.',
    conditions: 'One of the conditions is enough.',
  },
  source: {
    dated: (title, date) => `${title} is dated ${date}.`,
    revised: (title, adopted, last) => `${title} is from ${adopted} and was last revised ${last}.`,
    undated: (title) => `when ${title} is dated`,
    valid: (from, to) => `Valid ${from} – ${to}.`,
    issuer: (title, issuer) => `${title}: ${issuer}.`,
  },
  suggestions: {
    whoConvenes: 'Who convenes us?',
    howOften: 'How often do we meet?',
    whoEscalates: 'Who escalates this?',
    nextStep: 'What is the next step?',
    wholeLadder: 'Show the whole ladder',
    wholeLadderText: 'Describe the whole escalation ladder',
    members: 'Who takes part?',
    membersText: 'Who takes part in our group?',
    responsible: 'Who is responsible?',
    responsibleText: 'Who is responsible for it?',
    result: 'Result?',
    resultText: 'What was the result?',
    indicator: 'How is it measured?',
    indicatorText: 'Which indicator applies?',
    wholeTable: 'Show the whole table',
    focusAreas: 'Our focus areas',
    focusAreasText: 'Which focus areas do we have?',
  },
  why: whyEn,
};

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
