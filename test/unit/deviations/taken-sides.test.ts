import type { Actor, Side } from '../../../src/deviations/actor.ts';
import { getAllowedCommands } from '../../../src/deviations/allowed-commands.ts';
import { calendar, createCaseIn, moves, people, TestCase } from '../../support/deviation-cases.ts';

/** As Teams knows people: one channel holds both parties, so a person may seem to be of each. */
const withSides = (actor: Actor, ...sides: Side[]): Actor => ({ ...actor, sides });
const reporter = withSides(
  people.reporter,
  'reporter',
  'reporting',
  'responsible',
  'handling-group',
);
const inBoth = withSides(people.responsible, 'reporting', 'responsible', 'handling-group');
const other = withSides(people.handling, 'reporting', 'responsible', 'handling-group');

const refusalOf = (result: ReturnType<TestCase['try']>) => (result.ok ? undefined : result.refusal);
const buttonsOf = (current: TestCase, actor: Actor) =>
  getAllowedCommands(current.view, actor, current.nowMs, calendar).kinds;

describe('whoever reports', () => {
  it('neither acknowledges nor corrects, though a member of the responsible party’s channel', () => {
    const current = new TestCase();
    for (const move of [moves.acknowledge, moves.correct])
      expect(refusalOf(current.try(move, reporter))).toEqual({
        code: 'other-side',
        taken: 'reporting',
      });
    expect(buttonsOf(current, reporter)).toEqual(
      expect.not.arrayContaining(['acknowledge', 'correct']),
    );
    expect(buttonsOf(current, reporter)).toEqual(
      expect.arrayContaining(['edit', 'withdraw', 'comment', 'raise']),
    );
    expect(buttonsOf(current, other)).toEqual(expect.arrayContaining(['acknowledge', 'correct']));
  });

  it('does not correct what a higher group has sent back, though a member of that group', () => {
    const member = withSides(people.reporter, 'reporter', 'reporting', 'handling-group');
    const current = createCaseIn('in-review').move(moves['record-decision'], member);
    expect(current.view).toMatchObject({ status: 'acknowledged', step: 2 });
    expect(refusalOf(current.try(moves.correct, member))?.code).toBe('other-side');
    expect(current.try(moves.correct, inBoth).ok).toBe(true);
  });

  it('does both where the two parties are one organisation', () => {
    const current = new TestCase({ reportingParty: 'csk', responsibleParty: 'csk' });
    current.move(moves.acknowledge, reporter).move(moves.correct, reporter);
    expect(current.move(moves.agree, reporter).view.status).toBe('agreed');
  });
});

describe('whoever has spoken for one party', () => {
  it.each(['acknowledge', 'correct'] as const)(
    'of %s, does not agree, contest or close in the other’s name',
    (kind) => {
      const current = new TestCase().move(moves[kind], inBoth);
      if (kind === 'acknowledge') current.move(moves.correct, other);
      for (const move of [moves.agree, moves.contest])
        expect(refusalOf(current.try(move, inBoth))).toEqual({
          code: 'other-side',
          taken: 'responsible',
        });
      expect(refusalOf(current.try(moves.close, inBoth))?.code).toBe('too-early');
      expect(buttonsOf(current, inBoth)).toEqual(
        expect.not.arrayContaining(['agree', 'contest', 'close']),
      );
      expect(current.wait(6).try(moves.close, inBoth).ok).toBe(true);
    },
  );

  it('by contesting, does not acknowledge or correct later', () => {
    const current = new TestCase().move(moves.correct, inBoth).move(moves.contest, other);
    expect(refusalOf(current.try(moves.correct, other))?.code).toBe('other-side');
    expect(current.try(moves.correct, inBoth).ok).toBe(true);
  });

  it('is recorded on that side in all that follows', () => {
    const current = new TestCase().move(moves.correct, inBoth).move(moves.comment, inBoth);
    expect(current.view.lastEvent.by.side).toBe('responsible');
  });

  it('is bound by nothing that either party may do', () => {
    const current = new TestCase()
      .move(moves.comment, inBoth)
      .move(moves['mark-principle'], inBoth)
      .move(moves.acknowledge, inBoth);
    expect(current.view.status).toBe('acknowledged');
  });

  it('is not bound by silence that was taken for consent', () => {
    const current = new TestCase().move(moves.correct, inBoth).wait(6);
    current.move(moves['settle-by-silence'], other);
    expect(current.view.takenSides).toEqual([{ personId: inBoth.id, side: 'responsible' }]);
  });
});
