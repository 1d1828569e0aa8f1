import type { Actor } from '../../../src/deviations/actor.ts';
import { getAllowedCommands } from '../../../src/deviations/allowed-commands.ts';
import { caseStatuses, type CaseStatus } from '../../../src/deviations/case-status.ts';
import { caseCommandKinds, type CaseCommandKind } from '../../../src/deviations/command.ts';
import { calendar, createCaseIn, moves, people } from '../../support/deviation-cases.ts';

/**
 * Who may do what from where, all deadlines passed: R reporter, P the reporting party's others,
 * A the responsible party, H the handling group. `-` nobody.
 */
const table: Record<CaseCommandKind, Record<CaseStatus, string>> = {
  edit: row('R - - - - - - -'),
  withdraw: row('R - - - - - - -'),
  acknowledge: row('AH - - - H - - -'),
  correct: row('AH AH - - - - - -'),
  agree: row('- - RP - - - - -'),
  'settle-by-silence': row('- - RPAH - - - - -'),
  contest: row('- - RP RP - - RP -'),
  'mark-principle': row('RPAH RPAH RPAH RPAH - - - -'),
  escalate: row('RPAH RPAH - - - - - -'),
  'record-decision': row('- - - - H H - -'),
  close: row('- - RPAH RPAH - - - -'),
  reopen: row('- - - - - - RPAH -'),
  raise: row('RPAH RPAH RPAH RPAH RPAH RPAH RPAH -'),
  comment: row('RPAH RPAH RPAH RPAH RPAH RPAH RPAH -'),
};

function row(cells: string): Record<CaseStatus, string> {
  const each = cells.split(' ');
  return Object.fromEntries(caseStatuses.map((status, i) => [status, each[i]!])) as Record<
    CaseStatus,
    string
  >;
}

const byLetter: Record<string, Actor> = {
  R: people.reporter,
  P: people.reporting,
  A: people.responsible,
  H: people.handling,
};

describe.each(caseStatuses)('a case that is %s', (status) => {
  it.each(caseCommandKinds)('takes %s from those it should and no others', (kind) => {
    const current = createCaseIn(status);
    const takers = Object.entries(byLetter)
      .filter(([, actor]) => current.try(moves[kind], actor).ok)
      .map(([letter]) => letter)
      .join('');
    expect(takers || '-').toBe(table[kind][status]);
  });

  it('shows each person exactly the buttons that would work', () => {
    const current = createCaseIn(status);
    for (const actor of Object.values(byLetter)) {
      const { kinds } = getAllowedCommands(current.view, actor, current.nowMs, calendar);
      const working = caseCommandKinds.filter((kind) => current.try(moves[kind], actor).ok);
      // The table's escalation is by a missing correction only; disputes have their own test.
      const without = kinds.filter((kind) => kind !== 'escalate' || working.includes('escalate'));
      expect(without).toEqual(working);
    }
  });

  it('refuses a person who is not involved, whatever they send', () => {
    const current = createCaseIn(status);
    for (const kind of caseCommandKinds) {
      const result = current.try(moves[kind], people.stranger);
      expect(result).toEqual({ ok: false, refusal: { code: 'not-involved' } });
    }
  });

  it('refuses a click on an older card and says who was first', () => {
    const current = createCaseIn(status);
    for (const kind of caseCommandKinds) {
      const result = current.try(moves[kind], people.handling, current.view.version - 1);
      expect(result).toMatchObject({
        ok: false,
        refusal: { code: 'stale', by: { displayName: current.view.lastEvent.by.displayName } },
      });
    }
  });
});
