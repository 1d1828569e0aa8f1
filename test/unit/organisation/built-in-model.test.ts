import fc from 'fast-check';
import { join } from 'node:path';
import { projectRoot } from '../../../src/core/project-root.ts';
import { createDirectory } from '../../../src/organisation/directory.ts';
import { loadModel } from '../../../src/organisation/load.ts';
import { renderModelFault } from '../../../src/organisation/model-fault.ts';

const loaded = loadModel(join(projectRoot, 'src/organisation/data'));

it('the built-in model is sound', () => {
  expect(loaded.ok ? [] : loaded.refusal.map(renderModelFault)).toEqual([]);
});

const directory = loaded.ok ? createDirectory(loaded.value) : undefined;
const groups = directory?.bindableGroups ?? [];
const nameOf = (text: string) => {
  const resolution = directory?.resolveGroupName(text);
  return resolution?.kind === 'found'
    ? resolution.group.name
    : resolution?.groups.map(({ name }) => name);
};

describe('binding to a group of the built-in model', () => {
  it.each([
    'Delregional tjänstemannaberedning strategisk nivå Nordost',
    'Delregional tjänstemannaberedning operativ nivå Nordost',
    'Medicinsk samverkan Nordost',
    ...['Osby', 'Hässleholm', 'Perstorp', 'Kristianstad', 'Östra Göinge', 'Bromölla'].map(
      (place) => `Lokal samverkan ${place}`,
    ),
    'Tjänstemannaberedningen Mellersta',
    'Operativ grupp Mellersta',
    ...[
      'Hörby',
      'Lomma',
      'Eslöv',
      'Höör',
      'Burlöv',
      'Kävlinge',
      'Lund',
      'Staffanstorp',
      'Dalby',
    ].map((place) => `Lokal vårdsamverkan ${place}`),
    ...['Malmö', 'Sydväst', 'Sydost', 'Nordost', 'Nordväst', 'Mellersta'].map(
      (delregion) => `Delregional samverkan ${delregion}`,
    ),
    'Centrala samverkansorganet',
    'Tjänstemannaberedningen för CS',
  ])('knows "%s"', (name) => expect(nameOf(name)).toBe(name));

  it.each([
    ['Lokal samverkan Ö Göinge', 'Lokal samverkan Östra Göinge'],
    ['Operativa gruppen Mellersta', 'Operativ grupp Mellersta'],
    ['Osby lokal', 'Lokal samverkan Osby'],
    ['Lokal samverkan Osby – allmänt', 'Lokal samverkan Osby'],
    ['lokal samverkan hasleholm', 'Lokal samverkan Hässleholm'],
    ['medicinsk samverkan', 'Medicinsk samverkan Nordost'],
    ['Vårdsamverkan Lund', 'Lokal vårdsamverkan Lund'],
    ['Lokal vårdsamverkan Dalby VC', 'Lokal vårdsamverkan Dalby'],
    ['Strategiska nivån Nordost', 'Delregional tjänstemannaberedning strategisk nivå Nordost'],
    ['DOT strategisk', 'Delregional tjänstemannaberedning strategisk nivå Nordost'],
    [
      'operativ tjänstemannaberedning nordost',
      'Delregional tjänstemannaberedning operativ nivå Nordost',
    ],
    ['TB Mellersta', 'Tjänstemannaberedningen Mellersta'],
    ['DS Sydväst', 'Delregional samverkan Sydväst'],
    ['Delregionala samverkan Nordöst', 'Delregional samverkan Nordost'],
    ['CS', 'Centrala samverkansorganet'],
    ['tjänstemannaberedning CS', 'Tjänstemannaberedningen för CS'],
  ])('takes "%s" for %s', (text, name) => expect(nameOf(text)).toBe(name));

  it.each(['Lokal samverkan Ystad', 'Medicinsk samverkan Mellersta', 'lokal samverkan', 'hej'])(
    'asks back rather than guess at "%s"',
    (text) => expect(nameOf(text)).toBeInstanceOf(Array),
  );

  it('offers the group of the delregion first where a municipality has none of its own', () =>
    expect(nameOf('Lokal samverkan Ystad')?.at(0)).toBe('Delregional samverkan Sydost'));

  it('finds every group by each of its names, in any case, with or without diacritics', () => {
    const names = groups.flatMap((group) =>
      [group.name, ...group.aliases].map((name) => ({ group, name })),
    );
    const plain = (name: string) => name.normalize('NFD').replace(/\p{M}/gu, '');
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.nat({ max: 3 }), ({ group, name }, form) => {
        const written = form % 2 === 0 ? name : plain(name);
        const cased = form < 2 ? written.toUpperCase() : written.toLowerCase();
        return nameOf(cased) === group.name;
      }),
      { numRuns: 1000 },
    );
  });
});
