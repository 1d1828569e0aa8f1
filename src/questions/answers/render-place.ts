import { textsFor } from '../../texts/index.ts';
import { factsOf, joinNames, type Rendered, type RenderInput } from './rendered.ts';

/** Which municipalities lie in which delregion, both ways. */
export function renderDelregion(id: string, input: RenderInput): Rendered {
  if (input.query.aspect === 'local-groups') return renderLocalGroups(id, input);
  const { language, directory, query } = input;
  const texts = textsFor.answers(language).place;
  const ids = [id, ...(query.constraints['also'] ?? '').split(',').filter(Boolean)];
  const { without } = query.constraints;
  const lines = ids.map((one) => {
    const delregion = directory.byId.delregions.get(one);
    const all = directory.municipalitiesOf(one);
    const names = all.filter((municipality) => municipality.id !== without).map(({ name }) => name);
    const own = directory.byId.municipalities.get(without ?? '')?.name;
    return own === undefined
      ? texts.municipalities(delregion?.name ?? one, all.length, joinNames(names, language))
      : texts.otherMunicipalities(delregion?.name ?? one, own, joinNames(names, language));
  });
  return {
    kind: 'found',
    headline: lines.join(' '),
    details: [],
    facts: ids.flatMap((one) =>
      factsOf(lines[0] ?? '', directory.byId.delregions.get(one)?.cite ?? []),
    ),
  };
}

/** The local groups that the sources know of in a delregion. */
function renderLocalGroups(id: string, { language, directory, query }: RenderInput): Rendered {
  const texts = textsFor.answers(language);
  const place = directory.byId.delregions.get(id)?.name ?? id;
  const groups = directory
    .groupsOfDelregion(id)
    .filter(({ kind, id: own }) => kind === 'local' && own !== query.constraints['without']);
  if (groups.length === 0) return { kind: 'gap', subject: texts.gaps.localGroup(place) };
  return {
    kind: 'found',
    headline: texts.place.localGroups(
      place,
      groups.length,
      joinNames(
        groups.map(({ name }) => name),
        language,
      ),
      query.constraints['without'] !== undefined,
    ),
    details: [],
    facts: groups.flatMap(({ name, cite }) => factsOf(name, cite.slice(0, 1))),
  };
}

export function renderMunicipality(
  id: string,
  { language, directory, query }: RenderInput,
): Rendered {
  const texts = textsFor.answers(language).place;
  if (query.aspect === 'local-group') {
    const general = directory.groups.find(
      ({ isDescription, kind, delregion }) =>
        isDescription && kind === 'local' && delregion === undefined,
    );
    const nearby = general?.notes[0]?.[language];
    return {
      kind: 'gap',
      subject: textsFor
        .answers(language)
        .gaps.localGroup(directory.byId.municipalities.get(id)?.name ?? id),
      ...(nearby === undefined ? {} : { nearby }),
    };
  }
  const ids = [id, ...(query.constraints['also'] ?? '').split(',').filter(Boolean)];
  const lines = ids.flatMap((one) => {
    const municipality = directory.byId.municipalities.get(one);
    const delregion = directory.byId.delregions.get(municipality?.delregion ?? '');
    if (municipality === undefined || delregion === undefined) return [];
    return [
      {
        municipality: municipality.name,
        delregion: delregion.name,
        text: texts.delregionOf(municipality.name, delregion.name),
        cite: delregion.cite,
      },
    ];
  });
  const told = lines.map(({ text }) => text).join(' ');
  const names = joinNames(
    lines.map(({ municipality }) => municipality),
    language,
  );
  const [first] = lines;
  const isSame = lines.every(({ delregion }) => delregion === first?.delregion);
  return {
    kind: 'found',
    headline:
      query.constraints['same'] === undefined || first === undefined
        ? told
        : isSame
          ? texts.sameDelregion(names, first.delregion)
          : texts.notSameDelregion(told),
    details: [],
    facts: lines.flatMap(({ text, cite }) => factsOf(text, cite)),
  };
}

export function renderDelregions({ language, directory, query }: RenderInput): Rendered {
  const texts = textsFor.answers(language).place;
  const { delregions, municipalities } = directory.model;
  const counts = delregions
    .filter(({ id }) => id !== query.constraints['without'])
    .map((one) => ({ one, count: directory.municipalitiesOf(one.id).length }));
  const { order } = query.constraints;
  const best =
    order === 'most'
      ? Math.max(...counts.map(({ count }) => count))
      : Math.min(...counts.map(({ count }) => count));
  const names = joinNames(
    counts.filter(({ count }) => count === best).map(({ one }) => one.name),
    language,
  );
  const all = texts.delregions(
    delregions.length,
    joinNames(
      delregions.map(({ name }) => name),
      language,
    ),
    municipalities.length,
  );
  const headline =
    order === 'most'
      ? texts.mostMunicipalities(names, best)
      : order === 'fewest'
        ? texts.fewestMunicipalities(names, best)
        : all;
  return {
    kind: 'found',
    headline,
    details: [
      {
        kind: 'facts',
        facts: counts.map(({ one, count }) => ({ label: one.name, value: String(count) })),
      },
    ],
    facts: delregions.slice(0, 1).flatMap(({ cite }) => factsOf(all, cite)),
  };
}
