import { rmSync } from 'node:fs';
import { loadModel } from '../../../src/organisation/load.ts';
import { renderModelFault, type ModelFault } from '../../../src/organisation/model-fault.ts';
import { sampleInput, sampleModel, writeModelFolder, type ModelInput } from './sample-model.ts';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

const load = (files: Readonly<Record<string, string | ModelInput>>) => {
  const folder = writeModelFolder(files);
  folders.push(folder);
  return loadModel(folder);
};

const faultsOf = (files: Readonly<Record<string, string | ModelInput>>): readonly ModelFault[] => {
  const loaded = load(files);
  return loaded.ok ? [] : loaded.refusal;
};

/** The sample in two files, the second of which a test may break. */
const broken = (change: (input: ReturnType<typeof sampleInput>) => void) => {
  const { groups, ladders, ...rest } = sampleInput();
  const input = { ...rest, groups, ladders };
  change(input);
  const { groups: own, ...central } = input;
  return faultsOf({ 'central/a.yaml': central, 'nordost/groups.yaml': { groups: own } });
};

const groupOf = (input: ReturnType<typeof sampleInput>, id: string) => {
  const group = input.groups.find((item) => item.id === id);
  if (group === undefined) throw new RangeError(id);
  return group;
};

describe('loading a model', () => {
  it('joins all YAML files under the folder, whatever their depth', () => {
    const { groups, ...central } = sampleInput();
    const loaded = load({
      'a/central.yaml': central,
      'a/b/groups.yml': { groups },
      'note.txt': 'x',
    });
    expect(loaded).toEqual({ ok: true, value: sampleModel() });
  });

  it('reads a date as the text it is written as', () => {
    const loaded = load({
      'a.yaml': sampleInput(),
      'b.yaml':
        'sources:\n  - { id: b, file: "901", title: B, shortTitle: { sv: B, en: B }, issuer: Vi, date: 2024-02-29 }\n',
    });
    expect(loaded.ok && loaded.value.sources.at(-1)?.date).toBe('2024-02-29');
  });

  it('takes an empty file as one that adds nothing', () => {
    expect(load({ 'a.yaml': sampleInput(), 'b.yaml': '# later\n' }).ok).toBe(true);
  });
});

describe('a fault in the files', () => {
  it('names file, line and remedy of an unknown field', () => {
    const faults = faultsOf({
      'a.yaml': sampleInput(),
      'nordost/roles.yaml':
        'roles:\n  - id: mar\n    name: { sv: MAR, en: MAR }\n    nickname: Maren\n',
    });
    expect(faults).toEqual([
      {
        file: 'nordost/roles.yaml',
        line: 4,
        path: 'roles[0].nickname',
        problem: 'The field "nickname" is unknown here',
        remedy: expect.stringContaining('spelling') as string,
      },
    ]);
  });

  it.each(['2024-02-30', '2024-2-3', '03/02/2024'])(
    'names file, line and remedy of the bad date %s',
    (date) => {
      const [fault] = faultsOf({
        'a.yaml': sampleInput(),
        'b.yaml': `sources:\n  - id: b\n    file: "901"\n    title: B\n    shortTitle: { sv: B, en: B }\n    issuer: Vi\n    date: ${date}\n`,
      });
      expect(fault).toMatchObject({ file: 'b.yaml', line: 7, path: 'sources[0].date' });
      expect(fault?.remedy).toContain('YYYY-MM-DD');
    },
  );

  it('puts a missing field at the entry that lacks it', () => {
    const [fault] = faultsOf({
      'b.yaml': 'roles:\n  - id: a\n    name: { sv: A, en: A }\n  - id: b\n',
    });
    expect(fault).toMatchObject({ line: 4, path: 'roles[1].name' });
    expect(fault?.problem).toContain('missing');
  });

  it('names the line where a text stops being YAML', () => {
    const [fault] = faultsOf({ 'b.yaml': 'roles:\n  - id: a\n   name: x\n' });
    expect(fault).toMatchObject({ file: 'b.yaml', line: 3 });
  });

  it('tells the faults of all files at once', () => {
    const faults = faultsOf({ 'a.yaml': 'rolles: []\n', 'b.yaml': 'peeple: []\n' });
    expect(faults.map(renderModelFault)).toEqual([
      expect.stringMatching(/^a\.yaml:1 rolles: The field "rolles" is unknown here\. Remove/),
      expect.stringMatching(/^b\.yaml:1 peeple: /),
    ]);
  });
});

describe('a fault between the files', () => {
  it('names file, line, remedy and the likely id of a dangling reference', () => {
    const faults = faultsOf({
      'a.yaml': sampleInput(),
      'z.yaml': [
        'groups:',
        '  - id: ny',
        '    name: Ny grupp',
        '    nameEn: New group',
        '    level: local',
        '    kind: local',
        '    reportsTo: [operativ, strategiskt]',
        '    cite: [{ source: plan, section: Grupper, evidence: [grupp] }]',
      ].join('\n'),
    });
    expect(faults).toEqual([
      {
        file: 'z.yaml',
        line: 7,
        path: 'groups[0].reportsTo[1]',
        problem: 'There is no "strategiskt" among groups',
        remedy: 'Write "strategisk", or add "strategiskt" to groups',
      },
    ]);
  });

  it('finds a dangling id in any field of the schema', () => {
    const fault = (change: Parameters<typeof broken>[0]) => broken(change)[0]?.problem;
    expect(fault((input) => (groupOf(input, 'cs').delregion = 'nowhere'))).toContain('delregions');
    expect(
      fault(
        (input) =>
          (groupOf(input, 'cs').cite = [{ source: 'nowhere', section: 'x', evidence: ['x'] }]),
      ),
    ).toContain('sources');
    expect(fault((input) => (input.ladders[0]!.receivers[0]!.officials = 'nowhere'))).toContain(
      'groups',
    );
    expect(fault((input) => (groupOf(input, 'operativ').chair!.people = ['nowhere']))).toContain(
      'people',
    );
    expect(
      fault((input) => (groupOf(input, 'lokal-nordost').participants![0]!.role = 'nowhere')),
    ).toContain('roles');
  });

  it('tells the way round of a cycle in reporting lines', () => {
    const faults = broken((input) => {
      groupOf(input, 'strategisk').reportsTo = ['tb-cs'];
      groupOf(input, 'tb-cs').reportsTo = ['operativ'];
    });
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatchObject({
      file: 'nordost/groups.yaml',
      path: expect.stringContaining('reportsTo') as string,
    });
    expect(faults[0]?.line).toBeGreaterThan(1);
    expect(faults[0]?.problem).toMatch(/circle: .*operativ → strategisk/);
    expect(faults[0]?.remedy).toContain('reportsTo');
  });

  it('sees a cycle that runs through a shared description', () => {
    const faults = broken((input) => (groupOf(input, 'strategisk').reportsTo = ['lokal-osby']));
    expect(faults.some(({ problem }) => problem.includes('circle'))).toBe(true);
  });

  it.each([
    ['a missing step', (steps: unknown[]) => steps.splice(1, 1)],
    ['steps out of order', (steps: unknown[]) => steps.reverse()],
  ])('tells file, line and remedy of %s in the ladder', (_, change) => {
    const faults = broken((input) => change(input.ladders[0]!.steps));
    expect(faults[0]).toMatchObject({ file: 'central/a.yaml', path: 'ladders[0].steps' });
    expect(faults[0]?.line).toBeGreaterThan(1);
    expect(faults[0]?.remedy).toContain('1, 2 and 3');
  });

  it('wants a receiver in every delregion, of the right kind and at home there', () => {
    expect(broken((input) => input.ladders[0]!.receivers.pop())[0]?.problem).toContain(
      '"mellersta"',
    );
    expect(
      broken((input) => (input.ladders[0]!.receivers[1]!.political = 'ds-nordost'))[0],
    ).toMatchObject({
      path: 'ladders[0].receivers[1].political',
      remedy: 'Name a group of "mellersta" of the kind delregional-political',
    });
    expect(
      broken((input) => (input.ladders[0]!.receivers[0]!.officials = 'medicinsk')),
    ).toHaveLength(1);
  });

  it('wants both ways out of the fork of step 3', () => {
    const faults = broken((input) => input.ladders[0]!.steps[2]!.rules.pop());
    expect(faults[0]?.problem).toContain('delregional-political');
  });

  it('wants a ladder at all', () => {
    expect(broken((input) => input.ladders.pop())[0]?.problem).toContain('no ladder');
  });

  it('wants assignments told from both ends', () => {
    const [fault] = broken((input) => (groupOf(input, 'operativ').assignedBy = []));
    expect(fault?.remedy).toContain('assignedBy of "operativ"');
    expect(broken((input) => (groupOf(input, 'strategisk').assignsTo = []))[0]?.remedy).toContain(
      'assignsTo of',
    );
  });

  it('refuses one name for two groups, however it is written', () => {
    const [fault] = broken(
      (input) => (groupOf(input, 'medicinsk').aliases = ['OPERATIV GRUPP, mellersta']),
    );
    expect(fault?.problem).toContain('"medicinsk"');
    expect(fault).toMatchObject({ file: 'nordost/groups.yaml' });
  });

  it('refuses a shared description that is a group of its own', () => {
    const [fault] = broken((input) => (groupOf(input, 'lokal-lund').describedBy = 'lokal-hoor'));
    expect(fault?.remedy).toContain('isDescription');
  });

  it('refuses two entries of one id, at the second', () => {
    const [fault] = broken((input) =>
      input.groups.push({ ...groupOf(input, 'cs'), name: 'Annat', aliases: [] }),
    );
    expect(fault?.problem).toContain('"cs"');
  });

  it('refuses a group in a delregion that its municipality is not of', () => {
    const [fault] = broken((input) => (groupOf(input, 'lokal-lund').delregion = 'nordost'));
    expect(fault?.remedy).toContain('mellersta');
  });
});

describe('a table at fault', () => {
  const cite = [{ source: 'plan', section: 'Tabell', evidence: ['tal'] }];
  const title = { sv: 'T', en: 'T' };
  const table = (cells: Record<string, number | string>, to = '2024-12-31') =>
    faultsOf({
      'a.yaml': sampleInput(),
      'b.yaml': {
        tables: [
          {
            id: 'tal',
            delregion: 'nordost',
            title,
            rowTitle: title,
            columns: [
              {
                id: 'andel',
                title,
                unit: 'percent',
                period: { from: '2024-01-01', to, text: title },
              },
              { id: 'not', title, unit: 'text' },
            ],
            rows: [{ id: 'osby', label: title, cells }],
            cite,
          },
        ],
      },
    }).map(({ problem }) => problem);

  it('fits its columns or says which cell does not', () => {
    expect(table({ andel: 66, not: 'Ja' })).toEqual([]);
    expect(table({ andel: 66 })).toEqual([expect.stringContaining('no cell for the column "not"')]);
    expect(table({ andel: 'Ja', not: 'Ja' })).toEqual([expect.stringContaining('no such number')]);
    expect(table({ andel: 660, not: 'Ja' })).toEqual([expect.stringContaining('no share')]);
    expect(table({ andel: 6, not: 'Ja', mer: 1 })).toEqual([expect.stringContaining('"mer"')]);
  });

  it('has no period that ends before it begins', () => {
    expect(table({ andel: 66, not: 'Ja' }, '2023-12-31')).toEqual([
      expect.stringContaining('before it begins'),
    ]);
  });
});

describe('a folder without a model', () => {
  it('is refused with the setting to correct', () => {
    const nowhere = loadModel('/nowhere/at/all');
    const empty = load({ 'note.txt': 'x' });
    for (const loaded of [nowhere, empty]) {
      expect(loaded.ok ? '' : loaded.refusal[0]?.remedy).toContain('MODEL_DIR');
    }
  });
});
