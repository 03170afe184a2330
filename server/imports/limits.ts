import { FileFault } from './file-fault.ts';

/** What a file may hold. A list of requirements has some hundreds of rows; these stop what is made to exhaust the server. */
export const limits = {
  bytes: 10_000_000,
  /** Of the parts that are read, unpacked. */
  partBytes: 60_000_000,
  parts: 5_000,
  sheets: 50,
  /** Of a table. */
  rows: 5_000,
  columns: 200,
  cellLength: 10_000,
  /** In all. */
  cells: 500_000,
  characters: 5_000_000,
  /** Elements within each other. */
  depth: 200,
  milliseconds: 20_000,
  /** Of the thread that reads. */
  megabytes: 512,
} as const;

/** Counts what is read from a file, and stops it at the limits. */
export type Meter = (row: number, column: number, text: string) => void;

export function meter(): Meter {
  let [cells, characters] = [0, 0];
  return (row, column, text) => {
    if (column >= limits.columns) throw new FileFault('file-too-many-columns', `Row ${row} has more than ${limits.columns} columns. Keep the columns that are needed, and try again.`, { maximum: limits.columns, row });
    if (text.length > limits.cellLength) throw new FileFault('file-cell-too-long', `A cell in row ${row} has more than ${limits.cellLength} characters. Divide it into rows, and try again.`, { maximum: limits.cellLength, row });
    cells += 1;
    characters += text.length;
    if (cells > limits.cells || characters > limits.characters) throw new FileFault('file-too-much-text', `The file has more than ${limits.characters} characters or ${limits.cells} cells. Divide it, and try again.`, { maximum: limits.characters });
  };
}
