import { chooseLadder, findSharedLocalGroup } from '../../../src/deviations/choose-groups.ts';
import { choosePostedGroup } from '../../../src/deviations/choose-posted-group.ts';
import { getBuiltInDirectory } from '../../support/case-service.ts';

const directory = getBuiltInDirectory();
const local = (responsibleParty: string, reportingParty: string | null, originGroupId?: string) =>
  findSharedLocalGroup(directory, { responsibleParty, reportingParty }, originGroupId)?.id;
const parties = { responsibleParty: 'csk', reportingParty: 'osby-kommun' };

describe('the local group that both sides share', () => {
  it.each([
    [
      "a municipality's own, before the town of the hospital",
      'csk',
      'osby-kommun',
      'nordost-lokal-osby',
    ],
    ['the same whichever of the two reports', 'osby-kommun', 'csk', 'nordost-lokal-osby'],
    ['by the municipality where it is no organisation', 'vc-hoor', 'hoor', 'mellersta-lokal-hoor'],
    ['the group that names both units', 'vc-dalby', 'hsv-dalby', 'mellersta-lokal-dalby'],
    ["the town's own where the unit is not named", 'sus', 'lund', 'mellersta-lokal-lund'],
    [
      "the responsible municipality's of two",
      'hassleholms-kommun',
      'osby-kommun',
      'nordost-lokal-hassleholm',
    ],
    [
      "the patient's municipality for a hospital of another delregion",
      'csk',
      'lund',
      'mellersta-lokal-lund',
    ],
    [
      'the one that names a unit without a municipality',
      'vc-stationsstaden',
      null,
      'mellersta-lokal-kavlinge',
    ],
  ])('is %s', (_, responsible, reporting, expected) => {
    expect(local(responsible, reporting)).toBe(expected);
  });

  it('is where it was filed when the reporting side is not told', () => {
    expect(local('csk', null, 'nordost-lokal-perstorp')).toBe('nordost-lokal-perstorp');
    expect(local('psykiatrin-nordost', null, 'nordost-lokal-bromolla')).toBe(
      'nordost-lokal-bromolla',
    );
  });

  it('is none where nothing tells one of a delregion from the others', () => {
    expect(local('psykiatrin-nordost', 'palliativ-vard-asih-nordost')).toBeUndefined();
    expect(local('region-skane', null)).toBeUndefined();
    expect(local('malmo', 'region-skane')).toBeUndefined();
  });
});

describe('the ladder of a case', () => {
  it('has the operative officials of Nordost at step 2, the strategic ones informed', () => {
    expect(chooseLadder(directory, parties).receivers).toEqual({
      local: 'nordost-lokal-osby',
      officials: 'nordost-operativ',
      informed: ['nordost-strategisk'],
      central: 'cs-tjansteman',
      political: 'ds-nordost',
    });
  });

  it('has the officials of Mellersta, and their political group at the fork', () => {
    const given = { responsibleParty: 'vc-hoor', reportingParty: 'hoor' };
    expect(chooseLadder(directory, given).receivers).toMatchObject({
      officials: 'mellersta-tjansteman',
      informed: [],
      political: 'ds-mellersta',
    });
  });

  it('has gaps where the sources name no group, and the delregion of where it was filed', () => {
    const malmo = { responsibleParty: 'malmo', reportingParty: null };
    expect(chooseLadder(directory, malmo).receivers).toMatchObject({
      local: null,
      officials: null,
      political: 'ds-malmo',
    });
    const region = { responsibleParty: 'region-skane', reportingParty: null };
    expect(chooseLadder(directory, region, 'nordost-operativ').receivers.officials).toBe(
      'nordost-operativ',
    );
  });
});

describe('whose channel a case lies in', () => {
  const ladder = chooseLadder(directory, parties);
  const posted = (handling: string | null, ...bound: string[]) =>
    choosePostedGroup(ladder, handling, (groupId) => bound.includes(groupId));

  it("is its group's own, else the nearest higher one's, never a lower one's", () => {
    const all = ['nordost-lokal-osby', 'nordost-operativ', 'cs-tjansteman'];
    expect(posted('nordost-lokal-osby', ...all)).toBe('nordost-lokal-osby');
    expect(posted('nordost-lokal-osby', 'cs-tjansteman', 'nordost-operativ')).toBe(
      'nordost-operativ',
    );
    expect(posted('ds-nordost', ...all)).toBe('cs-tjansteman');
    expect(posted('ds-nordost', 'nordost-lokal-osby')).toBeUndefined();
    expect(posted(null, 'cs-tjansteman')).toBe('cs-tjansteman');
  });
});
