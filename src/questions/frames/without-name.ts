import type { Activity } from '../../organisation/schema.ts';
import type { Reading } from '../reading/reading.ts';
import { stemsOf } from '../words/stems-of.ts';

/** What is asked of an activity does not stand in its name: "Early coordinated measures". */
export function withoutName(reading: Reading, { name, aliases }: Activity): Reading {
  const stems = stemsOf(name.sv, name.en, ...aliases);
  const isName = (at: number): boolean =>
    reading.tokens[at]?.keys.some((key) => stems.has(key)) === true;
  const concepts = [...reading.concepts].filter(
    ([, positions]) => positions.length === 0 || !positions.every(isName),
  );
  return concepts.length === reading.concepts.size
    ? reading
    : { ...reading, concepts: new Map(concepts) };
}
