/** The types of file that lists come in. */
export const fileTypes = ['csv', 'xlsx', 'docx'] as const;
export type FileType = (typeof fileTypes)[number];

/** Text in rows, as a file of any type gives it. */
export interface Table {
  place: TablePlace;
  rows: readonly TableRow[];
  /** There are more rows than may be read. */
  cut: boolean;
}

/**
 * Where in the file: a sheet, tables with as many columns in a document, or its running text, which is read into three columns:
 * the number that a paragraph begins with, its text, and the heading above it. A file of separated values has one place.
 */
export type TablePlace = { kind: 'values' } | { kind: 'sheet'; name: string } | { kind: 'tables'; count: number } | { kind: 'text' };

export interface TableRow {
  /** As the reader finds it again: the row of the sheet, the line of the file, the row of the tables or the paragraph, from 1. */
  number: number;
  cells: readonly string[];
}
