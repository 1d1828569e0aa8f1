import type { FormField } from '../../cards/deviation-form.ts';
import type { Language } from '../../core/language.ts';
import { textLimits, type TextField } from '../../deviations/case-details.ts';
import type { Case } from '../../deviations/case.ts';
import type { CaseCommand, CaseCommandKind } from '../../deviations/command.ts';
import { getDestination } from '../../deviations/escalation-grounds.ts';
import { grounds, type Ground } from '../../deviations/ladder-rules.ts';
import type { CaseNames } from '../../cards/deviation-names.ts';
import { textsFor } from '../../texts/index.ts';
import type { FieldErrors } from './form-values.ts';

export type CommandValues = Readonly<Record<string, string>>;

type Asking = {
  readonly current: Case;
  readonly language: Language;
  readonly names: CaseNames;
  readonly grounds: readonly Ground[];
  readonly values: CommandValues;
  readonly errors: FieldErrors;
};

export const commandFieldIds = [
  'whatWasDone',
  'whyItHolds',
  'why',
  'ground',
  'decision',
  'outcome',
  'lesson',
  'comment',
  'principle',
] as const;

/** The inputs of each command; none: the press of the button is the whole of it. */
const fieldsOf: Readonly<
  Record<Exclude<CaseCommandKind, 'edit'>, readonly (typeof commandFieldIds)[number][]>
> = {
  acknowledge: [],
  agree: [],
  'settle-by-silence': [],
  withdraw: ['why'],
  correct: ['whatWasDone', 'whyItHolds'],
  contest: ['why'],
  'mark-principle': ['principle', 'why'],
  escalate: ['ground', 'why'],
  'record-decision': ['decision', 'outcome', 'lesson'],
  close: ['lesson'],
  reopen: ['why'],
  raise: ['why'],
  comment: ['comment'],
};

export type FormCommand = Exclude<CaseCommandKind, 'edit'>;

/** Whether the person must write or choose something first, and has not yet. */
export const needsForm = (kind: FormCommand, values: CommandValues, isSent: boolean): boolean =>
  fieldsOf[kind].length > 0 && !isSent && !fieldsOf[kind].some((id) => (values[id] ?? '') !== '');

export function listCommandFields(kind: FormCommand, asking: Asking): readonly FormField[] {
  const { current, language, names, values, errors } = asking;
  const texts = textsFor.deviationCards(language);
  const deviations = textsFor.deviations(language);
  const base = (id: string, label: string) => {
    const error = errors[id];
    return {
      id,
      label,
      value: values[id] ?? '',
      hint: texts.fillIn(label),
      ...(error !== undefined && { error: texts.fault(error) }),
    };
  };
  const paragraph = (id: TextField, isRequired: boolean, placeholder = ''): FormField => ({
    ...base(id, deviations.fields[id] ?? id),
    kind: 'paragraph',
    maxLength: textLimits[id],
    isRequired,
    placeholder,
  });
  const render = (id: (typeof commandFieldIds)[number]): FormField => {
    switch (id) {
      case 'ground': {
        const [first = ''] = asking.grounds;
        return {
          ...base(id, texts.chooseGround),
          value: values[id] ?? first,
          kind: 'choice',
          isRequired: true,
          choices: asking.grounds.map((ground) => ({
            title: texts.goesTo(
              deviations.grounds[ground],
              deviations.receiver(getDestination(current, ground).receiver, names),
            ),
            value: ground,
          })),
        };
      }
      case 'outcome':
        return {
          ...base(id, texts.outcome),
          value: values[id] ?? 'correct',
          kind: 'choice',
          isRequired: true,
          choices: [
            { title: texts.outcomeCorrect, value: 'correct' },
            { title: texts.outcomeClose, value: 'close' },
          ],
        };
      case 'principle':
        return {
          ...base(id, texts.principle),
          value: values[id] ?? String(!current.details.isPrinciple),
          kind: 'toggle',
          placeholder: texts.principleSet,
        };
      case 'lesson':
        return paragraph(
          id,
          kind === 'close',
          kind === 'close' ? texts.explain.close : texts.lessonHint,
        );
      case 'why':
        return paragraph(id, kind !== 'withdraw' && kind !== 'escalate', texts.optional);
      default:
        return paragraph(id, true);
    }
  };
  return fieldsOf[kind].map(render);
}

export function explainCommand(kind: FormCommand, language: Language): string {
  const { explain } = textsFor.deviationCards(language);
  switch (kind) {
    case 'correct':
    case 'close':
    case 'escalate':
    case 'contest':
    case 'raise':
    case 'comment':
    case 'withdraw':
      return explain[kind];
    case 'record-decision':
      return explain.decision;
    default:
      return explain.other;
  }
}

type Given = {
  readonly commandId: string;
  readonly expectedVersion: number;
  readonly acceptsSoftFindings: boolean;
};

/** What was pressed and filled in, as a command; undefined when a choice is none of ours. */
export function toCommand(
  kind: FormCommand,
  values: CommandValues,
  given: Given,
): CaseCommand | undefined {
  const text = (id: string): string => values[id] ?? '';
  const { commandId, acceptsSoftFindings } = given;
  switch (kind) {
    case 'acknowledge':
    case 'agree':
    case 'settle-by-silence':
      return { ...given, kind };
    case 'withdraw':
    case 'contest':
    case 'reopen':
      return { ...given, kind, why: text('why') };
    // An older view does no harm to these two.
    case 'raise':
      return { commandId, acceptsSoftFindings, kind, why: text('why') };
    case 'comment':
      return { commandId, acceptsSoftFindings, kind, comment: text('comment') };
    case 'correct':
      return { ...given, kind, whatWasDone: text('whatWasDone'), whyItHolds: text('whyItHolds') };
    case 'mark-principle':
      return { ...given, kind, isPrinciple: text('principle') === 'true', why: text('why') };
    case 'escalate': {
      const ground = grounds.find((known) => known === text('ground'));
      return ground === undefined
        ? undefined
        : { ...given, kind, ground, ...(text('why') !== '' && { why: text('why') }) };
    }
    case 'record-decision': {
      const outcome =
        text('outcome') === 'close'
          ? { to: 'close' as const, lesson: text('lesson') }
          : { to: 'correct' as const };
      return { ...given, kind, decision: text('decision'), outcome };
    }
    case 'close':
      return { ...given, kind, lesson: text('lesson') };
  }
}
