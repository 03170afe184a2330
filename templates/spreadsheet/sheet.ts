/** One sheet of a workbook: a heading row, and rows of text and numbers in the same order. */
export interface Sheet {
  name: string;
  columns: readonly { title: string; /** in characters */ width: number }[];
  rows: readonly (readonly Cell[])[];
}
export type Cell = string | number;

/** A column and what it holds of each thing that is listed. */
export interface Column<T> {
  title: string;
  width: number;
  cell(thing: T): Cell;
}

export function sheetOf<T>(name: string, columns: readonly Column<T>[], things: readonly T[]): Sheet {
  return { name, columns: columns.map(({ title, width }) => ({ title, width })), rows: things.map((thing) => columns.map((column) => column.cell(thing))) };
}
