import type { Directory } from '../../organisation/directory.ts';
import type { Query } from '../query.ts';
import { splitTopic } from './split-topic.ts';

const maxRemembered = 4;

/** The table rows and the one person that a thread has spoken of, the latest last. */
export function rememberEntities(
  query: Query | undefined,
  before: readonly string[],
  directory: Directory,
): string[] {
  const rows = rememberRows(query, before);
  const person = query === undefined ? undefined : onePerson(query, directory);
  return person === undefined ? rows : [...rows.filter((one) => one !== person), person];
}

function onePerson(asked: Query, directory: Directory): string | undefined {
  const [kind, id] = splitTopic(asked);
  if (kind === 'person') return asked.topic;
  if (kind !== 'role') return undefined;
  const roles = id.split('+');
  const { municipality, delregion, people } = asked.constraints;
  const named = people === undefined ? undefined : new Set(people.split(','));
  const holders = new Set(
    directory
      .seatsHolding(roles)
      .filter(
        ({ group, seat }) =>
          (named?.has(seat.person ?? '') ?? true) &&
          (municipality === undefined
            ? group.delregion === delregion
            : seat.municipalities.includes(municipality)),
      )
      .flatMap(({ seat }) => seat.person ?? []),
  );
  const [only] = holders;
  return holders.size === 1 && only !== undefined ? `person:${only}` : undefined;
}

function rememberRows(query: Query | undefined, before: readonly string[]): string[] {
  const [kind, id] = query === undefined ? ['', ''] : splitTopic(query);
  const rows =
    kind === 'table' ? (query?.constraints['rows'] ?? '').split(',').filter(Boolean) : [];
  const seen = rows.map((row) => `${id}/${row}`);
  return [...before.filter((one) => !seen.includes(one)), ...seen].slice(-maxRemembered);
}
