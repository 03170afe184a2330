import { CsvError, parse } from 'csv-parse/sync';
import { cleanCell } from './clean-cell.ts';
import { FileFault } from './file-fault.ts';
import { limits, type Meter } from './limits.ts';
import type { Table } from './tables.ts';

/** Separated values as Excel and others write them: UTF-8, UTF-16 or the Windows characters; semicolon, comma or tab. */
export function readCsv(bytes: Uint8Array, meter: Meter): readonly Table[] {
  const { text, separator, from } = separated(decode(bytes));
  const records = parsed(text, separator);
  const rows = records.slice(0, limits.rows).map(({ record, info }) => {
    const number = from + info.lines - newlines(record);
    record.forEach((cell, column) => meter(number, column, cell));
    return { number, cells: record.map(cleanCell) };
  });
  return [{ place: { kind: 'values' }, rows, cut: records.length > limits.rows }];
}

interface Record {
  record: string[];
  info: { lines: number };
}

function parsed(text: string, delimiter: string): readonly Record[] {
  try {
    // One more than is read, to know that there are more.
    return parse(text, { delimiter, info: true, relax_column_count: true, relax_quotes: true, skip_empty_lines: true, to: limits.rows + 1 }) as unknown as Record[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error.lines === 'number' ? error.lines : 0;
    if (error.code === 'CSV_QUOTE_NOT_CLOSED') {
      throw new FileFault('file-quote-open', `A quotation mark that begins a cell is never closed. Look at line ${line} and before. Save the list from Excel again, as CSV UTF-8.`, { line });
    }
    throw new FileFault('file-damaged', `Line ${line} can not be read as separated values. Save the list from Excel again, as CSV UTF-8.`, { line });
  }
}

/** A quoted cell goes on over lines; a row is where it begins. */
const newlines = (cells: readonly string[]) => cells.reduce((sum, cell) => sum + (cell.match(/\n/g)?.length ?? 0), 0);

/** Excel writes UTF-8 with a byte order mark, UTF-16 ("Unicode text") or the characters of Windows. */
function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return new TextDecoder(first === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes);
  if (bytes.includes(0)) throw new FileFault('file-encoding', 'The file is not text. Save the list as CSV UTF-8, .xlsx or .docx.');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

const separators = [';', '\t', ','] as const;
const looked = 40;

/** The separator that gives rows the same number of cells. `sep=;` on the first line says which it is. */
function separated(text: string): { text: string; separator: string; from: number } {
  const said = /^sep=(.)\r?\n/.exec(text);
  if (said) return { text: text.slice(said[0].length), separator: said[1] ?? ';', from: 1 };
  const head = unquoted(text.slice(0, 100_000)).split(/\r?\n|\r/).filter((line) => line.trim() !== '').slice(0, looked);
  const even = separators.find((separator) => {
    const counts = head.map((line) => line.split(separator).length);
    const most = Math.max(0, ...counts);
    return most > 1 && counts.filter((count) => count === counts[0]).length >= head.length * 0.8;
  });
  return { text, from: 0, separator: even ?? (head.some((line) => line.includes(';')) ? ';' : '\t') };
}

/** What stands within quotation marks tells nothing about the separator. */
const unquoted = (text: string) => text.replaceAll(/"(?:[^"]|"")*"/g, '""');
