import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadKeptModel } from '../../../src/organisation/load.ts';
import { sampleInput, sampleModel, writeModelFolder } from './sample-model.ts';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

const createFolders = () => {
  const folder = writeModelFolder({ 'a.yaml': sampleInput() });
  const keptFolder = join(folder, 'kept');
  folders.push(folder);
  const file = join(keptFolder, 'model.kept');
  const load = () => {
    const loaded = loadKeptModel(folder, keptFolder);
    return loaded.ok ? loaded.value : undefined;
  };
  return { folder, keptFolder, file, load };
};

const sample = sampleModel();
/** Objects of a kept file come from outside the test's realm. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('a checked model that is kept', () => {
  it('is the same model at the second start', () => {
    const { load, file } = createFolders();
    expect(load()?.model).toEqual(sample);
    const written = readFileSync(file);
    expect(plain(load()?.model)).toEqual(plain(sample));
    expect(readFileSync(file).equals(written)).toBe(true);
  });

  it('is what the second start reads', () => {
    const { load, folder } = createFolders();
    const kept = load()?.kept;
    const bo = readFileSync(join(folder, 'a.yaml'), 'utf8').replaceAll('Anna Ek', 'Bo Ek');
    const other = writeModelFolder({});
    folders.push(other);
    writeFileSync(join(other, 'a.yaml'), bo);
    const otherKept = loadKeptModel(other, join(other, 'kept'));
    const found = otherKept.ok ? otherKept.value.kept.read('model') : undefined;
    kept?.write('model', { ...found });
    expect(load()?.model.people[0]?.name).toBe('Bo Ek');
  });

  it('is passed over once any file of the model changes, comes or goes', () => {
    const { load, folder } = createFolders();
    load();
    writeFileSync(join(folder, 'b.yaml'), 'roles:\n  - { id: mar, name: { sv: MAR, en: MAR } }\n');
    expect(load()?.model.roles).toHaveLength(2);
    rmSync(join(folder, 'b.yaml'));
    expect(load()?.model).toEqual(sample);
    writeFileSync(join(folder, 'a.yaml'), 'nonsense: 1');
    expect(load()).toBeUndefined();
  });

  it.each(['model.kept', 'hashes.kept'])('does without a damaged %s', (name) => {
    const { load, keptFolder } = createFolders();
    load();
    const path = join(keptFolder, name);
    writeFileSync(
      path,
      readFileSync(path).map((byte) => byte ^ 1),
    );
    expect(load()?.model).toEqual(sample);
  });

  it('is read from its files again where it is damaged after the start', () => {
    const { load, file } = createFolders();
    load();
    const opened = load()?.model;
    writeFileSync(
      file,
      readFileSync(file).map((byte) => byte ^ 1),
    );
    expect(opened?.groups).toEqual(sample.groups);
  });

  it('fails rather than mix two models, where its files have changed as well', () => {
    const { load, file, folder } = createFolders();
    load();
    const opened = load()?.model;
    writeFileSync(
      file,
      readFileSync(file).map((byte) => byte ^ 1),
    );
    writeFileSync(join(folder, 'b.yaml'), 'roles:\n  - { id: mar, name: { sv: MAR, en: MAR } }\n');
    expect(() => opened?.groups).toThrow('have changed since');
  });

  it('need not be written', () => {
    const { folder } = createFolders();
    const keptFolder = join(folder, 'a.yaml', 'kept');
    const loaded = loadKeptModel(folder, keptFolder);
    expect(loaded.ok && loaded.value.model).toEqual(sample);
  });

  it('is never kept with a fault', () => {
    const { load, folder, keptFolder } = createFolders();
    writeFileSync(join(folder, 'a.yaml'), 'nonsense: 1');
    expect(load()).toBeUndefined();
    expect(readdirSync(keptFolder)).not.toContain('model.kept');
  });
});
