import fc from 'fast-check';
import { createDirectory } from '../../../src/organisation/directory.ts';
import { sampleModel } from './sample-model.ts';

const directory = createDirectory(sampleModel());
const found = (text: string) => {
  const resolution = directory.resolveGroupName(text);
  return resolution.kind === 'found' ? resolution.group.id : resolution.groups.map(({ id }) => id);
};

describe('names of groups', () => {
  it.each([
    ['Operativa gruppen Mellersta', 'operativ-mellersta'],
    ['mellersta operativ grupp', 'operativ-mellersta'],
    ['opertiv grup mellersta', 'operativ-mellersta'],
    ['Lokal samverkan Ö Göinge', 'lokal-ostra-goinge'],
    ['lokal samverkan o goinge', 'lokal-ostra-goinge'],
    ['Lokal samverkan Osby – allmänt', 'lokal-osby'],
    ['Osby lokal', 'lokal-osby'],
    ['osby', 'lokal-osby'],
    ['Lokala samverkansgruppen i Osby kommun', 'lokal-osby'],
    ['vårdsamverkan hör', 'lokal-hoor'],
    ['TB Mellersta', 'tb-mellersta'],
    ['DS Nordost', 'ds-nordost'],
    ['Delregionala samverkan i Nordöstra Skåne', 'ds-nordost'],
    ['CS', 'cs'],
    ['TB för CS', 'tb-cs'],
    ['DOT strategisk Nordost', 'strategisk'],
    ['Strategiska nivån Nordost', 'strategisk'],
    ['Delregional operativ tjänstemannaberedning nordost', 'operativ'],
    ['lokal vårdsamverkan Lund', 'lokal-lund'],
    ['Local collaboration Dalby', 'lokal-dalby'],
  ])('understands "%s" as %s', (text, id) => expect(found(text)).toBe(id));

  it('asks which officials of Nordost a bare DOT means', () => {
    const ids = found('DOT Nordost');
    expect(Array.isArray(ids) ? ids.slice(0, 2).sort() : ids).toEqual(['operativ', 'strategisk']);
  });

  it("never takes a neighbour's group for a place that has none", () => {
    expect(found('Operativ grupp Höör')).not.toBe('operativ-mellersta');
    expect(found('Medicinsk samverkan Mellersta')).toBeInstanceOf(Array);
    expect(found('Strategisk nivå Mellersta')).toBeInstanceOf(Array);
  });

  it('offers at most five groups, best first, and none for words that fit nothing', () => {
    const near = directory.resolveGroupName('lokal samverkan');
    const levels = near.kind === 'nearest' ? near.groups.map(({ level }) => level) : [];
    expect(levels).toEqual(['local', 'local', 'local', 'local', 'local']);
    expect(found('xyzzy')).toEqual([]);
    expect(found('')).toEqual([]);
  });
});

describe('every name and alias', () => {
  const names = directory.bindableGroups.flatMap((group) =>
    [group.name, ...group.aliases].map((name) => ({ id: group.id, name })),
  );
  const withoutMarks = (name: string) => name.normalize('NFD').replace(/\p{M}/gu, '');

  it('finds its group in any letter case, with or without diacritics', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...names),
        fc.boolean(),
        fc.array(fc.boolean(), { minLength: 100, maxLength: 100 }),
        ({ id, name }, isPlain, isUpper) => {
          const written = Array.from(isPlain ? withoutMarks(name) : name)
            .map((letter, at) => (isUpper[at] ? letter.toUpperCase() : letter.toLowerCase()))
            .join('');
          return found(written) === id;
        },
      ),
    );
  });
});
