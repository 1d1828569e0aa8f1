import { addWorkingDays, countWorkingDays } from '../../src/calendar/working-days.ts';
import type { Actor, Side } from '../../src/deviations/actor.ts';
import { replayEvents } from '../../src/deviations/apply.ts';
import type { Case } from '../../src/deviations/case.ts';
import type { CaseDetails } from '../../src/deviations/case-details.ts';
import type { CaseEvent } from '../../src/deviations/case-event.ts';
import type { CaseStatus } from '../../src/deviations/case-status.ts';
import type { CaseCommand, Command } from '../../src/deviations/command.ts';
import { decide } from '../../src/deviations/decide.ts';
import type { LadderSnapshot } from '../../src/deviations/ladder-rules.ts';
import type { WorkCalendar } from '../../src/deviations/work-calendar.ts';

/** Dates in UTC: the time zone is the caller's matter. */
export const calendar: WorkCalendar = {
  dateOf: (instantMs) => new Date(instantMs).toISOString().slice(0, 10),
  addWorkingDays,
  countWorkingDays,
};

/** Monday 2 November 2026, 10:00 UTC. */
export const startMs = Date.parse('2026-11-02T10:00Z');

export const ladder: LadderSnapshot = {
  id: 'atgardstrappan',
  version: 3,
  steps: [
    { step: 1, acknowledgeWorkingDays: 5, actWorkingDays: 20 },
    { step: 2, acknowledgeWorkingDays: 10, actWorkingDays: 30 },
    { step: 3, acknowledgeWorkingDays: 10, actWorkingDays: 40 },
  ],
  filingRule: 's1',
  ruleOf: {
    'correction-missing': 's2-missing',
    'unreasonable-delay': 's2-missing',
    'principle-or-learning': 's2-principle',
    'dispute-of-principle': 's3-principle',
    'local-dispute': 's3-local',
  },
  standingRight: 'standing',
  receivers: {
    local: 'osby',
    officials: 'nordost-operativ',
    informed: ['nordost-strategisk'],
    central: 'cs-tjansteman',
    political: 'ds-nordost',
  },
};

export const details: CaseDetails = {
  title: 'Läkemedelslista saknades',
  description: 'Vid hemgång från avdelning 63 följde ingen läkemedelslista med.',
  eventDate: '2026-10-30',
  category: 'utskrivning',
  responsibleParty: 'csk',
  reportingParty: 'osby-kommun',
  place: 'Avdelning 63',
  consequence: 'risk',
  proposedMeasure: null,
  isPrinciple: false,
};

const actor = (name: string, ...sides: Side[]): Actor => ({
  id: `id-${name}`,
  displayName: name,
  sides,
});

export const people = {
  reporter: actor('Rut', 'reporter', 'reporting'),
  reporting: actor('Paul', 'reporting'),
  responsible: actor('Rakel', 'responsible'),
  handling: actor('Hanna', 'handling-group'),
  stranger: actor('Sten'),
} as const;

let counter = 0;
export const createCommandId = (): string => `command-${(counter += 1)}`;

type WithoutIds<Given> = Given extends CaseCommand
  ? Omit<Given, 'commandId' | 'expectedVersion'>
  : never;
export type Move = WithoutIds<CaseCommand>;

export class TestCase {
  events: CaseEvent[] = [];
  nowMs = startMs;

  constructor(given: Partial<CaseDetails> = {}) {
    this.take(
      {
        kind: 'file',
        commandId: createCommandId(),
        caseId: 'case-1',
        number: 'AV-2026-K7QX',
        details: { ...details, ...given },
      },
      people.reporter,
    );
  }

  get view(): Case {
    return replayEvents(this.events)!;
  }

  /** Lets working days pass. */
  wait(days: number): this {
    const date = addWorkingDays(calendar.dateOf(this.nowMs), days);
    this.nowMs = Date.parse(`${date}T10:00Z`);
    return this;
  }

  take(command: Command, by: Actor): this {
    const current = this.events.length > 0 ? this.view : undefined;
    const result = decide(current, command, by, this.nowMs, { calendar, ladder });
    if (!result.ok) throw new Error(`${command.kind}: ${JSON.stringify(result.refusal)}`);
    this.events.push(...result.value);
    return this;
  }

  try(move: Move, by: Actor, expectedVersion = this.view.version) {
    const command = { ...move, commandId: createCommandId(), expectedVersion } as CaseCommand;
    return decide(this.view, command, by, this.nowMs, { calendar });
  }

  move(move: Move, by: Actor): this {
    const command = {
      ...move,
      commandId: createCommandId(),
      expectedVersion: this.view.version,
    } as CaseCommand;
    return this.take(command, by);
  }
}

export const moves = {
  edit: { kind: 'edit', details: { ...details, title: 'Ny rubrik' } },
  withdraw: { kind: 'withdraw' },
  acknowledge: { kind: 'acknowledge' },
  correct: { kind: 'correct', whatWasDone: 'Rutin ändrad', whyItHolds: 'Checklista i Cosmic' },
  agree: { kind: 'agree' },
  'settle-by-silence': { kind: 'settle-by-silence' },
  contest: { kind: 'contest', why: 'Det hände igen' },
  'mark-principle': { kind: 'mark-principle', isPrinciple: true, why: 'Gäller fler' },
  escalate: { kind: 'escalate', ground: 'correction-missing' },
  'record-decision': { kind: 'record-decision', decision: 'Rätta', outcome: { to: 'correct' } },
  close: { kind: 'close', lesson: 'Inget nytt' },
  reopen: { kind: 'reopen', why: 'Nya uppgifter' },
  raise: { kind: 'raise', why: 'Tolkningen av avtalet' },
  comment: { kind: 'comment', comment: 'Vi tittar på det' },
} as const satisfies { [Kind in CaseCommand['kind']]: Extract<Move, { kind: Kind }> };

/** A case brought to each status by the shortest legal way, every deadline passed. */
export function createCaseIn(status: CaseStatus): TestCase {
  const filed = () => new TestCase();
  const acknowledged = () => filed().move(moves.acknowledge, people.responsible);
  const corrected = () => acknowledged().move(moves.correct, people.responsible);
  const escalated = () => filed().wait(21).move(moves.escalate, people.reporter);
  const ways: Record<CaseStatus, () => TestCase> = {
    filed,
    acknowledged,
    corrected,
    agreed: () => corrected().move(moves.agree, people.reporter),
    escalated,
    'in-review': () => escalated().move(moves.acknowledge, people.handling),
    closed: () => corrected().move(moves.close, people.reporter),
    withdrawn: () => filed().move(moves.withdraw, people.reporter),
  };
  return ways[status]().wait(50);
}
