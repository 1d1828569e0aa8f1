import { getAllowedCommands } from '../../../src/deviations/allowed-commands.ts';
import { findChainFault, hashEvent } from '../../../src/deviations/chain.ts';
import { decide } from '../../../src/deviations/decide.ts';
import type { FileCommand } from '../../../src/deviations/command.ts';
import { systemActor } from '../../../src/deviations/actor.ts';
import { parseCaseEvent } from '../../../src/deviations/case-event.ts';
import {
  calendar,
  createCaseIn,
  createCommandId,
  details,
  ladder,
  moves,
  people,
  startMs,
  TestCase,
} from '../../support/deviation-cases.ts';

const { reporter, responsible, handling } = people;
const refusalOf = (result: ReturnType<TestCase['try']>) => (result.ok ? undefined : result.refusal);

describe('step 1', () => {
  it('gives the responsible party the working days of the ladder that was in force', () => {
    const { view } = new TestCase();
    expect(view).toMatchObject({
      status: 'filed',
      step: 1,
      receiver: { kind: 'responsible-party', groupId: 'osby' },
      acknowledgeBy: '2026-11-09',
      actBy: '2026-11-30',
    });
  });

  it('acknowledges a case that is corrected unacknowledged', () => {
    const current = new TestCase().move(moves.correct, responsible);
    expect(current.events.map(({ type }) => type)).toEqual(['filed', 'acknowledged', 'corrected']);
  });

  it('lets the reporter edit and withdraw only until it is acknowledged', () => {
    const current = new TestCase().move(moves.edit, reporter);
    expect(current.view.details.title).toBe('Ny rubrik');
    current.move(moves.acknowledge, handling);
    expect(refusalOf(current.try(moves.edit, reporter))?.code).toBe('wrong-status');
    expect(refusalOf(current.try(moves.withdraw, reporter))?.code).toBe('wrong-status');
  });

  it('closes by agreement, or by silence after the deadline and not before', () => {
    const current = new TestCase().move(moves.correct, responsible);
    expect(current.view.agreeBy).toBe('2026-11-09');
    expect(refusalOf(current.try(moves.close, handling))).toEqual({
      code: 'too-early',
      from: '2026-11-10',
    });
    expect(refusalOf(current.try(moves['settle-by-silence'], systemActor))?.code).toBe('too-early');
    current.wait(5);
    expect(refusalOf(current.try(moves.close, handling))?.code).toBe('too-early');
    current.wait(1).move(moves.close, handling);
    expect(current.events.slice(-2)).toMatchObject([
      { type: 'agreed', isBySilence: true },
      { type: 'closed', lesson: 'Inget nytt' },
    ]);
  });

  it('never closes without a lesson', () => {
    const current = createCaseIn('agreed');
    const result = current.try({ kind: 'close', lesson: ' \u200b ' }, reporter);
    expect(refusalOf(result)).toEqual({
      code: 'invalid-input',
      issues: [{ field: 'lesson', problem: 'required' }],
    });
  });

  it('may be contested once, and then gets a new time for correction', () => {
    const current = createCaseIn('closed').move(moves.contest, reporter);
    expect(current.view).toMatchObject({ status: 'acknowledged', closedAtMs: null, agreeBy: null });
    expect(current.view.actBy > calendar.dateOf(current.nowMs)).toBe(true);
    current.move(moves.correct, responsible);
    expect(refusalOf(current.try(moves.contest, reporter))?.code).toBe('already-contested');
  });
});

describe('a reason', () => {
  it.each([
    ['closed', { kind: 'contest', why: ' ' }],
    ['closed', { kind: 'reopen', why: '' }],
    ['filed', { kind: 'raise', why: '' }],
    ['filed', { kind: 'mark-principle', isPrinciple: true, why: '' }],
  ] as const)('is asked for in a case that is %s: %j', (status, move) => {
    expect(refusalOf(createCaseIn(status).try(move, reporter))).toEqual({
      code: 'invalid-input',
      issues: [{ field: 'why', problem: 'required' }],
    });
  });
});

describe('the way to step 2', () => {
  it('is shut until the correction is late', () => {
    const current = new TestCase();
    const missing = moves.escalate;
    expect(refusalOf(current.try(missing, reporter))).toEqual({
      code: 'too-early',
      from: '2026-12-01',
    });
    current.wait(20);
    expect(refusalOf(current.try(missing, reporter))?.code).toBe('too-early');
    current.wait(1).move(missing, reporter);
    expect(current.view).toMatchObject({
      status: 'escalated',
      step: 2,
      ruleId: 's2-missing',
      receiver: { kind: 'delregional-officials', groupId: 'nordost-operativ' },
      informed: ['nordost-strategisk'],
    });
  });

  it('opens for unreasonable delay after the first deadline, to a party that says why', () => {
    const delay = { kind: 'escalate', ground: 'unreasonable-delay', why: 'Ingen svarar' } as const;
    const current = new TestCase();
    expect(refusalOf(current.try(delay, reporter))).toEqual({
      code: 'too-early',
      from: '2026-11-10',
    });
    current.wait(6);
    expect(refusalOf(current.try({ ...delay, why: '' }, reporter))?.code).toBe('invalid-input');
    expect(refusalOf(current.try(delay, handling))?.code).toBe('wrong-side');
    expect(current.try(delay, responsible).ok).toBe(true);
  });

  it('opens at once for a matter of principle, and only for one', () => {
    const principle = { kind: 'escalate', ground: 'principle-or-learning' } as const;
    const plain = new TestCase();
    expect(refusalOf(plain.try(principle, handling))?.code).toBe('not-of-principle');
    plain.move(moves['mark-principle'], handling).move(principle, handling);
    expect(plain.view.step).toBe(2);
    const marked = new TestCase({ isPrinciple: true }).move(principle, reporter);
    expect(marked.events.at(-1)).toMatchObject({ ruleId: 's2-principle', ladderVersion: 3 });
  });
});

describe('step 2 and 3', () => {
  const ofPrinciple = { kind: 'escalate', ground: 'dispute-of-principle', why: 'Oeniga' } as const;
  const local = { kind: 'escalate', ground: 'local-dispute', why: 'Oeniga' } as const;

  it('forks at a dispute that the officials declare', () => {
    const central = createCaseIn('in-review').move(ofPrinciple, handling).view;
    expect(central.receiver).toEqual({ kind: 'central-officials', groupId: 'cs-tjansteman' });
    expect(central).toMatchObject({ step: 3, status: 'escalated', ruleId: 's3-principle' });
    const political = createCaseIn('escalated').move(local, handling).view;
    expect(political.receiver).toEqual({ kind: 'delregional-political', groupId: 'ds-nordost' });
  });

  it('is reached by no dispute from step 1, and from step 3 there is no further step', () => {
    expect(refusalOf(createCaseIn('filed').try(local, handling))?.code).toBe('wrong-status');
    expect(refusalOf(createCaseIn('in-review').try(local, reporter))?.code).toBe('wrong-side');
    const third = createCaseIn('in-review').move(local, handling);
    expect(refusalOf(third.try(ofPrinciple, handling))?.code).toBe('wrong-step');
  });

  it('sends a decided case back to correction, and up again to the same group if none comes', () => {
    const current = createCaseIn('in-review').move(moves['record-decision'], handling);
    expect(current.view).toMatchObject({ status: 'acknowledged', step: 2 });
    const delay = { kind: 'escalate', ground: 'unreasonable-delay', why: 'Dröjer' } as const;
    expect(refusalOf(current.try(delay, reporter))?.code).toBe('too-early');
    current.wait(21).move(moves.escalate, reporter);
    expect(current.view).toMatchObject({ status: 'escalated', step: 2 });
    expect(current.view.receiver.groupId).toBe('nordost-operativ');
  });

  it('closes by decision with the lesson', () => {
    const current = createCaseIn('escalated').move(
      { kind: 'record-decision', decision: 'Ny rutin', outcome: { to: 'close', lesson: 'Ring' } },
      handling,
    );
    expect(current.view).toMatchObject({ status: 'closed', lesson: 'Ring', step: 2 });
    expect(current.view.decisions).toHaveLength(1);
  });

  it('offers the handling group the fork and nobody else', () => {
    const { view, nowMs } = createCaseIn('in-review');
    expect(getAllowedCommands(view, handling, nowMs, calendar).grounds).toEqual([
      'dispute-of-principle',
      'local-dispute',
    ]);
    expect(getAllowedCommands(view, reporter, nowMs, calendar).kinds).toEqual(['raise', 'comment']);
  });
});

describe('the standing right', () => {
  it('raises a matter with the central officials and leaves the case as it was', () => {
    const current = createCaseIn('acknowledged');
    const before = current.view;
    current.move(moves.raise, responsible);
    expect(current.view).toMatchObject({ status: before.status, step: before.step });
    expect(current.view.raised).toHaveLength(1);
    expect(current.events.at(-1)).toMatchObject({
      ruleId: 'standing',
      receiver: { groupId: 'cs-tjansteman' },
    });
  });
});

describe('filing', () => {
  const file: FileCommand = {
    kind: 'file',
    commandId: createCommandId(),
    caseId: 'case-2',
    number: 'AV-2026-9B27',
    details,
  };
  const tryFile = (given: Partial<FileCommand['details']>, acceptsSoftFindings = false) =>
    decide(
      undefined,
      { ...file, acceptsSoftFindings, details: { ...details, ...given } },
      reporter,
      startMs,
      { calendar, ladder },
    );

  it('tells every fault at its field at once', () => {
    const result = tryFile({
      title: '',
      description: 'x'.repeat(4001),
      eventDate: '2026-11-03',
      category: '',
    });
    expect(result).toEqual({
      ok: false,
      refusal: {
        code: 'invalid-input',
        issues: [
          { field: 'category', problem: 'required' },
          { field: 'eventDate', problem: 'in-the-future' },
          { field: 'title', problem: 'required' },
          { field: 'description', problem: 'too-long', maxLength: 4000 },
        ],
      },
    });
  });

  it.each([
    ['2026-02-30', 'not-a-date'],
    ['', 'required'],
    ['1999-12-31', 'too-long-ago'],
  ])('refuses the event date %j', (eventDate, problem) => {
    expect(tryFile({ eventDate })).toMatchObject({ refusal: { issues: [{ problem }] } });
  });

  it('refuses an identity number, split or hidden, and repeats nothing of it', () => {
    const number = '850101-1236';
    for (const given of [
      { description: `Gäller ${number}` },
      { title: 'Fel 850101', description: '1236 fick fel lista' },
      { proposedMeasure: number.split('').join('\u200b') },
    ]) {
      const result = tryFile(given, true);
      expect(result).toMatchObject({ refusal: { code: 'identity-number' } });
      expect(JSON.stringify(result)).not.toMatch(/850101|1236/);
    }
  });

  it('asks before a phone number, an address or a name, and takes it when kept', () => {
    const given = { description: 'Ring mig på 070-123 45 67.' };
    expect(tryFile(given)).toMatchObject({
      refusal: { code: 'soft-findings', findings: [{ kind: 'phone', preview: '070-••• •• ••' }] },
    });
    expect(tryFile(given, true).ok).toBe(true);
  });

  it('stores cleaned texts and empty ones as none', () => {
    const result = tryFile({ title: 'Fel\u202e lista\u0000', place: '  ' });
    expect(result).toMatchObject({ value: [{ details: { title: 'Fel lista', place: null } }] });
  });

  it('is refused for a case that is there', () => {
    const result = decide(new TestCase().view, file, reporter, startMs, { calendar, ladder });
    expect(result).toEqual({ ok: false, refusal: { code: 'already-filed' } });
  });

  it('and every other command needs a case', () => {
    const command = { ...moves.acknowledge, commandId: createCommandId(), expectedVersion: 1 };
    expect(decide(undefined, command, handling, startMs, { calendar })).toEqual({
      ok: false,
      refusal: { code: 'no-such-case' },
    });
  });
});

describe('the event log', () => {
  it('reads back from storage as it was written', () => {
    const { events, view } = createCaseIn('closed');
    const stored = events.map((event) => parseCaseEvent(JSON.parse(JSON.stringify(event))));
    expect(stored).toEqual(events);
    expect(findChainFault(stored, view.lastHash)).toBeUndefined();
  });

  it('shows an event that was rewritten with a hash of its own', () => {
    const { events } = createCaseIn('closed');
    const forged = { ...events[1]!, why: 'ändrat' };
    const copy = events.with(1, { ...forged, hash: hashEvent(forged) });
    expect(findChainFault(copy)).toEqual({ seq: 3, fault: 'broken-link' });
  });

  it('shows events cut off at the end when the last hash is kept apart', () => {
    const { events, view } = createCaseIn('closed');
    expect(findChainFault(events.slice(0, -1))).toBeUndefined();
    expect(findChainFault(events.slice(0, -1), view.lastHash)?.fault).toBe('wrong-end');
  });
});
