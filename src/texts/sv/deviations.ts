import { unreachable } from '../../core/unreachable.ts';
import type { Side } from '../../deviations/actor.ts';
import type { CaseEvent } from '../../deviations/case-event.ts';
import type { Consequence } from '../../deviations/case-details.ts';
import type { CaseStatus } from '../../deviations/case-status.ts';
import type { CaseCommandKind } from '../../deviations/command.ts';
import type { WaitingFor } from '../../deviations/current-deadline.ts';
import type { CaseExplanation, EscalationWay } from '../../deviations/explain-case.ts';
import type { ForecastEntry } from '../../deviations/forecast.ts';
import type { Ground, Receiver } from '../../deviations/ladder-rules.ts';
import type { Naming } from '../../deviations/naming.ts';
import type { InputIssue, Refusal } from '../../deviations/refusal.ts';
import type { SoftKind } from '../../privacy/finding.ts';

const statuses: Record<CaseStatus, string> = {
  filed: 'Inlämnad, väntar på kvittens',
  acknowledged: 'Kvitterad, väntar på rättelse',
  corrected: 'Rättad, väntar på rapporterande part',
  agreed: 'Parterna är överens, kan avslutas',
  escalated: 'Eskalerad, väntar på kvittens',
  'in-review': 'Under handläggning i gruppen',
  closed: 'Avslutad',
  withdrawn: 'Återtagen',
};

const sides: Record<Side, string> = {
  reporter: 'den som rapporterade',
  reporting: 'rapporterande part',
  responsible: 'ansvarig part',
  'handling-group': 'gruppen som handlägger ärendet',
  system: 'boten',
};

const waitingFor: Record<WaitingFor, string> = {
  reporting: sides.reporting,
  responsible: sides.responsible,
  'handling-group': sides['handling-group'],
  'any-party': 'någon av parterna',
};

const commands: Record<CaseCommandKind | 'history', string> = {
  edit: 'Ändra',
  withdraw: 'Återta',
  acknowledge: 'Kvittera',
  correct: 'Rättelse gjord',
  agree: 'Godta rättelsen',
  'settle-by-silence': 'Godta efter fristen',
  contest: 'Bestrid',
  'mark-principle': 'Märk som principiell',
  escalate: 'Eskalera',
  'record-decision': 'För in beslut',
  close: 'Avsluta',
  reopen: 'Öppna igen',
  raise: 'Lyft till CS',
  comment: 'Kommentera',
  history: 'Historik',
};

const grounds: Record<Ground, string> = {
  'correction-missing': 'Rättelsen har uteblivit',
  'unreasonable-delay': 'Rättelsen dröjer oskäligt',
  'principle-or-learning': 'Frågan är principiell och rymmer ett lärande',
  'dispute-of-principle': 'Tvist av principiell karaktär',
  'local-dispute': 'Tvist i en lokal fråga',
};

const receivers: Record<Receiver['kind'], string> = {
  'responsible-party': 'ansvarig part',
  'delregional-officials': 'tjänstemannaberedningen för DS',
  'central-officials': 'tjänstemannaberedningen för CS',
  'delregional-political': 'den delregionala politiska gruppen',
};

const consequences: Record<Consequence, string> = {
  risk: 'Risk för skada',
  'harm-avoided': 'Skada kunde avvärjas',
  harm: 'Skada inträffade',
};

const softKinds: Record<SoftKind, string> = {
  phone: 'telefonnummer',
  email: 'e-postadress',
  'patient-name': 'namn på en patient',
};

const fields: Readonly<Record<string, string>> = {
  title: 'Rubrik',
  description: 'Vad hände?',
  eventDate: 'Händelsedatum',
  category: 'Kategori',
  responsibleParty: 'Ansvarig part',
  reportingParty: 'Egen part',
  place: 'Plats eller enhet',
  consequence: 'Konsekvens',
  proposedMeasure: 'Förslag till åtgärd',
  isPrinciple: 'Principiell fråga eller lärande för fler',
  why: 'Varför?',
  whatWasDone: 'Vad har gjorts?',
  whyItHolds: 'Varför kommer det att hålla?',
  decision: 'Beslut',
  lesson: 'Vad lärde vi oss?',
  comment: 'Kommentar',
};
const field = (name: string): string => fields[name] ?? name;
const listed = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} och ${items.at(-1) ?? ''}`;
const either = (items: readonly string[]): string =>
  items.length < 2
    ? items.join('')
    : `${items.slice(0, -1).join(', ')} eller ${items.at(-1) ?? ''}`;
const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('sv') + text.slice(1);
const workingDays = (count: number): string =>
  `${count} ${count === 1 ? 'arbetsdag' : 'arbetsdagar'}`;

const receiver = ({ kind, groupId }: Receiver, { group }: Naming): string =>
  groupId === null ? receivers[kind] : group(groupId);

function issue({ field: name, problem, maxLength }: InputIssue): string {
  switch (problem) {
    case 'required':
      return name === 'lesson'
        ? 'Skriv vad ni lärde er. Det får vara «inget nytt».'
        : `Fyll i «${field(name)}».`;
    case 'too-long':
      return `«${field(name)}» får vara högst ${maxLength ?? 0} tecken.`;
    case 'not-a-date':
      return `«${field(name)}» ska vara ett datum som finns, till exempel 2026-11-03.`;
    case 'in-the-future':
      return `«${field(name)}» kan inte ligga i framtiden.`;
    case 'too-long-ago':
      return `«${field(name)}» ligger för långt tillbaka.`;
    default:
      return unreachable(problem);
  }
}

function refusal(given: Refusal, naming: Naming): string {
  switch (given.code) {
    case 'no-such-case':
      return 'Det ärendet finns inte.';
    case 'already-filed':
      return 'Ärendet är redan inlämnat.';
    case 'not-involved':
      return 'Bara parterna i ärendet och gruppen som handlägger det kan göra så.';
    case 'stale':
      return `${given.by.displayName} hann före, så ingenting ändrades. Kortet visar nu läget som det är.`;
    case 'wrong-status':
      return `Det går inte i det här läget. Ärendets status: ${statuses[given.status]}.`;
    case 'wrong-step':
      return `Det går inte från steg ${given.step}.`;
    case 'wrong-side':
      return `Det kan bara ${either(given.allowed.map((side) => sides[side]))} göra.`;
    case 'other-side':
      return given.taken === 'reporting'
        ? 'Den som har rapporterat ärendet, eller svarat för rapporterande part, kan inte också göra det här för ansvarig part. Någon annan får göra det.'
        : 'Den som har kvitterat eller rättat för ansvarig part kan inte också svara för rapporterande part. Någon annan får göra det.';
    case 'too-early':
      return `Det går först från och med ${naming.date(given.from)}.`;
    case 'not-of-principle':
      return 'Ärendet är inte märkt som en principiell fråga eller ett lärande för fler. Märk det först.';
    case 'already-contested':
      return 'Rättelsen har redan bestridits en gång, och det går bara en gång.';
    case 'unchanged':
      return 'Så är det redan, så ingenting ändrades.';
    case 'invalid-input':
      return given.issues.map(issue).join(' ');
    case 'identity-number':
      return `Det ser ut att finnas ett person-, samordnings- eller reservnummer i ${listed(given.fields.map((name) => `«${field(name)}»`))}. Ta bort det och skicka igen. Ingenting har sparats, och ärendet ska kunna förstås utan att patienten går att känna igen.`;
    case 'soft-findings':
      return `Här finns något som kan peka ut en person: ${listed(given.findings.map(({ kind, preview }) => `${softKinds[kind]} (${preview})`))}. Ta bort det, eller bekräfta att det ska stå kvar.`;
    default:
      return unreachable(given);
  }
}

function event(given: CaseEvent, naming: Naming): string {
  const who = given.by.side === 'system' ? 'Boten' : given.by.displayName;
  const because = given.why === null ? '' : ` Skäl: ${given.why}`;
  switch (given.type) {
    case 'filed':
      return `${who} lämnade in avvikelsen. Kvittens senast ${naming.date(given.acknowledgeBy)}, rättelse senast ${naming.date(given.actBy)}.`;
    case 'edited':
      return `${who} ändrade uppgifterna.`;
    case 'withdrawn':
      return `${who} återtog avvikelsen.${because}`;
    case 'acknowledged':
      return `${who} kvitterade.${because}`;
    case 'corrected':
      return `${who} berättade om rättelsen. Gjort: ${given.whatWasDone} Därför håller det: ${given.whyItHolds} Svar senast ${naming.date(given.agreeBy)}.`;
    case 'agreed':
      return given.isBySilence
        ? 'Ingen invändning kom inom fristen, så rättelsen gäller som godtagen.'
        : `${who} godtog rättelsen.${because}`;
    case 'contested':
      return `${who} bestred rättelsen.${because} Ny rättelse senast ${naming.date(given.actBy)}.`;
    case 'principle-marked':
      return given.isPrinciple
        ? `${who} märkte ärendet som principiellt eller som ett lärande för fler.${because}`
        : `${who} tog bort märkningen som principiellt.${because}`;
    case 'escalated':
      return `${who} eskalerade till steg ${given.toStep}: ${receiver(given.receiver, naming)}. Grund: ${grounds[given.ground]}.${because} Ställningstagande senast ${naming.date(given.actBy)}.`;
    case 'decided':
      return `${who} förde in ett beslut: ${given.decision}${given.deadlines ? ` Rättelse senast ${naming.date(given.deadlines.actBy)}.` : ''}`;
    case 'closed':
      return `${who} avslutade ärendet. Vad vi lärde oss: ${given.lesson}`;
    case 'reopened':
      return `${who} öppnade ärendet igen.${because} Rättelse senast ${naming.date(given.actBy)}.`;
    case 'raised':
      return `${who} lyfte frågan till ${receiver(given.receiver, naming)}. Ärendet fortsätter som förut.${because}`;
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
      return `påminnelse ${date}`;
    case 'may-escalate':
      return `kan eskaleras till steg ${entry.toStep} ${entry.isNow ? 'redan nu' : `från ${date}`}`;
    case 'silence-agrees':
      return `rättelsen gäller som godtagen ${date}`;
    case 'decision-due':
      return `ställningstagande senast ${date}`;
    case 'meeting':
      return `nästa registrerade möte i ${naming.group(entry.groupId)} ${date}`;
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
  const who = either(namesOfSides(given.by));
  const from = given.from === null ? 'nu' : `från och med ${naming.date(given.from)}`;
  return `${capital(who)} kan eskalera till steg ${given.toStep}, ${receiver(given.receiver, naming)}, ${from}. Grund: ${grounds[given.ground]}.`;
}

export const deviationsSv = {
  statuses,
  sides,
  commands,
  grounds,
  receivers,
  consequences,
  softKinds,
  fields,
  step: (step: number) => `Steg ${step}`,
  send: 'Skicka',
  nothingNew: 'Inget nytt',
  keepSoftFindings: 'Låt det stå kvar',
  receiver,
  issue,
  refusal,
  event,
  way,
  forecast: (entries: readonly ForecastEntry[], naming: Naming) =>
    `Om ingen agerar: ${entries.map((entry) => forecastEntry(entry, naming)).join(', ')}.`,
  whatNow: (explained: CaseExplanation, naming: Naming) => {
    const state = `Steg ${explained.step}, ${receiver(explained.receiver, naming)}. ${statuses[explained.status]}.`;
    if (explained.waitingFor === null) return `${state} Ingenting återstår att göra.`;
    const next = ` Nu väntar ärendet på ${waitingFor[explained.waitingFor]}`;
    const due = explained.dueDate === null ? '.' : `, senast ${naming.date(explained.dueDate)}.`;
    const late =
      explained.overdueWorkingDays > 0
        ? ` Det är ${workingDays(explained.overdueWorkingDays)} försenat.`
        : '';
    return state + next + due + late;
  },
  howLong: ({ lain }: CaseExplanation, naming: Naming) =>
    `Ärendet lämnades in ${naming.date(lain.filedOn)} och har legat ${workingDays(lain.workingDays)}, varav ${workingDays(lain.inStatusWorkingDays)} i sitt nuvarande läge.`,
  whoEscalates: ({ ways, status }: CaseExplanation, naming: Naming) =>
    ways.length === 0
      ? `Ärendet kan inte eskaleras i det här läget. Status: ${statuses[status]}.`
      : ways.map((each) => way(each, naming)).join(' '),
};

export type DeviationsTexts = typeof deviationsSv;
