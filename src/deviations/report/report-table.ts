/** A date is YYYY-MM-DD and becomes a real one in a workbook. */
export type ReportCell = string | number | null | { readonly date: string };

/** What a report consists of, whatever it is written as. */
export type ReportTable = {
  readonly title: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly ReportCell[])[];
};
