import { readCsv } from './csv.ts';
import { detect } from './detect.ts';
import { readDocx } from './docx.ts';
import { FileFault } from './file-fault.ts';
import { meter } from './limits.ts';
import type { FileType, Table } from './tables.ts';
import { readXlsx } from './xlsx.ts';

/** What is in a file, as tables of text that hold something. @throws FileFault */
export function readFile(bytes: Uint8Array, claimed: FileType): readonly Table[] {
  const found = detect(bytes, claimed);
  const tables = found.type === 'csv' ? readCsv(bytes, meter()) : found.type === 'xlsx' ? readXlsx(found.parts, meter()) : readDocx(found.parts, meter());
  const filled = tables
    .map((table) => ({ ...table, rows: table.rows.filter(({ cells }) => cells.some((cell) => cell !== '')) }))
    .filter(({ rows }) => rows.length > 0);
  if (filled.length === 0) throw new FileFault('file-empty', 'There is no text in the file.');
  return filled;
}
