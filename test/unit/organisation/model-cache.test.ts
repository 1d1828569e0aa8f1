import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadModel } from '../../../src/organisation/load.ts';
import { sampleInput, sampleModel, writeModelFolder } from './sample-model.ts';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

const createFolders = () => {
  const folder = writeModelFolder({ 'a.yaml': sampleInput() });
  const cacheFolder = join(folder, 'cache');
  folders.push(folder);
  const cacheFile = join(cacheFolder, 'model-cache.json');
  const edit = (change: (content: string) => string) =>
    writeFileSync(cacheFile, change(readFileSync(cacheFile, 'utf8')));
  return { folder, cacheFolder, cacheFile, edit, load: () => loadModel(folder, { cacheFolder }) };
};

const sample = { ok: true, value: sampleModel() };

describe('the cache of a checked model', () => {
  it('gives the same model at the second start', () => {
    const { load, cacheFile } = createFolders();
    expect(load()).toEqual(sample);
    const written = readFileSync(cacheFile, 'utf8');
    expect(load()).toEqual(sample);
    expect(readFileSync(cacheFile, 'utf8')).toBe(written);
  });

  it('is what the second start reads', () => {
    const { load, edit, folder } = createFolders();
    load();
    const other = createFolders();
    writeFileSync(
      join(other.folder, 'a.yaml'),
      readFileSync(join(folder, 'a.yaml'), 'utf8').replaceAll('Anna Ek', 'Bo Ek'),
    );
    other.load();
    const [, body = ''] = readFileSync(other.cacheFile, 'utf8').split('\n');
    const checksum = readFileSync(other.cacheFile, 'utf8').split('\n')[0]?.split(' ')[1] ?? '';
    edit((content) => `${content.split(' ')[0] ?? ''} ${checksum}\n${body}`);
    const loaded = load();
    expect(loaded.ok && loaded.value.people[0]?.name).toBe('Bo Ek');
  });

  it('is passed over once any file of the model changes, comes or goes', () => {
    const { load, folder } = createFolders();
    load();
    writeFileSync(join(folder, 'b.yaml'), 'roles:\n  - { id: mar, name: { sv: MAR, en: MAR } }\n');
    const grown = load();
    expect(grown.ok && grown.value.roles).toHaveLength(2);
    rmSync(join(folder, 'b.yaml'));
    expect(load()).toEqual(sample);
    writeFileSync(join(folder, 'a.yaml'), 'nonsense: 1');
    expect(load().ok).toBe(false);
  });

  it.each([
    ['cut short', (content: string) => content.slice(0, -20)],
    ['changed', (content: string) => content.replace('Osby', 'Usby')],
    ['emptied', () => ''],
    ['of another format', () => '{"version": 2}'],
  ])('is passed over when it is %s', (_, change) => {
    const { load, edit } = createFolders();
    load();
    edit(change);
    expect(load()).toEqual(sample);
  });

  it('may be impossible to write', () => {
    const { folder } = createFolders();
    expect(loadModel(folder, { cacheFolder: join(folder, 'a.yaml', 'cache') })).toEqual(sample);
  });
});
