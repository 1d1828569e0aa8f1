import { createDirectory } from '../../../src/organisation/directory.ts';
import { parseModel, sampleInput, sampleModel, text } from './sample-model.ts';

const directory = createDirectory(sampleModel());
const ids = (groups: readonly { readonly id: string }[]) => groups.map(({ id }) => id);

describe('a group with a shared description', () => {
  const osby = directory.getGroup('lokal-osby');

  it('has the fields of the description where it has none of its own', () => {
    expect(osby.purpose?.sv).toBe('Planera vård tillsammans');
    expect(osby.reportsTo).toEqual(['operativ']);
    expect(osby.participants).toHaveLength(1);
  });

  it('keeps its own name, municipality and fields', () => {
    const input = sampleInput();
    const own = input.groups.find(({ id }) => id === 'lokal-osby');
    Object.assign(own ?? {}, { purpose: text('Eget syfte'), reportsTo: ['strategisk'] });
    const group = createDirectory(parseModel(input)).getGroup('lokal-osby');
    expect(group).toMatchObject({
      name: 'Lokal samverkan Osby',
      municipality: 'osby',
      isDescription: false,
      purpose: { sv: 'Eget syfte' },
      reportsTo: ['strategisk'],
    });
  });

  it('inherits nothing from the general description of its kind', () => {
    const input = sampleInput();
    const general = {
      ...input.groups.find(({ id }) => id === 'lokal-nordost'),
      id: 'lokal-samarbetsgrupp',
      name: 'Lokal samarbetsgrupp',
      purpose: text('Allmänt syfte'),
    };
    Reflect.deleteProperty(general, 'delregion');
    const nordost = input.groups.find(({ id }) => id === 'lokal-nordost');
    Object.assign(nordost ?? {}, { describedBy: 'lokal-samarbetsgrupp' });
    Reflect.deleteProperty(nordost ?? {}, 'purpose');
    input.groups.push(general as (typeof input.groups)[number]);
    const grown = createDirectory(parseModel(input));
    expect(grown.getGroup('lokal-osby').purpose).toBeUndefined();
    expect(grown.getGroup('lokal-lund').purpose).toBeUndefined();
    expect(grown.findGeneralDescription(grown.getGroup('lokal-lund'))?.id).toBe(
      'lokal-samarbetsgrupp',
    );
  });

  it('can be bound, the description cannot', () => {
    expect(ids(directory.bindableGroups)).toContain('lokal-osby');
    expect(ids(directory.bindableGroups)).not.toContain('lokal-nordost');
  });
});

describe('places', () => {
  it('know their municipalities and groups', () => {
    expect(ids(directory.municipalitiesOf('nordost'))).toEqual(['osby', 'ostra-goinge']);
    expect(ids(directory.groupsOfMunicipality('lund'))).toEqual(['lokal-dalby', 'lokal-lund']);
    expect(ids(directory.groupsOfDelregion('nordost'))).toEqual([
      'ds-nordost',
      'strategisk',
      'operativ',
      'medicinsk',
      'lokal-osby',
      'lokal-ostra-goinge',
    ]);
    expect(directory.municipalitiesOf('malmo')).toEqual([]);
  });

  it("give a municipality's own group before that of a part of it", () => {
    expect(directory.localGroupOf('lund')?.id).toBe('lokal-lund');
    expect(directory.localGroupOf('osby')?.id).toBe('lokal-osby');
    expect(directory.localGroupOf('nowhere')).toBeUndefined();
  });

  it('give the delregion of a group, none for a central one', () => {
    expect(directory.delregionOf(directory.getGroup('lokal-osby'))?.name).toBe('Nordost');
    expect(directory.delregionOf(directory.getGroup('cs'))).toBeUndefined();
  });
});

describe('relations between groups', () => {
  it('run both ways, a shared description standing for its groups', () => {
    const local = ['lokal-osby', 'lokal-ostra-goinge'];
    expect(ids(directory.groupsReportingTo('operativ'))).toEqual(local);
    expect(ids(directory.relatedTo(directory.getGroup('operativ'), 'assignsTo'))).toEqual(local);
    expect(ids(directory.relatedFrom('lokal-osby', 'assignsTo'))).toEqual(['operativ']);
    expect(ids(directory.relatedFrom('ds-nordost', 'preparesFor'))).toEqual(['strategisk']);
    expect(directory.groupsReportingTo('cs')).toEqual([]);
  });
});

describe('people', () => {
  it('are resolved with role, organisation and municipality in a seat', () => {
    const [seat] = directory.participantsOf(directory.getGroup('lokal-osby'));
    expect(seat).toMatchObject({
      person: { name: 'Anna Ek' },
      roles: [{ id: 'mas' }],
      organisations: [{ id: 'osby-kommun' }],
      municipalities: [{ id: 'osby' }],
    });
  });

  it('may hold several posts in several groups', () => {
    const posts = directory.postsOf('anna-ek').map(({ kind, group }) => [kind, group.id]);
    expect(posts).toEqual([
      ['chair', 'operativ'],
      ['participant', 'lokal-osby'],
      ['participant', 'lokal-ostra-goinge'],
    ]);
    expect(directory.postsOf('nobody')).toEqual([]);
  });
});

describe('the ladder', () => {
  it('is the one of the highest version', () => {
    const input = sampleInput();
    const [first] = input.ladders;
    if (first !== undefined) input.ladders.unshift({ ...first, version: 2 });
    expect(createDirectory(parseModel(input)).ladder?.version).toBe(2);
  });

  it('tells who receives in a delregion', () => {
    expect(directory.receiversOf('nordost')).toMatchObject({
      officials: { id: 'operativ' },
      informed: [{ id: 'strategisk' }],
      political: { id: 'ds-nordost' },
    });
    expect(directory.receiversOf('nowhere')).toBeUndefined();
  });
});

describe('a citation', () => {
  it('gives document, section and the dates that the document bears', () => {
    const input = sampleInput();
    Object.assign(input.sources?.[0] ?? {}, {
      date: '2022-06-03',
      revised: ['2022-06-17', '2017-06-13'],
    });
    const dated = createDirectory(parseModel(input));
    const citation = { source: 'plan', section: 'Grupper', evidence: ['grupp'] };
    expect(dated.citeSource(citation)).toMatchObject({
      source: { title: 'Planen' },
      section: 'Grupper',
      date: '2022-06-03',
      lastRevised: '2022-06-17',
    });
    expect(directory.citeSource(citation)).toMatchObject({
      date: undefined,
      lastRevised: undefined,
    });
  });
});

describe('an id that a checked model cannot hold', () => {
  it('is a bug when got and nothing when looked for', () => {
    expect(() => directory.getGroup('nowhere')).toThrow(RangeError);
    expect(directory.findGroup('nowhere')).toBeUndefined();
  });
});
