import { createDirectory } from '../../../src/organisation/directory.ts';
import { loadBuiltIn } from '../../../bench/support/load-built-in.ts';

const directory = createDirectory(loadBuiltIn());
const { model, bindableGroups } = directory;
const seats = bindableGroups.flatMap((group) =>
  group.participants.map((seat) => ({ group, seat })),
);
const named = ({ group, seat }: (typeof seats)[number]) => [group.id, seat.text.sv];

describe('look-ups over the built-in model find what reading all of it finds', () => {
  it('seats by one role, and by any of several in the order of the model', () => {
    const roles = model.roles.map(({ id }) => id);
    for (const asked of [...roles.map((id) => [id]), roles.slice(0, 4), roles]) {
      const expected = seats.filter(({ seat }) =>
        [seat.role, ...seat.roles].some((id) => id !== undefined && asked.includes(id)),
      );
      expect(directory.seatsHolding(asked).map(named)).toEqual(expected.map(named));
    }
  });

  it('seats and rows of a person', () => {
    for (const { id } of model.people) {
      expect(directory.seatsOf(id).map(named)).toEqual(
        seats.filter(({ seat }) => seat.person === id).map(named),
      );
      expect(directory.activitiesBy(id)).toEqual(
        model.activities.filter(({ responsible }) => responsible?.people.includes(id) === true),
      );
    }
  });

  it('areas by number, rows by delregion and by table, tables by municipality and by kind', () => {
    for (const { number } of model.planAreas) {
      expect(directory.planAreasNumbered(number)).toEqual(
        model.planAreas.filter((one) => one.number === number),
      );
    }
    for (const { id } of model.delregions) {
      const rows = model.activities.filter(({ delregion }) => delregion === id);
      expect(directory.activitiesOf(id)).toEqual(rows);
      expect(directory.plannedDelregions().includes(id)).toBe(rows.length > 0);
    }
    for (const table of model.tables) {
      expect(directory.activityWithTable(table.id)).toBe(
        model.activities.find(({ tables }) => tables.includes(table.id)),
      );
      const like = model.tables.filter(
        (one) => one.municipality !== undefined && one.rowTitle.sv === table.rowTitle.sv,
      );
      expect(directory.tablesLike(table)).toEqual(table.municipality === undefined ? [] : like);
    }
    for (const { id } of model.municipalities) {
      expect(directory.tablesOf(id)).toEqual(
        model.tables.filter(({ municipality }) => municipality === id),
      );
    }
  });

  it('whether a text names somebody', () => {
    const texts = model.activities.flatMap(({ delregional, central, details }) =>
      [delregional, central, ...details].flatMap((text) => text?.sv ?? []),
    );
    const someone = texts.filter((text) => model.people.some(({ name }) => text.includes(name)));
    expect(someone.length).toBeGreaterThan(0);
    expect(texts.filter((text) => directory.namesSomeone(text))).toEqual(someone);
  });
});
