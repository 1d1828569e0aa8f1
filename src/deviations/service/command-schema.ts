import { z } from 'zod/v4';
import { caseDetailsSchema } from '../case-details.ts';
import type { CaseCommand } from '../command.ts';
import { grounds } from '../ladder-rules.ts';
import { isHard } from '../../privacy/finding.ts';
import { inspectText } from '../../privacy/inspect-text.ts';

const plainId = /^[\w.:-]+$/;
const longestId = 100;

/** It is stored, and comes from a card: short, plain, and no identity number in disguise. */
export const isCommandId = (id: unknown, maxLength = longestId): id is string =>
  typeof id === 'string' &&
  id.length <= maxLength &&
  plainId.test(id) &&
  !inspectText(id).some(isHard);

const commandIdSchema = z.string().refine((id) => isCommandId(id));

const text = z.string().default('');
const why = z.string().optional();
const flag = z.boolean().optional();

const onCase = {
  commandId: commandIdSchema,
  acceptsSoftFindings: flag,
  expectedVersion: z.number().int().positive(),
};
const anyVersion = { ...onCase, expectedVersion: onCase.expectedVersion.optional() };

const command = <Kind extends string, Shape extends z.core.$ZodLooseShape>(
  kind: Kind,
  shape: Shape,
) => z.object({ kind: z.literal(kind), ...shape });

const schema = z.discriminatedUnion('kind', [
  // Its date is read by the core, which says what is wrong with it.
  command('edit', { ...onCase, details: caseDetailsSchema.extend({ eventDate: z.string() }) }),
  command('withdraw', { ...onCase, why }),
  command('acknowledge', { ...onCase, why }),
  command('correct', { ...onCase, whatWasDone: text, whyItHolds: text }),
  command('agree', { ...onCase, why }),
  command('settle-by-silence', onCase),
  command('contest', { ...onCase, why: text }),
  command('mark-principle', { ...onCase, isPrinciple: z.boolean(), why: text }),
  command('escalate', { ...onCase, ground: z.enum(grounds), why }),
  command('record-decision', {
    ...onCase,
    decision: text,
    outcome: z.discriminatedUnion('to', [
      z.object({ to: z.literal('correct') }),
      z.object({ to: z.literal('close'), lesson: text }),
    ]),
  }),
  command('close', { ...onCase, lesson: text }),
  command('reopen', { ...onCase, why: text }),
  command('raise', { ...anyVersion, why: text }),
  command('comment', { ...anyVersion, comment: text }),
]);

/** A command as it must be at run time, whatever a card's data claimed; undefined when it is not. */
export function findCommand(given: CaseCommand): CaseCommand | undefined {
  const parsed = schema.safeParse(given);
  // Parsed, so of the right kind; the input's own absences are kept as they were.
  return parsed.success ? (withoutUndefined(parsed.data) as CaseCommand) : undefined;
}

const withoutUndefined = (value: object): object =>
  Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined));
