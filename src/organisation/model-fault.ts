/** A step from the root of the model to the thing at fault: a field's name or a place in a list. */
export type ModelPath = readonly (string | number)[];

/** What is wrong in the joined model, before anyone knows which file it came from. */
export type ModelProblem = {
  readonly path: ModelPath;
  readonly problem: string;
  readonly remedy: string;
};

/** A problem with its place in the files, as an operator or a process leader needs it. */
export type ModelFault = {
  /** Relative to the model folder, with forward slashes. */
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  /** Such as `groups[3].reportsTo[0]`. */
  readonly path: string;
  readonly problem: string;
  readonly remedy: string;
};

export const renderModelPath = (path: ModelPath): string =>
  path.reduce<string>((text, step) => {
    if (typeof step === 'number') return `${text}[${step}]`;
    return text === '' ? step : `${text}.${step}`;
  }, '');

/** One line: `nordost/groups.yaml:12 groups[3].reportsTo[0]: problem; remedy`. */
export const renderModelFault = ({ file, line, path, problem, remedy }: ModelFault): string =>
  `${file}:${line}${path === '' ? '' : ` ${path}`}: ${problem}. ${remedy}.`;
