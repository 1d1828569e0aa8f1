/** A growing list of small whole numbers, packed; what was never set is 0. */
export type Numbers = {
  readonly at: (place: number) => number;
  readonly set: (place: number, value: number) => void;
  readonly push: (value: number) => void;
  readonly size: () => number;
};

const firstRoom = 1024;

export function createNumbers(): Numbers {
  let values = new Uint32Array(firstRoom);
  let size = 0;
  const set = (place: number, value: number): void => {
    if (place >= values.length) {
      const wider = new Uint32Array(Math.max(2 * values.length, place + 1));
      wider.set(values);
      values = wider;
    }
    values[place] = value;
    if (place >= size) size = place + 1;
  };
  return {
    at: (place) => values[place] ?? 0,
    set,
    push: (value) => {
      set(size, value);
    },
    size: () => size,
  };
}
