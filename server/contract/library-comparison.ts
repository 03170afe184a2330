import { z } from 'zod';
import type { Difference, Force, RowFault, RowResult, Strength } from '#requirements/compare-list/index.ts';
import { languages } from '#requirements/model/index.ts';
import type { ClauseSummary, InBoth, LibraryVersion } from './library.ts';

/** POST /api/v1/library-comparisons: somebody's list of requirements, held against the library. Nothing is stored. */

/** The types of file that a list comes in, as Content-Type; the same with macros, which are never run. */
export const listFileTypes = {
  'text/csv': 'csv',
  'text/tab-separated-values': 'csv',
  'text/plain': 'csv',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsx',
  'application/vnd.ms-excel.sheet.macroenabled.12': 'xlsx',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/vnd.ms-word.document.macroenabled.12': 'docx',
} as const;

const place = z.string().regex(/^\d{1,3}$/).transform(Number);
const column = z.union([z.literal('none'), place]);
/** Which sheet and columns to read, counted from 0. What is left out is guessed. */
export const libraryComparisonQuerySchema = z.strictObject({ sheet: place.optional(), text: place.optional(), id: column.optional(), kind: column.optional() });
export const libraryComparisonTableQuerySchema = libraryComparisonQuerySchema.extend({ language: z.enum(languages).default('sv') });

/** Where in the file a list can be. */
export type ListPlace = { kind: 'values' } | { kind: 'sheet'; name: string } | { kind: 'tables'; count: number } | { kind: 'text' };

export interface LibraryComparison {
  library: LibraryVersion;
  sheets: readonly { place: ListPlace; rows: number }[];
  /** What was read. Columns count from 0; `null`: none. */
  mapping: { sheet: number; text: number; id: number | null; kind: number | null };
  /** The columns of the sheet that was read. */
  columns: readonly { title: string | null; example: string }[];
  /** Headings and other rows that demand nothing, which are not among the rows. */
  skipped: number;
  rows: readonly ComparedRow[];
  /** Core and important clauses that no row is about, by area. */
  onlyOurs: readonly { area: string; title: ClauseSummary['title']; clauses: readonly string[] }[];
  /** The clauses that are named. */
  clauses: readonly ClauseSummary[];
  counts: Readonly<Record<RowResult, number>> & { onlyOurs: number };
}

export interface ComparedRow {
  /** Its number in the file, from 1. */
  row: number;
  id: string | null;
  text: string;
  result: RowResult;
  force: Force;
  /** The best first. */
  matches: readonly ComparedMatch[];
  /** Obligations of the row that no clause answers. */
  unanswered: readonly string[];
  /** Of a row that no clause answers: the clauses that come nearest, to look at. */
  nearest: readonly string[];
  faults: readonly (RowFault & { says: InBoth<string> })[];
}

export interface ComparedMatch {
  clause: string;
  strength: Strength;
  /** The row's words that the clause is about too. */
  words: readonly string[];
  differences: readonly (Difference & { says: InBoth<string> })[];
}
