/** Lists of whole numbers side by side. */
export type PackedLists = {
  /** By list, where it begins in `values`; one more at the end. */
  readonly starts: Uint32Array;
  readonly values: Uint32Array;
};

export function packLists(lists: readonly (readonly number[])[]): PackedLists {
  const starts = new Uint32Array(lists.length + 1);
  lists.forEach((list, at) => {
    starts[at + 1] = (starts[at] ?? 0) + list.length;
  });
  const values = new Uint32Array(starts[lists.length] ?? 0);
  lists.forEach((list, at) => {
    values.set(list, starts[at] ?? 0);
  });
  return { starts, values };
}

/** One list; empty where there is none of that number. */
export const listAt = ({ starts, values }: PackedLists, number: number): Uint32Array =>
  values.subarray(starts[number] ?? 0, starts[number + 1] ?? starts[number] ?? 0);
