import { dump } from 'js-yaml';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { z } from 'zod/v4';
import { modelFileSchema, type Model } from '../../../src/organisation/schema.ts';

export type ModelInput = z.input<typeof modelFileSchema>;
type GroupInput = NonNullable<ModelInput['groups']>[number];

export const text = (words: string) => ({ sv: words, en: words });

const cite = [{ source: 'plan', section: 'Grupper', evidence: ['möts'] }];

const group = (
  id: string,
  name: string,
  kind: GroupInput['kind'],
  more: Partial<GroupInput> = {},
): GroupInput => ({ id, name, nameEn: `${name} (en)`, kind, level: 'delregional', cite, ...more });

const local = (id: string, municipality: string, name: string, more: Partial<GroupInput> = {}) =>
  group(`lokal-${id}`, name, 'local', { level: 'local', municipality, ...more });

const nordost = (name: string) => ({ delregion: 'nordost', describedBy: 'lokal-nordost', name });

type Ladder = NonNullable<ModelInput['ladders']>[number];
type ReceiverKind = Ladder['standingRight']['receiver']['kind'];

const receiver = (kind: ReceiverKind) => ({
  kind,
  text: text(kind),
});

const step = (number: 1 | 2 | 3, ...kinds: ReceiverKind[]) => ({
  step: number,
  title: text(`Steg ${number}`),
  text: text('Så går det till'),
  rules: kinds.map((kind) => ({
    id: `regel-${number}-${kind}`,
    condition: text('När'),
    receiver: receiver(kind),
    demand: text('Vad'),
    cite,
  })),
  deadlines: { acknowledgeWorkingDays: 2, actWorkingDays: 5, note: text('Lokal inställning') },
});

/** A small region that passes every check: two delregions, four municipalities, thirteen groups. */
export const sampleInput = (): ModelInput & { groups: GroupInput[]; ladders: Ladder[] } => ({
  sources: [{ id: 'plan', file: '900', title: 'Planen', shortTitle: text('Plan'), issuer: 'Vi' }],
  delregions: [
    { id: 'nordost', name: 'Nordost', aliases: ['Nordöstra Skåne'], cite },
    { id: 'mellersta', name: 'Mellersta', cite },
  ],
  municipalities: [
    { id: 'osby', name: 'Osby', delregion: 'nordost' },
    { id: 'ostra-goinge', name: 'Östra Göinge', aliases: ['Ö Göinge'], delregion: 'nordost' },
    { id: 'lund', name: 'Lund', delregion: 'mellersta' },
    { id: 'hoor', name: 'Höör', delregion: 'mellersta' },
  ],
  organisations: [
    { id: 'osby-kommun', name: 'Osby kommun', type: 'municipality', side: 'municipality' },
  ],
  roles: [{ id: 'mas', name: text('MAS') }],
  people: [{ id: 'anna-ek', name: 'Anna Ek' }],
  groups: [
    group('cs', 'Centrala samverkansorganet', 'central-political', {
      level: 'central',
      aliases: ['CS'],
    }),
    group('tb-cs', 'Tjänstemannaberedningen för CS', 'central-officials', { level: 'central' }),
    group('ds-nordost', 'Delregional samverkan Nordost', 'delregional-political', {
      delregion: 'nordost',
    }),
    group('ds-mellersta', 'Delregional samverkan Mellersta', 'delregional-political', {
      delregion: 'mellersta',
    }),
    group(
      'strategisk',
      'Delregional tjänstemannaberedning strategisk nivå Nordost',
      'delregional-officials-strategic',
      {
        delregion: 'nordost',
        assignsTo: ['operativ'],
        preparesFor: ['ds-nordost'],
      },
    ),
    group(
      'operativ',
      'Delregional tjänstemannaberedning operativ nivå Nordost',
      'delregional-officials-operative',
      {
        delregion: 'nordost',
        reportsTo: ['strategisk'],
        assignedBy: ['strategisk'],
        assignsTo: ['lokal-nordost'],
        chair: { text: text('Anna Ek'), form: 'single', people: ['anna-ek'], cite },
      },
    ),
    group('medicinsk', 'Medicinsk samverkan Nordost', 'medical', { delregion: 'nordost' }),
    group('tb-mellersta', 'Tjänstemannaberedningen Mellersta', 'delregional-officials', {
      delregion: 'mellersta',
    }),
    group('operativ-mellersta', 'Operativ grupp Mellersta', 'delregional-officials-operative', {
      delregion: 'mellersta',
    }),
    group('lokal-nordost', 'Lokal samverkan', 'local', {
      level: 'local',
      delregion: 'nordost',
      isDescription: true,
      purpose: text('Planera vård tillsammans'),
      reportsTo: ['operativ'],
      assignedBy: ['operativ'],
      participants: [
        {
          text: text('MAS Osby'),
          role: 'mas',
          person: 'anna-ek',
          organisations: ['osby-kommun'],
          municipalities: ['osby'],
          cite,
        },
      ],
    }),
    local('osby', 'osby', 'Lokal samverkan Osby', nordost('Lokal samverkan Osby')),
    local(
      'ostra-goinge',
      'ostra-goinge',
      'Lokal samverkan Östra Göinge',
      nordost('Lokal samverkan Östra Göinge'),
    ),
    local('dalby', 'lund', 'Lokal vårdsamverkan Dalby', { delregion: 'mellersta' }),
    local('lund', 'lund', 'Lokal vårdsamverkan Lund', { delregion: 'mellersta' }),
    local('hoor', 'hoor', 'Lokal vårdsamverkan Höör', { delregion: 'mellersta' }),
  ],
  ladders: [
    {
      id: 'trappan',
      version: 1,
      title: text('Åtgärdstrappan'),
      text: text('Tre steg'),
      steps: [
        step(1, 'responsible-party'),
        step(2, 'delregional-officials'),
        step(3, 'central-officials', 'delregional-political'),
      ],
      standingRight: {
        id: 'ratt',
        text: text('Rätt'),
        receiver: receiver('central-officials'),
        cite,
      },
      receivers: [
        {
          delregion: 'nordost',
          officials: 'operativ',
          informed: ['strategisk'],
          political: 'ds-nordost',
        },
        { delregion: 'mellersta', officials: 'tb-mellersta', political: 'ds-mellersta' },
      ],
      cite,
    },
  ],
});

export const parseModel = (input: ModelInput): Model => modelFileSchema.parse(input);

export const sampleModel = (): Model => parseModel(sampleInput());

/** Writes files under a new temporary folder; an object becomes YAML. */
export function writeModelFolder(files: Readonly<Record<string, string | ModelInput>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'model-'));
  for (const [file, content] of Object.entries(files)) {
    const path = join(folder, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, typeof content === 'string' ? content : dump(content));
  }
  return folder;
}
