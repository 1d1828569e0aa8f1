import type { z } from 'zod/v4';
import type { ModelPath, ModelProblem } from '../model-fault.ts';

type Issue = z.core.$ZodIssue;

const wish = (issue: Issue): string => {
  switch (issue.code) {
    case 'invalid_type':
      return `a value of the type ${issue.expected}`;
    case 'invalid_value':
      return `one of: ${issue.values.map(String).join(', ')}`;
    case 'invalid_format':
      return issue.format === 'date'
        ? 'an existing day as YYYY-MM-DD'
        : 'lower-case letters, digits and single hyphens only';
    case 'too_small':
      return `at least ${issue.minimum}`;
    case 'too_big':
      return `at most ${issue.maximum}`;
    case 'custom':
      return issue.message;
    default:
      return 'one of the forms that src/organisation/schema.ts allows here';
  }
};

const valueAt = (root: unknown, path: ModelPath): unknown =>
  path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null
        ? (value as Readonly<Record<string | number, unknown>>)[step]
        : undefined,
    root,
  );

function describeIssue(issue: Issue, root: unknown): ModelProblem[] {
  const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      path: [...path, key],
      problem: `The field "${key}" is unknown here`,
      remedy: 'Remove it or correct its spelling; src/organisation/schema.ts lists the fields',
    }));
  }
  const value = valueAt(root, path);
  if (value === undefined) {
    const field = String(path.at(-1));
    return [
      { path, problem: `The field "${field}" is missing`, remedy: `Add ${field}: ${wish(issue)}` },
    ];
  }
  const shown = typeof value === 'object' ? 'This' : JSON.stringify(value);
  return [
    { path, problem: `${shown} does not fit: ${issue.message}`, remedy: `Give ${wish(issue)}` },
  ];
}

/**
 * One problem for each thing to correct; an unknown field is reported at the field itself.
 *
 * @param root the value that was refused
 */
export const describeIssues = (error: z.ZodError, root: unknown): ModelProblem[] =>
  error.issues.flatMap((issue) => describeIssue(issue, root));
