import { resolve } from 'node:path';
import { projectRoot } from '../../../src/core/project-root.ts';
import { checkModel } from '../../../src/organisation/check/check-model.ts';
import { createDirectory } from '../../../src/organisation/directory.ts';
import { loadModel } from '../../../src/organisation/load.ts';
import { modelFileSchema } from '../../../src/organisation/schema.ts';
import { growModel } from '../../support/grown-model.ts';

const loaded = loadModel(resolve(projectRoot, 'src/organisation/data'));
if (!loaded.ok) throw new Error(JSON.stringify(loaded.refusal));
const model = loaded.value;
const factor = 5;
const grown = growModel(model, factor);

describe('a grown model', () => {
  it('is a model like any other: of the schema, and without a fault', () => {
    expect(modelFileSchema.safeParse(grown).error?.issues).toBeUndefined();
    expect(checkModel(grown)).toEqual([]);
  });

  it.each([
    'delregions',
    'municipalities',
    'people',
    'activities',
    'tables',
    'statements',
  ] as const)('holds that many times the %s', (kind) =>
    expect(grown[kind]).toHaveLength(factor * model[kind].length),
  );

  it('keeps all that the model holds', () => {
    for (const [kind, items] of Object.entries(model)) {
      if (kind === 'ladders') continue;
      const all: readonly unknown[] = grown[kind as keyof typeof model];
      expect(all.slice(0, items.length)).toEqual(items);
    }
  });

  it('names no place and no person twice', () => {
    for (const kind of ['delregions', 'municipalities', 'people'] as const) {
      const names = grown[kind].map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
    }
  });

  it('keeps every reference of a copy inside the copy', () => {
    const { byId, bindableGroups } = createDirectory(grown);
    for (const { municipality, delregion } of bindableGroups) {
      if (municipality === undefined) continue;
      expect(byId.municipalities.get(municipality)?.delregion).toBe(delregion);
    }
  });

  it('finds a new group by its new name', () => {
    const { resolveGroupName, bindableGroups } = createDirectory(grown);
    const last = bindableGroups.findLast(({ kind }) => kind === 'local');
    expect(resolveGroupName(last?.name ?? '')).toEqual({ kind: 'found', group: last });
  });

  it('is the same at every making', () => expect(growModel(model, 2)).toEqual(growModel(model, 2)));
});
