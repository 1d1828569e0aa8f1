import type { z } from 'zod/v4';
import type { ModelProblem } from '../model-fault.ts';

type Issue = z.core.$ZodIssue;

const remedyOf = (issue: Issue): string => {
  switch (issue.code) {
    case 'invalid_type':
      return `Give a value of type ${issue.expected} here, or leave the field out if it is optional`;
    case 'invalid_value':
      return `Choose one of: ${issue.values.map(String).join(', ')}`;
    case 'invalid_format':
      return issue.format === 'date'
        ? 'Write an existing day as YYYY-MM-DD'
        : 'Write it with lower-case letters, digits and single hyphens';
    case 'too_small':
      return `Give at least ${issue.minimum}`;
    case 'too_big':
      return `Give at most ${issue.maximum}`;
    case 'invalid_union':
      return 'Give a number, a text, or a text in both languages (sv and en)';
    default:
      return 'Correct the value as src/organisation/schema.ts describes it';
  }
};

/** One problem for each thing to correct; an unknown field is reported at the field itself. */
export function describeIssue(issue: Issue): ModelProblem[] {
  const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      path: [...path, key],
      problem: `The field "${key}" is unknown here`,
      remedy: 'Remove it or correct its spelling; src/organisation/schema.ts lists the fields',
    }));
  }
  return [{ path, problem: issue.message, remedy: remedyOf(issue) }];
}
