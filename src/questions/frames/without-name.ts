import type { Activity } from '../../organisation/schema.ts';
import type { Reading } from '../reading/reading.ts';
import { createStemsBy } from '../words/stems-by.ts';

const stemsOfName = createStemsBy(({ name, aliases }: Activity) => [name.sv, name.en, ...aliases]);

/** What is asked of an activity does not stand in its name: "Early coordinated measures". */
export function withoutName(reading: Reading, activity: Activity): Reading {
  const stems = stemsOfName(activity);
  const isName = (at: number): boolean =>
    reading.tokens[at]?.keys.some((key) => stems.has(key)) === true;
  const concepts = [...reading.concepts].filter(
    ([, positions]) => positions.length === 0 || !positions.every(isName),
  );
  return concepts.length === reading.concepts.size
    ? reading
    : { ...reading, concepts: new Map(concepts) };
}
