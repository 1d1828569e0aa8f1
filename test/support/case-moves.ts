import type { Actor } from '../../src/deviations/actor.ts';
import type { CaseCommand } from '../../src/deviations/command.ts';

type WithoutIds<Given> = Given extends CaseCommand
  ? Omit<Given, 'commandId' | 'expectedVersion'>
  : never;

export const filer = { id: 'aaaaaaaa-0000-4000-8000-00000000000a', displayName: 'Rut Ek' };
export const handler: Actor = {
  id: 'bbbbbbbb-0000-4000-8000-00000000000b',
  displayName: 'Rakel Al',
  sides: ['responsible', 'handling-group'],
};

const reporter: Actor = { ...filer, sides: ['reporter', 'reporting'] };

/** Each adds one event, so the version before it is its place in the list and one more. */
const corrected: readonly WithoutIds<CaseCommand>[] = [
  { kind: 'acknowledge' },
  { kind: 'correct', whatWasDone: 'Rutinen ändrad', whyItHolds: 'Checklista vid hemgång' },
  { kind: 'agree' },
  { kind: 'close', lesson: 'Inget nytt' },
];
/** Changes hands on its way. */
const escalated: readonly WithoutIds<CaseCommand>[] = [
  { kind: 'escalate', ground: 'principle-or-learning' },
  { kind: 'acknowledge' },
  { kind: 'comment', comment: 'Tas upp på nästa möte' },
];

export const isPrinciple = (index: number): boolean => index % 2 === 1;

/** The way of the n-th case, each command with an id that a second sending repeats. */
export const planMoves = (index: number): readonly CaseCommand[] =>
  (isPrinciple(index) ? escalated : corrected).map((move, at) => ({
    ...move,
    commandId: `move-${index}-${at}`,
    expectedVersion: at + 1,
  }));

/** Who gives a command: the reporter answers the correction and closes. */
export const moverOf = ({ kind }: CaseCommand): Actor =>
  kind === 'agree' || kind === 'close' ? reporter : handler;

export const fileId = (index: number): string => `file-${index}`;
