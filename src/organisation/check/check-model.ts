import type { Model } from '../schema.ts';
import type { ModelProblem } from '../model-fault.ts';
import { findAssignmentFaults } from './find-assignment-faults.ts';
import { findCycles } from './find-cycles.ts';
import { findDanglingReferences } from './find-dangling-references.ts';
import { findDuplicateIds } from './find-duplicate-ids.ts';
import { findGroupFaults } from './find-group-faults.ts';
import { findLadderFaults } from './find-ladder-faults.ts';
import { findPeriodFaults } from './find-period-faults.ts';
import { findPlanFaults } from './find-plan-faults.ts';
import { findTableFaults } from './find-table-faults.ts';

const checks: readonly ((model: Model) => ModelProblem[])[] = [
  findDuplicateIds,
  findDanglingReferences,
  findCycles,
  findAssignmentFaults,
  findGroupFaults,
  findLadderFaults,
  findPeriodFaults,
  findPlanFaults,
  findTableFaults,
];

/** All that one file alone cannot show: references, names, chains, the ladder, periods, tables. */
export const checkModel = (model: Model): ModelProblem[] => checks.flatMap((check) => check(model));
