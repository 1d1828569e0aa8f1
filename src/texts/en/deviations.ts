import { unreachable } from '../../core/unreachable.ts';
import type { Side } from '../../deviations/actor.ts';
import type { CaseEvent } from '../../deviations/case-event.ts';
import type { CaseExplanation, EscalationWay } from '../../deviations/explain-case.ts';
import type { ForecastEntry } from '../../deviations/forecast.ts';
import type { Receiver } from '../../deviations/ladder-rules.ts';
import type { Naming } from '../../deviations/naming.ts';
import type { InputIssue, Refusal } from '../../deviations/refusal.ts';
import type { DeviationsTexts } from '../sv/deviations.ts';

const statuses: DeviationsTexts['statuses'] = {
  filed: 'Filed, awaiting acknowledgement',
  acknowledged: 'Acknowledged, awaiting correction',
  corrected: 'Corrected, awaiting the reporting party',
  agreed: 'The parties agree, can be closed',
  escalated: 'Escalated, awaiting acknowledgement',
  'in-review': 'Under review by the group',
  closed: 'Closed',
  withdrawn: 'Withdrawn',
};

const sides: DeviationsTexts['sides'] = {
  reporter: 'the person who reported it',
  reporting: 'the reporting party',
  responsible: 'the responsible party',
  'handling-group': 'the group that handles the case',
  system: 'the bot',
};

const grounds: DeviationsTexts['grounds'] = {
  'correction-missing': 'No correction has come',
  'unreasonable-delay': 'The correction is unreasonably delayed',
  'principle-or-learning': 'A matter of principle that holds learning',
  'dispute-of-principle': 'A dispute of principle',
  'local-dispute': 'A dispute on a local matter',
};

const receivers: DeviationsTexts['receivers'] = {
  'responsible-party': 'the responsible party',
  'delregional-officials': "the delregional officials' group (tjänstemannaberedningen för DS)",
  'central-officials': "the central officials' group (tjänstemannaberedningen för CS)",
  'delregional-political': 'the delregional political group',
};

const softKinds: DeviationsTexts['softKinds'] = {
  phone: 'phone number',
  email: 'e-mail address',
  'patient-name': 'name of a patient',
};

const fields: DeviationsTexts['fields'] = {
  title: 'Title',
  description: 'What happened?',
  eventDate: 'Date of the event',
  category: 'Category',
  responsibleParty: 'Responsible party',
  reportingParty: 'Own party',
  place: 'Place or unit',
  consequence: 'Consequence',
  proposedMeasure: 'Proposed measure',
  isPrinciple: 'Matter of principle, or learning for others',
  why: 'Why?',
  whatWasDone: 'What has been done?',
  whyItHolds: 'Why will it hold?',
  decision: 'Decision',
  lesson: 'What did we learn?',
  comment: 'Comment',
};
const field = (name: string): string => fields[name] ?? name;
const joined = (items: readonly string[], word: string): string =>
  items.length < 2
    ? items.join('')
    : `${items.slice(0, -1).join(', ')} ${word} ${items.at(-1) ?? ''}`;
const workingDays = (count: number): string => `${count} working ${count === 1 ? 'day' : 'days'}`;
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const receiver = ({ kind, groupId }: Receiver, { group }: Naming): string =>
  groupId === null ? receivers[kind] : group(groupId);

function issue({ field: name, problem, maxLength }: InputIssue): string {
  switch (problem) {
    case 'required':
      return name === 'lesson'
        ? 'Write what you learned. It may be “nothing new”.'
        : `Fill in “${field(name)}”.`;
    case 'too-long':
      return `“${field(name)}” may be at most ${maxLength ?? 0} characters.`;
    case 'not-a-date':
      return `“${field(name)}” must be a date that exists, such as 2026-11-03.`;
    case 'in-the-future':
      return `“${field(name)}” cannot lie in the future.`;
    case 'too-long-ago':
      return `“${field(name)}” lies too far back.`;
    default:
      return unreachable(problem);
  }
}

function refusal(given: Refusal, naming: Naming): string {
  switch (given.code) {
    case 'no-such-case':
      return 'There is no such case.';
    case 'already-filed':
      return 'The case has already been filed.';
    case 'not-involved':
      return 'Only the parties to the case and the group that handles it can do that.';
    case 'stale':
      return `${given.by.displayName} was first, so nothing was changed. The card now shows how things stand.`;
    case 'wrong-status':
      return `That cannot be done now. Status of the case: ${statuses[given.status]}.`;
    case 'wrong-step':
      return `That cannot be done from step ${given.step}.`;
    case 'wrong-side':
      return `Only ${joined(
        given.allowed.map((side) => sides[side]),
        'or',
      )} can do that.`;
    case 'other-side':
      return given.taken === 'reporting'
        ? 'Whoever reported the case, or answered for the reporting party, cannot also do this for the responsible party. Somebody else has to.'
        : 'Whoever acknowledged or corrected for the responsible party cannot also answer for the reporting party. Somebody else has to.';
    case 'too-early':
      return `That can be done from ${naming.date(given.from)}.`;
    case 'not-of-principle':
      return 'The case is not marked as a matter of principle or as learning for others. Mark it first.';
    case 'already-contested':
      return 'The correction has been contested once, and once is all there is.';
    case 'unchanged':
      return 'It is so already, so nothing was changed.';
    case 'invalid-input':
      return given.issues.map(issue).join(' ');
    case 'identity-number':
      return `There seems to be a personal, coordination or reserve number in ${joined(
        given.fields.map((name) => `“${field(name)}”`),
        'and',
      )}. Remove it and send again. Nothing has been saved, and the case must make sense without anyone being able to recognise the patient.`;
    case 'soft-findings':
      return `Something here may point out a person: ${joined(
        given.findings.map(({ kind, preview }) => `${softKinds[kind]} (${preview})`),
        'and',
      )}. Remove it, or confirm that it is to stay.`;
    default:
      return unreachable(given);
  }
}

function event(given: CaseEvent, naming: Naming): string {
  const who = given.by.side === 'system' ? 'The bot' : given.by.displayName;
  const because = given.why === null ? '' : ` Reason: ${given.why}`;
  switch (given.type) {
    case 'filed':
      return `${who} filed the deviation. To be acknowledged by ${naming.date(given.acknowledgeBy)} and corrected by ${naming.date(given.actBy)}.`;
    case 'edited':
      return `${who} changed the details.`;
    case 'withdrawn':
      return `${who} withdrew the deviation.${because}`;
    case 'acknowledged':
      return `${who} acknowledged it.${because}`;
    case 'corrected':
      return `${who} told of the correction. Done: ${given.whatWasDone} Why it will hold: ${given.whyItHolds} To be answered by ${naming.date(given.agreeBy)}.`;
    case 'agreed':
      return given.isBySilence
        ? 'No objection came in time, so the correction counts as agreed.'
        : `${who} agreed to the correction.${because}`;
    case 'contested':
      return `${who} contested the correction.${because} A new one is due by ${naming.date(given.actBy)}.`;
    case 'principle-marked':
      return given.isPrinciple
        ? `${who} marked the case as a matter of principle or as learning for others.${because}`
        : `${who} took away the mark of principle.${because}`;
    case 'escalated':
      return `${who} escalated to step ${given.toStep}: ${receiver(given.receiver, naming)}. Ground: ${grounds[given.ground]}.${because} A position is due by ${naming.date(given.actBy)}.`;
    case 'decided':
      return `${who} recorded a decision: ${given.decision}${given.deadlines ? ` To be corrected by ${naming.date(given.deadlines.actBy)}.` : ''}`;
    case 'closed':
      return `${who} closed the case. What we learned: ${given.lesson}`;
    case 'reopened':
      return `${who} reopened the case.${because} To be corrected by ${naming.date(given.actBy)}.`;
    case 'raised':
      return `${who} raised the matter with ${receiver(given.receiver, naming)}. The case goes on as before.${because}`;
    case 'commented':
      return `${who}: ${given.comment}`;
    default:
      return unreachable(given);
  }
}

function forecastEntry(entry: ForecastEntry, naming: Naming): string {
  const date = naming.date(entry.date);
  switch (entry.kind) {
    case 'reminder':
      return `reminder ${date}`;
    case 'may-escalate':
      return `may be escalated to step ${entry.toStep} ${entry.isNow ? 'now' : `from ${date}`}`;
    case 'silence-agrees':
      return `the correction counts as agreed ${date}`;
    case 'decision-due':
      return `position due by ${date}`;
    case 'meeting':
      return `next recorded meeting of ${naming.group(entry.groupId)} ${date}`;
    default:
      return unreachable(entry);
  }
}

/** Whoever reported it is of the reporting party. */
const namesOfSides = (given: readonly Side[]): readonly string[] =>
  given
    .filter((side) => side !== 'reporter' || !given.includes('reporting'))
    .map((side) => sides[side]);

function way(given: EscalationWay, naming: Naming): string {
  const who = joined(namesOfSides(given.by), 'or');
  const from = given.from === null ? 'now' : `from ${naming.date(given.from)}`;
  return `${capital(who)} may escalate to step ${given.toStep}, ${receiver(given.receiver, naming)}, ${from}. Ground: ${grounds[given.ground]}.`;
}

const waitingFor = {
  reporting: sides.reporting,
  responsible: sides.responsible,
  'handling-group': sides['handling-group'],
  'any-party': 'either party',
} as const;

export const deviationsEn = {
  statuses,
  sides,
  commands: {
    edit: 'Change',
    withdraw: 'Withdraw',
    acknowledge: 'Acknowledge',
    correct: 'Correction made',
    agree: 'Agree to the correction',
    'settle-by-silence': 'Agree after the deadline',
    contest: 'Contest',
    'mark-principle': 'Mark as a matter of principle',
    escalate: 'Escalate',
    'record-decision': 'Record a decision',
    close: 'Close',
    reopen: 'Reopen',
    raise: 'Raise with CS',
    comment: 'Comment',
    history: 'History',
  },
  grounds,
  receivers,
  consequences: { risk: 'Risk of harm', 'harm-avoided': 'Harm averted', harm: 'Harm occurred' },
  softKinds,
  fields,
  step: (step: number) => `Step ${step}`,
  send: 'Send',
  nothingNew: 'Nothing new',
  keepSoftFindings: 'Let it stay',
  receiver,
  issue,
  refusal,
  event,
  way,
  forecast: (entries: readonly ForecastEntry[], naming: Naming) =>
    `If nobody acts: ${entries.map((entry) => forecastEntry(entry, naming)).join(', ')}.`,
  whatNow: (explained: CaseExplanation, naming: Naming) => {
    const state = `Step ${explained.step}, ${receiver(explained.receiver, naming)}. ${statuses[explained.status]}.`;
    if (explained.waitingFor === null) return `${state} Nothing is left to do.`;
    const next = ` The case now waits for ${waitingFor[explained.waitingFor]}`;
    const due = explained.dueDate === null ? '.' : `, by ${naming.date(explained.dueDate)}.`;
    const late =
      explained.overdueWorkingDays > 0
        ? ` It is ${workingDays(explained.overdueWorkingDays)} late.`
        : '';
    return state + next + due + late;
  },
  howLong: ({ lain }: CaseExplanation, naming: Naming) =>
    `The case was filed on ${naming.date(lain.filedOn)} and has lain for ${workingDays(lain.workingDays)}, ${workingDays(lain.inStatusWorkingDays)} of them as it stands now.`,
  whoEscalates: ({ ways, status }: CaseExplanation, naming: Naming) =>
    ways.length === 0
      ? `The case cannot be escalated as it stands. Status: ${statuses[status]}.`
      : ways.map((each) => way(each, naming)).join(' '),
} satisfies DeviationsTexts;
