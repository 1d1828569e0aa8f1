import type { Directory } from '../organisation/directory.ts';

/** A municipality or an organisation of the model, as a form offers it. */
export type PartyChoice = {
  readonly id: string;
  readonly name: string;
  readonly kind: 'municipality' | 'organisation';
  /** Other names that it is found by. */
  readonly aliases: readonly string[];
};

/** What the choice of groups needs to know of a party. */
export type Party = {
  readonly id: string;
  /** The municipality itself or a unit of it: it sits in its own municipality's group only. */
  readonly isMunicipal: boolean;
  /** Its address says little about whom it works with. */
  readonly servesWholeDelregion: boolean;
  readonly municipality: string | undefined;
  readonly delregion: string | undefined;
};

const wide: ReadonlySet<string> = new Set(['region', 'hospital', 'psychiatry', 'palliative-care']);

/** Bodies that speak for others give no care, so nothing is theirs to put right. */
const isProvider = (organisation: { readonly type: string; readonly side?: string | undefined }) =>
  organisation.type !== 'association' &&
  (organisation.type !== 'other' || organisation.side !== undefined);

export function findParty({ byId }: Directory, partyId: string): Party | undefined {
  const organisation = byId.organisations.get(partyId);
  if (organisation !== undefined && isProvider(organisation)) {
    const { id, type, side, municipality } = organisation;
    const home = municipality === undefined ? undefined : byId.municipalities.get(municipality);
    return {
      id,
      isMunicipal: type === 'municipality' || side === 'municipality',
      servesWholeDelregion: wide.has(type),
      municipality,
      delregion: organisation.delregion ?? home?.delregion,
    };
  }
  const municipality = byId.municipalities.get(partyId);
  return (
    municipality && {
      id: municipality.id,
      isMunicipal: true,
      servesWholeDelregion: false,
      municipality: municipality.id,
      delregion: municipality.delregion,
    }
  );
}

/** In the order of the Swedish alphabet; a municipality that is an organisation too stands once. */
export function listPartyChoices({ model }: Directory): readonly PartyChoice[] {
  const providers = model.organisations.filter(isProvider);
  const own = new Map(
    providers
      .filter(({ type }) => type === 'municipality')
      .map(({ municipality, id }) => [municipality, id]),
  );
  const namesOf = new Map(
    model.municipalities.map(({ id, name, aliases }) => [id, [name, ...aliases]]),
  );
  const municipalities = model.municipalities
    .filter(({ id }) => !own.has(id))
    .map(({ id, name, aliases }): PartyChoice => ({ id, name, kind: 'municipality', aliases }));
  const organisations = providers.map(
    ({ id, name, aliases, type, municipality = '' }): PartyChoice =>
      type === 'municipality'
        ? {
            id,
            name,
            kind: 'municipality',
            aliases: [...aliases, ...(namesOf.get(municipality) ?? [])],
          }
        : { id, name, kind: 'organisation', aliases },
  );
  return [...municipalities, ...organisations].sort((a, b) => a.name.localeCompare(b.name, 'sv'));
}
