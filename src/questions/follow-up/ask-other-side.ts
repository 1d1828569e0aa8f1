import { query, type FrameInput } from '../frames/candidate.ts';
import { sideWords } from '../frames/select-seats.ts';
import type { Query } from '../query.ts';
import { splitTopic } from './split-topic.ts';

const sides = ['municipality', 'region', 'private'] as const;

/** "Och från kommunerna?" after who holds a role for the other side of a group. */
export function askOtherSide({ reading, directory }: FrameInput, before: Query): Query | undefined {
  const [kind, id] = splitTopic(before);
  const side = sides.find((one) =>
    reading.tokens.some(({ folded }) => sideWords[one].test(folded)),
  );
  if (kind !== 'role' || side === undefined || reading.municipalities.length > 0) return undefined;
  const roles = id.split('+');
  const { delregion } = before.constraints;
  const people = directory
    .seatsHolding(roles)
    .filter(
      ({ group, seat }) =>
        seat.side === side && (delregion === undefined || group.delregion === delregion),
    )
    .flatMap(({ seat }) => seat.person ?? []);
  if (people.length === 0) return undefined;
  return query(before.topic, before.aspect, {
    ...before.constraints,
    people: [...new Set(people)].join(','),
  });
}
