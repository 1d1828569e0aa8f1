import { textsFor } from '../../texts/index.ts';
import type { Participant } from '../../organisation/schema.ts';
import { withoutName } from './render-person.ts';
import { factsOf, joinNames, type Rendered, type RenderInput } from './rendered.ts';

/** Who holds a role in a municipality or delregion, as far as anyone is named. */
export function renderRoleHolders(roleIds: readonly string[], input: RenderInput): Rendered {
  const { language, directory, query } = input;
  const texts = textsFor.answers(language);
  const { municipality, delregion, organisation, count, people } = query.constraints;
  const place =
    directory.byId.municipalities.get(municipality ?? '')?.name ??
    directory.byId.organisations.get(organisation ?? '')?.name ??
    directory.byId.delregions.get(delregion ?? '')?.name ??
    texts.place.allSkane;
  const named = people === undefined ? undefined : new Set(people.split(','));
  const seats = directory
    .seatsHolding(roleIds)
    .filter(
      ({ group, seat }) =>
        seat.person !== undefined &&
        (named?.has(seat.person) ?? true) &&
        (organisation === undefined || seat.organisations.includes(organisation)) &&
        (municipality === undefined && (organisation === undefined || delregion !== undefined)
          ? group.delregion === delregion
          : municipality === undefined || seat.municipalities.includes(municipality)),
    );
  const role = directory.byId.roles.get(roleIds[0] ?? '')?.name[language] ?? '';
  const byPerson = new Map(seats.map((one) => [one.seat.person, one]));
  const names = [...byPerson.values()].map(({ seat }) => {
    const name = directory.byId.people.get(seat.person ?? '')?.name ?? '';
    return `${name}, ${withoutName(seat.text[language], name)}`;
  });
  if (names.length === 0) return { kind: 'gap', subject: texts.gaps.roleHolder(role, place) };
  const list = joinNames(names, language);
  return {
    kind: 'found',
    headline:
      count === undefined
        ? texts.person.holders(role, place, list)
        : texts.person.holdersCount(role, place, names.length, list),
    details: [...byPerson.values()].flatMap(({ seat }) =>
      seat.note === undefined ? [] : [{ kind: 'note' as const, text: seat.note[language] }],
    ),
    facts: [...byPerson.values()]
      .flatMap(({ seat }) => factsOf(seat.text[language], seat.cite))
      .slice(0, 3),
  };
}

/** The groups in which a role has a seat, those that share a description told as one. */
export function renderRoleGroups(roleIds: readonly string[], input: RenderInput): Rendered {
  const { language, directory, query } = input;
  const texts = textsFor.answers(language);
  const { municipality, delregion } = query.constraints;
  const place = directory.byId.municipalities.get(municipality ?? '');
  const within = place?.delregion ?? delregion;
  const isTheirs = ({ role, roles, municipalities }: Participant): boolean =>
    [role, ...roles].some((id) => id !== undefined && roleIds.includes(id)) &&
    (place === undefined || municipalities.length === 0 || municipalities.includes(place.id));
  const seats = directory.bindableGroups
    .filter(
      (group) =>
        (within === undefined || group.delregion === within) &&
        (place === undefined ||
          group.municipality === undefined ||
          group.municipality === place.id),
    )
    .flatMap((group) => {
      const seat = group.participants.find(isTheirs);
      return seat === undefined ? [] : [{ group, seat }];
    });
  const role = directory.byId.roles.get(roleIds[0] ?? '')?.name[language] ?? '';
  const at = place?.name ?? directory.byId.delregions.get(within ?? '')?.name;
  if (seats.length === 0) return { kind: 'gap', subject: texts.gaps.roleGroups(role, at) };
  const names = seats.map(({ group }) => group.name);
  return {
    kind: 'found',
    headline: texts.person.roleGroups(role, at, joinNames(names, language)),
    details: [],
    facts: seats
      .flatMap(({ seat }) => factsOf(seat.text[language], seat.cite.slice(0, 1)))
      .slice(0, 4),
  };
}
