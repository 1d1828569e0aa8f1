import type { Directory } from '../../organisation/directory.ts';
import type { Query } from '../query.ts';
import type { ThreadContext } from '../thread-context.ts';
import type { Mention, Reading } from './reading.ts';

/** "Hur ofta träffas de där?", "who convenes them?": words that point at what was spoken of. */
const pointing = /^(dar|there|dom|they|them|deras|their)$/;

/** A question that points back without naming a place means the place or group just spoken of. */
export function leanOnThread(
  reading: Reading,
  context: ThreadContext | undefined,
  directory: Directory,
): Reading {
  const before = context?.query;
  if (before === undefined || namesPlace(reading) || reading.people.length > 0) return reading;
  const positions = reading.tokens
    .filter(({ folded }) => pointing.test(folded))
    .map(({ at }) => at);
  if (positions.length === 0) return reading;
  const { municipality, delregion, group } = placeOf(before, directory);
  const mention = (id: string): Mention => ({ id, positions });
  if (municipality !== undefined) return { ...reading, municipalities: [mention(municipality)] };
  if (group !== undefined) return { ...reading, groups: [mention(group)] };
  if (delregion !== undefined) return { ...reading, delregions: [mention(delregion)] };
  return reading;
}

const namesPlace = ({ municipalities, delregions, groups }: Reading): boolean =>
  municipalities.length + delregions.length + groups.length > 0;

type Place = {
  readonly municipality?: string | undefined;
  readonly delregion?: string | undefined;
  readonly group?: string | undefined;
};

function placeOf({ topic, constraints }: Query, directory: Directory): Place {
  const [kind = '', id = ''] = topic.split(':');
  if (kind === 'municipality') return { municipality: id };
  if (kind === 'delregion') return { delregion: id };
  if (kind === 'group') {
    const group = directory.findGroup(id);
    return group?.municipality === undefined ? { group: id } : { municipality: group.municipality };
  }
  return { municipality: constraints['municipality'], delregion: constraints['delregion'] };
}
