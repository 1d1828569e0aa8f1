/** How ids and dates are shown; given to the texts by whoever knows the model and the reader. */
export type Naming = {
  readonly group: (groupId: string) => string;
  /** From YYYY-MM-DD to the reader's way of writing. */
  readonly date: (date: string) => string;
};
