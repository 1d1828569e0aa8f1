import fc from 'fast-check';
import type { Actor } from '../../../src/deviations/actor.ts';
import { systemActor } from '../../../src/deviations/actor.ts';
import { applyEvent, replayEvents } from '../../../src/deviations/apply.ts';
import type { Case } from '../../../src/deviations/case.ts';
import type { CaseEvent } from '../../../src/deviations/case-event.ts';
import { findChainFault } from '../../../src/deviations/chain.ts';
import type { CaseCommand } from '../../../src/deviations/command.ts';
import { decide } from '../../../src/deviations/decide.ts';
import { grounds } from '../../../src/deviations/ladder-rules.ts';
import { calendar, moves, people, TestCase, type Move } from '../../support/deviation-cases.ts';

type Act = { readonly move: Move; readonly by: Actor; readonly waitDays: number };

const move: fc.Arbitrary<Move> = fc.oneof(
  fc.constantFrom<Move>(...Object.values(moves)),
  fc.constantFrom(...grounds).map((ground): Move => ({ kind: 'escalate', ground, why: 'Därför' })),
  fc.constant<Move>({
    kind: 'record-decision',
    decision: 'Klart',
    outcome: { to: 'close', lesson: 'Inget nytt' },
  }),
  fc.constantFrom<Move>(moves.acknowledge, moves.correct, moves.close, moves.comment),
);
const act: fc.Arbitrary<Act> = fc.record({
  move,
  by: fc.constantFrom(...Object.values(people), systemActor),
  waitDays: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 45 })),
});
const way = fc.array(act, { maxLength: 25 });
const isPrinciple = fc.boolean();

type Taken = {
  readonly before: Case;
  readonly events: readonly CaseEvent[];
  readonly atMs: number;
};

/** Tries every act in turn, refused or not; gives the case and each act that was taken. */
function walk(acts: readonly Act[], principle: boolean): { current: TestCase; taken: Taken[] } {
  const current = new TestCase({ isPrinciple: principle });
  const taken: Taken[] = [];
  for (const [index, { move: given, by, waitDays }] of acts.entries()) {
    current.wait(waitDays);
    const before = current.view;
    const command = {
      ...given,
      commandId: `walk-${index}`,
      expectedVersion: before.version,
    } as CaseCommand;
    const result = decide(before, command, by, current.nowMs, { calendar });
    if (!result.ok) continue;
    current.events.push(...result.value);
    taken.push({ before, events: result.value, atMs: current.nowMs });
    const again = decide(current.view, command, by, current.nowMs, { calendar });
    expect(again).toEqual({ ok: true, value: [] });
  }
  return { current, taken };
}

const check = (property: (acts: Act[], principle: boolean) => void): void =>
  fc.assert(fc.property(way, isPrinciple, property), { numRuns: 400 });

describe('any sequence of commands', () => {
  it('replays to the same case, all at once or event by event, from storage or memory', () => {
    check((acts, principle) => {
      const { current } = walk(acts, principle);
      const stepwise = current.events.reduce<Case | undefined>(applyEvent, undefined);
      const stored = JSON.parse(JSON.stringify(current.events)) as CaseEvent[];
      expect(replayEvents(stored)).toEqual(stepwise);
      expect(
        replayEvents(current.events.slice(1), replayEvents(current.events.slice(0, 1))),
      ).toEqual(stepwise);
    });
  });

  it('leaves closed only by reopening or contesting, and withdrawn never', () => {
    check((acts, principle) => {
      for (const { before, events } of walk(acts, principle).taken) {
        const after = replayEvents(events, before)!;
        expect(before.status).not.toBe('withdrawn');
        if (before.status === 'closed' && after.status !== 'closed')
          expect(['reopened', 'contested']).toContain(events[0]?.type);
      }
    });
  });

  it('goes up one step at a time, each on its own condition', () => {
    check((acts, principle) => {
      for (const { before, events, atMs } of walk(acts, principle).taken) {
        const after = replayEvents(events, before)!;
        expect([0, 1]).toContain(after.step - before.step);
        const escalated = events.find((event) => event.type === 'escalated');
        if (!escalated) {
          expect(after.step).toBe(before.step);
          continue;
        }
        const today = calendar.dateOf(atMs);
        const holds = {
          'correction-missing':
            today > before.actBy && !['corrected', 'agreed'].includes(before.status),
          'unreasonable-delay': today > before.acknowledgeBy && escalated.why !== null,
          'principle-or-learning': before.details.isPrinciple && before.step === 1,
          'dispute-of-principle': before.step === 2 && escalated.by.side === 'handling-group',
          'local-dispute': before.step === 2 && escalated.by.side === 'handling-group',
        }[escalated.ground];
        expect(holds).toBe(true);
        expect(escalated.ruleId).toBe(before.ladder.ruleOf[escalated.ground]);
      }
    });
  });

  it('contests at most once and closes only with a lesson', () => {
    check((acts, principle) => {
      const { events } = walk(acts, principle).current;
      expect(events.filter(({ type }) => type === 'contested').length).toBeLessThanOrEqual(1);
      for (const event of events) if (event.type === 'closed') expect(event.lesson).not.toBe('');
    });
  });

  it('takes nothing from a person who is not involved', () => {
    check((acts, principle) => {
      const { events } = walk(acts, principle).current;
      expect(events.some(({ by }) => by.id === people.stranger.id)).toBe(false);
    });
  });
});

describe('the chain', () => {
  it('stands after any sequence, and shows any event altered, moved, left out or put in', () => {
    const tamper = fc.constantFrom('alter', 'swap', 'remove', 'repeat');
    fc.assert(
      fc.property(way, fc.nat(), fc.nat(), tamper, (acts, at, field, how) => {
        const { events, view } = walk([...acts], true).current;
        expect(findChainFault(events, view.lastHash)).toBeUndefined();
        const copy = JSON.parse(JSON.stringify(events)) as Record<string, unknown>[];
        const index = at % copy.length;
        const event = copy[index]!;
        const names = Object.keys(event);
        const name = names[field % names.length]!;
        if (how === 'alter') {
          const value = event[name];
          event[name] = typeof value === 'number' ? value + 1 : `${JSON.stringify(value)}x`;
        } else if (how === 'remove') copy.splice(index, 1);
        else if (how === 'repeat') copy.splice(index, 0, event);
        else copy.reverse();
        if (JSON.stringify(copy) === JSON.stringify(events)) return;
        expect(findChainFault(copy as unknown as CaseEvent[], view.lastHash)).toBeDefined();
      }),
      { numRuns: 400 },
    );
  });
});
