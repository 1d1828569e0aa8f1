import { findParty, listPartyChoices } from '../../../src/deviations/parties.ts';
import { createPartySearch } from '../../../src/deviations/search-parties.ts';
import { getBuiltInDirectory } from '../../support/case-service.ts';

const directory = getBuiltInDirectory();
const choices = listPartyChoices(directory);
const search = createPartySearch(choices);
const idsFor = (text: string, limit?: number) => search(text, limit).map(({ id }) => id);

describe('the parties to choose from', () => {
  it('are all 33 municipalities, each once, and every organisation that gives care', () => {
    expect(choices.filter(({ kind }) => kind === 'municipality')).toHaveLength(33);
    expect(new Set(choices.map(({ id }) => id)).size).toBe(choices.length);
    const ids = choices.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(['csk', 'osby-kommun', 'lund', 'sus', 'vc-dalby']));
    expect(ids).not.toContain('kommunforbundet-skane');
    expect(ids).not.toContain('osby');
  });

  it('are each known to the choice of groups', () => {
    for (const { id } of choices) expect(findParty(directory, id)).toMatchObject({ id });
  });

  it.each([
    ['osby', 'osby-kommun'],
    ['Östra G', 'ostra-goinge-kommun'],
    ['ostra goinge', 'ostra-goinge-kommun'],
    ['centralsjukhuset', 'csk'],
    ['CSK', 'csk'],
    ['vårdcentral dalby', 'vc-dalby'],
    ['primärvården kristianstad', 'primarvarden-ostra-skane-kristianstad'],
  ])('are found by %s', (text, expected) => {
    expect(idsFor(text)[0]).toBe(expected);
  });

  it('have a nearest one for a name that is misspelt or unknown', () => {
    expect(idsFor('Krisitanstad')).toContain('kristianstads-kommun');
    expect(idsFor('hesselholm')[0]).toBe('hassleholms-kommun');
    expect(idsFor('xyzzy').length).toBeGreaterThan(0);
    expect(idsFor('xyzzy').length).toBeLessThanOrEqual(5);
  });

  it('are at most fifteen at a time, all of the alphabet for an empty text', () => {
    expect(idsFor('')).toHaveLength(15);
    expect(idsFor('', 3)).toEqual(choices.slice(0, 3).map(({ id }) => id));
    expect(idsFor('v')).toHaveLength(15);
  });
});
