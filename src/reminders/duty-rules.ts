import type { Directory } from '../organisation/directory.ts';
import type { Citation, Group, Text } from '../organisation/schema.ts';
import type { RemindersTexts } from '../texts/sv/reminders.ts';
import { findPlanningGroup } from './told-groups.ts';

/** What the model says of a duty: the words and where they come from. */
export type DutyPoint = { readonly text: Text; readonly citations: readonly Citation[] };

export type DutyRule = {
  readonly id: keyof RemindersTexts['dutySubjects'];
  readonly window: 'spring-term' | 'year';
  /** The group's own duty as the model states it; undefined where it states none. */
  readonly findPoint: (group: Group, directory: Directory) => DutyPoint | undefined;
};

const yearly = /varje år|årlig|en gång per år|per år|vårterm/iu;

const isYearly = (pattern: RegExp) => (text: Text) => yearly.test(text.sv) && pattern.test(text.sv);

function findAssignment(group: Group, fits: (text: Text) => boolean): DutyPoint | undefined {
  const point = group.assignments.find(({ text }) => fits(text));
  return point && { text: point.text, citations: point.cite };
}

/** A statement of the group's own delregion before one for all Skåne. */
function findStatement(
  directory: Directory,
  group: Group,
  fits: (text: Text) => boolean,
): DutyPoint | undefined {
  const fitting = directory.model.statements.filter(({ text }) => fits(text));
  const statement =
    fitting.find(({ delregion }) => delregion !== undefined && delregion === group.delregion) ??
    fitting.find(({ delregion }) => delregion === undefined);
  return statement && { text: statement.text, citations: statement.cite };
}

function findNote(group: Group, fits: (text: Text) => boolean): DutyPoint | undefined {
  const text = group.notes.find(fits);
  return text && { text, citations: group.cite };
}

const aboutTrainingPlan = isYearly(/tar .*utbildningsplan/iu);
const aboutFollowUp = isYearly(/utbildningsplan.*följas? upp|följas? upp.*utbildningsplan/iu);
const aboutCentralBody = isYearly(/(?:träffa|möte|möter).*(?:\bCS\b|centrala samverkansorgan)/iu);
const aboutPlans = isYearly(/genomförandeplan|handlingsplan/iu);

/** Duties that come back every year. Each holds only for groups of whom the model says so. */
export const dutyRules: readonly DutyRule[] = [
  {
    id: 'trainingPlan',
    window: 'spring-term',
    findPoint: (group) =>
      group.kind === 'local' ? findAssignment(group, aboutTrainingPlan) : undefined,
  },
  {
    id: 'trainingPlanFollowUp',
    window: 'year',
    findPoint: (group) =>
      group.kind === 'local' ? findAssignment(group, aboutFollowUp) : undefined,
  },
  {
    id: 'meetingWithCentralBody',
    window: 'year',
    findPoint: (group, directory) =>
      group.kind === 'delregional-political'
        ? (findAssignment(group, aboutCentralBody) ??
          findStatement(directory, group, aboutCentralBody) ??
          findNote(group, aboutCentralBody))
        : undefined,
  },
  {
    id: 'implementationPlan',
    window: 'year',
    findPoint: (group, directory) =>
      group.delregion !== undefined &&
      findPlanningGroup(directory, group.delregion)?.id === group.id
        ? (findAssignment(group, aboutPlans) ?? findStatement(directory, group, aboutPlans))
        : undefined,
  },
];
