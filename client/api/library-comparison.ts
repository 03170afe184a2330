import type { LibraryComparison } from '#server/contract/index.ts';
import type { UiLanguage } from '../i18n/translation.ts';
import { exchangeFile, sendFile } from './request.ts';

/** Which sheet and columns to read; what is left out is guessed. */
export interface ChosenColumns {
  sheet?: number;
  text?: number;
  id?: number | 'none';
  kind?: number | 'none';
}

const types: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  tsv: 'text/tab-separated-values',
  txt: 'text/plain',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  xlsm: 'application/vnd.ms-excel.sheet.macroenabled.12',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  docm: 'application/vnd.ms-word.document.macroenabled.12',
};
/** What the file dialog offers. */
export const listFileNames = Object.keys(types).map((ending) => `.${ending}`).join(',');

/** What the server takes, in bytes. */
export const largestList = 10_000_000;

/** A file that has been read. */
export interface ListFile {
  name: string;
  content: Blob;
}
export type TableFormat = 'xlsx' | 'csv';

export const compareList = (file: ListFile, chosen: ChosenColumns): Promise<LibraryComparison> => sendFile(`/library-comparisons${queryOf({ ...chosen })}`, file.content, typeOf(file));

export const comparisonTable = (file: ListFile, chosen: ChosenColumns, format: TableFormat, language: UiLanguage): Promise<Blob> => exchangeFile(`/library-comparisons/table.${format}${queryOf({ ...chosen, language })}`, file.content, typeOf(file));

/** By the ending of its name: what browsers say of a type differs. Another sort is sent as Excel, and refused for what it is. */
function typeOf({ name }: ListFile): string {
  return types[name.toLowerCase().split('.').at(-1) ?? ''] ?? types['xlsx'] ?? '';
}

function queryOf(values: Readonly<Record<string, string | number | undefined>>): string {
  const given = Object.entries(values).flatMap(([key, value]) => (value === undefined ? [] : [[key, String(value)]]));
  return given.length === 0 ? '' : `?${new URLSearchParams(given).toString()}`;
}
