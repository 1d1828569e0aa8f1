import type { Model } from '../../src/organisation/schema.ts';
import { foldName } from '../../src/organisation/directory/group-words.ts';
import { createNameMaker, type NameMaker } from './grown-model/invent-names.ts';
import { createRenamer } from './grown-model/rename-texts.ts';

/** What a copy of the region has of its own; roles, the central groups and the ladder are shared. */
const copiedKinds = [
  'sources', 'delregions', 'municipalities', 'organisations', 'people', 'groups', 'terms', 'planAreas',
  'activities', 'tables', 'focusAreas', 'collaborationAreas', 'decisions', 'findings', 'statements',
] as const satisfies readonly (keyof Model)[]; // prettier-ignore

/** Kinds that something else points at; their ids are told apart, but not those of other kinds. */
const namedKinds = [
  'sources', 'delregions', 'municipalities', 'organisations', 'people', 'groups', 'planAreas', 'tables',
] as const satisfies readonly (typeof copiedKinds)[number][]; // prettier-ignore

/** Fields that stay: exact quotes, dates, values of an enumeration and ids that are shared. */
const keptFields = new Set(
  'role roles section evidence file raw date revised validFrom validTo from to level kind form status type side per unit groupKinds number'.split(' '),
); // prettier-ignore

const slugOf = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-');

const isCopied = (
  item: { readonly id: string; readonly delregion?: string | undefined },
  kind: string,
): boolean => (kind !== 'groups' && kind !== 'sources' ? true : item.delregion !== undefined);

/**
 * A synthetic region `factor` times the size: the model itself and copies of all that belongs to
 * its delregions, each under new names, with every reference inside the copy. The words of the
 * plans stay, as every delregion works with the same things.
 */
export function growModel(model: Model, factor: number, seed = 1): Model {
  const names = listNames(model);
  const make = createNameMaker(
    seed,
    names.map(({ name }) => name),
  );
  const rename = createRenamer(names.map(({ name }) => name));
  const copies = Array.from({ length: factor - 1 }, (_, at) =>
    copyRegion(model, String(at + 2), names, make, rename),
  );
  const [ladder, ...olderLadders] = model.ladders;
  const joined = Object.fromEntries(
    copiedKinds.map((kind) => [
      kind,
      [model, ...copies].flatMap((part): readonly unknown[] => part[kind]),
    ]),
  ) as Pick<Model, (typeof copiedKinds)[number]>;
  return {
    ...model,
    ...joined,
    ladders:
      ladder === undefined
        ? []
        : [
            {
              ...ladder,
              receivers: [...ladder.receivers, ...copies.flatMap(({ receivers }) => receivers)],
            },
            ...olderLadders,
          ],
  };
}

type Name = { readonly name: string; readonly of: string; readonly kind: 'place' | 'person' };

/** Every name that a copy must not keep; the forms of one thing share `of`. */
function listNames({ municipalities, delregions, people, groups }: Model): readonly Name[] {
  const partsOfMunicipalities = groups
    .filter(({ kind, isDescription }) => kind === 'local' && !isDescription)
    .map(({ id, name }) => ({
      name: name.split(' ').slice(2).join(' '),
      of: id,
      kind: 'place' as const,
    }));
  const forms = [
    ...partsOfMunicipalities,
    ...[...municipalities, ...delregions].flatMap(({ id, name, aliases }) =>
      [name, ...aliases].map((form) => ({ name: form, of: id, kind: 'place' as const })),
    ),
    ...people.flatMap(({ id, name, otherNames }) =>
      [name, ...otherNames].map((form) => ({ name: form, of: id, kind: 'person' as const })),
    ),
  ];
  return [...new Map(forms.map((form) => [form.name, form])).values()];
}

type RegionCopy = Pick<Model, (typeof copiedKinds)[number]> & {
  readonly receivers: Model['ladders'][number]['receivers'];
};

function copyRegion(
  model: Model,
  mark: string,
  names: readonly Name[],
  make: NameMaker,
  rename: ReturnType<typeof createRenamer>,
): RegionCopy {
  const newNameOf = new Map<string, string>();
  for (const { of, kind } of names) if (!newNameOf.has(of)) newNameOf.set(of, make[kind]());
  const newNames = names.map(({ of }) => newNameOf.get(of) ?? of);

  const newIds = new Map<string, string>();
  for (const kind of namedKinds) {
    for (const item of model[kind]) {
      if (!isCopied(item, kind)) continue;
      const place = kind === 'municipalities' || kind === 'delregions';
      newIds.set(item.id, place ? slugOf(newNameOf.get(item.id) ?? item.id) : `${item.id}-${mark}`);
    }
  }
  for (const { id } of model.activities.flatMap(({ indicators }) => indicators)) {
    newIds.set(id, `${id}-${mark}`);
  }

  const copyValue = (value: unknown, field: string): unknown => {
    if (typeof value === 'string') {
      if (keptFields.has(field)) return value;
      return newIds.get(value) ?? rename(value, newNames);
    }
    if (Array.isArray(value)) return value.map((one) => copyValue(one, field));
    if (typeof value !== 'object' || value === null || keptFields.has(field)) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, one]) => [key, copyValue(one, key)]),
    );
  };
  const copyKind = <Kind extends (typeof copiedKinds)[number]>(kind: Kind): Model[Kind] =>
    (model[kind] as readonly { readonly id: string; readonly delregion?: string | undefined }[])
      .filter((item) => isCopied(item, kind))
      .map((item) => ({
        ...(copyValue(item, kind) as typeof item),
        id: newIds.get(item.id) ?? `${item.id}-${mark}`,
      })) as Model[Kind];

  const [home] = model.planAreas;
  const receivers = model.ladders[0]?.receivers ?? [];
  const own = newNames[names.findIndex(({ of }) => of === home?.delregion)] ?? mark;
  return {
    sources: copyKind('sources'),
    delregions: copyKind('delregions').map((one) => ({ ...one, aliases: [] })),
    municipalities: copyKind('municipalities').map((one) => ({ ...one, aliases: [] })),
    organisations: copyKind('organisations').map((one, at) =>
      localise(one, model.organisations[at], own),
    ),
    people: copyKind('people').map((one) => ({ ...one, otherNames: [] })),
    groups: dropSharedAliases(copyKind('groups'), model),
    terms: copyKind('terms').map((one) => inventTerm(one, make)),
    planAreas: copyKind('planAreas'),
    activities: copyKind('activities'),
    tables: copyKind('tables'),
    focusAreas: copyKind('focusAreas'),
    collaborationAreas: copyKind('collaborationAreas'),
    decisions: copyKind('decisions'),
    findings: copyKind('findings'),
    statements: copyKind('statements').map((one) => ({
      ...one,
      delregion: one.delregion ?? newIds.get(home?.delregion ?? ''),
    })),
    receivers: receivers.map((receiver) => copyValue(receiver, 'receivers') as typeof receiver),
  };
}

type Organisation = Model['organisations'][number];

/** An organisation whose name tells no place is told from its namesakes by one. */
function localise(
  copy: Organisation,
  original: Organisation | undefined,
  place: string,
): Organisation {
  const unlike = (name: string, old: string | undefined): string =>
    name === old ? `${name} ${place}` : name;
  return {
    ...copy,
    name: unlike(copy.name, original?.name),
    aliases: copy.aliases.map((alias, at) => unlike(alias, original?.aliases[at])),
  };
}

/** An alias that names no place would mean the groups of every copy. */
function dropSharedAliases(copies: Model['groups'], model: Model): Model['groups'] {
  const taken = new Set(
    model.groups.flatMap(({ name, aliases }) => [name, ...aliases].map(foldName)),
  );
  return copies.map((group) => ({
    ...group,
    aliases: [...new Set(group.aliases)].filter((alias) => !taken.has(foldName(alias))),
  }));
}

function inventTerm(term: Model['terms'][number], make: NameMaker): Model['terms'][number] {
  const noun = make.noun();
  return {
    ...term,
    ...(term.abbreviation !== undefined && { abbreviation: make.abbreviation() }),
    ...(term.name !== undefined && {
      name: { sv: `${noun}${term.name.sv}`, en: `${noun} ${term.name.en}` },
    }),
    aliases: term.aliases.map(() => make.noun()),
  };
}
