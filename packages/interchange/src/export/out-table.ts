/** A day of the calendar: a date in a workbook, its ISO form elsewhere. */
export interface OutDay {
  readonly day: string;
}

/** A number stays a number; null is an empty cell. */
export type OutCell = string | number | null | OutDay;

/** A table on its way out: a file or a sheet. The first row is its header. */
export interface OutTable {
  readonly name: string;
  readonly rows: readonly (readonly OutCell[])[];
}
