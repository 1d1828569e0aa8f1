import { unreachable } from '../../core/unreachable.ts';
import type { Case } from '../case.ts';
import type { CaseCommand } from '../command.ts';
import { acknowledgeCase } from './acknowledge-case.ts';
import { agreeCase, settleBySilence } from './agree-case.ts';
import { closeCase } from './close-case.ts';
import { commentCase } from './comment-case.ts';
import { contestCase } from './contest-case.ts';
import { correctCase } from './correct-case.ts';
import { editCase } from './edit-case.ts';
import { escalateCase } from './escalate-case.ts';
import { markPrinciple } from './mark-principle.ts';
import { raiseMatter } from './raise-matter.ts';
import { recordDecision } from './record-decision.ts';
import { reopenCase } from './reopen-case.ts';
import type { Drafts, Turn } from './turn.ts';
import { withdrawCase } from './withdraw-case.ts';

/** The handler of each command; a missing one does not compile. */
export function draftEvents(current: Case, command: CaseCommand, turn: Turn): Drafts {
  switch (command.kind) {
    case 'edit':
      return editCase(current, command, turn);
    case 'withdraw':
      return withdrawCase(current, command, turn);
    case 'acknowledge':
      return acknowledgeCase(current, command, turn);
    case 'correct':
      return correctCase(current, command, turn);
    case 'agree':
      return agreeCase(current, command, turn);
    case 'settle-by-silence':
      return settleBySilence(current, command, turn);
    case 'contest':
      return contestCase(current, command, turn);
    case 'mark-principle':
      return markPrinciple(current, command, turn);
    case 'escalate':
      return escalateCase(current, command, turn);
    case 'record-decision':
      return recordDecision(current, command, turn);
    case 'close':
      return closeCase(current, command, turn);
    case 'reopen':
      return reopenCase(current, command, turn);
    case 'raise':
      return raiseMatter(current, command, turn);
    case 'comment':
      return commentCase(current, command, turn);
    default:
      return unreachable(command);
  }
}
