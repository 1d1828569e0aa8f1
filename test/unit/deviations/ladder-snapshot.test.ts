import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import {
  createLadderSnapshot,
  ladderSnapshotSchema,
} from '../../../src/deviations/ladder-rules.ts';
import { modelFileSchema, type Ladder } from '../../../src/organisation/schema.ts';
import { projectRoot } from '../../support/project-root.ts';

const file = join(projectRoot, 'src', 'organisation', 'data', 'central', 'ladder.yaml');
const ladder: Ladder = modelFileSchema.parse(parse(readFileSync(file, 'utf8'))).ladders[0]!;
const place = { delregion: 'nordost', localGroup: 'lokal-osby', centralOfficials: 'cs' };

describe('the ladder that stays with a case', () => {
  it("has the model's rules for each ground and the delregion's own receivers", () => {
    const snapshot = createLadderSnapshot(ladder, place);
    expect(ladderSnapshotSchema.parse(snapshot)).toEqual(snapshot);
    expect(snapshot.version).toBe(ladder.version);
    expect(snapshot.ruleOf['correction-missing']).toBe('steg-2-utebliven-rattelse');
    expect(snapshot.ruleOf['principle-or-learning']).toBe('steg-2-principiell');
    expect(snapshot.ruleOf['dispute-of-principle']).toBe('steg-3-principiell');
    expect(snapshot.ruleOf['local-dispute']).toBe('steg-3-lokal');
    expect(snapshot.receivers).toEqual({
      local: 'lokal-osby',
      officials: 'nordost-operativ',
      informed: ['nordost-strategisk'],
      central: 'cs',
      political: 'ds-nordost',
    });
  });

  it('names no group where the sources name none', () => {
    const snapshot = createLadderSnapshot(ladder, { ...place, delregion: 'malmo' });
    expect(snapshot.receivers).toMatchObject({ officials: null, political: 'ds-malmo' });
  });

  it('refuses a model without a needed rule', () => {
    const broken = { ...ladder, steps: ladder.steps.filter(({ step }) => step !== 3) };
    expect(() => createLadderSnapshot(broken, place)).toThrow(/no step 3|no rule/);
  });
});
