import { once } from '../../core/once.ts';
import type { Group } from '../schema.ts';

export type Seat = { readonly group: Group; readonly seat: Group['participants'][number] };

/** Seats of groups by what they hold, in the model's order. */
export type SeatFinder = {
  /** Seats with any of the roles. */
  readonly seatsHolding: (roleIds: readonly string[]) => readonly Seat[];
  readonly seatsOf: (personId: string) => readonly Seat[];
};

type Placed = Seat & { readonly place: number };

export function createSeatFinder(groups: () => readonly Group[]): SeatFinder {
  const index = once(() => {
    const byRole = new Map<string, Placed[]>();
    const byPerson = new Map<string, Placed[]>();
    const add = (map: Map<string, Placed[]>, id: string, placed: Placed): void => {
      const list = map.get(id);
      if (list === undefined) map.set(id, [placed]);
      else list.push(placed);
    };
    let place = 0;
    for (const group of groups()) {
      for (const seat of group.participants) {
        const placed = { group, seat, place: place++ };
        for (const role of new Set([seat.role, ...seat.roles])) {
          if (role !== undefined) add(byRole, role, placed);
        }
        if (seat.person !== undefined) add(byPerson, seat.person, placed);
      }
    }
    return { byRole, byPerson };
  });
  return {
    seatsHolding: (roleIds) => {
      const { byRole } = index();
      const [only, ...others] = roleIds;
      if (only !== undefined && others.length === 0) return byRole.get(only) ?? [];
      const found = new Set(roleIds.flatMap((id) => byRole.get(id) ?? []));
      return [...found].sort((a, b) => a.place - b.place);
    },
    seatsOf: (personId) => index().byPerson.get(personId) ?? [],
  };
}
