import { cleanText } from '../text/clean.ts';
import type { Cell, Sheet } from './sheet.ts';

const byteOrderMark = '\uFEFF';

/**
 * A sheet as comma-separated values, with semicolons: that, and a byte order mark, is what a Swedish Excel opens as a table
 * with å, ä and ö whole. Otherwise by RFC 4180.
 */
export function renderCsv({ columns, rows }: Sheet): string {
  return byteOrderMark + [columns.map((column) => column.title), ...rows].map((row) => `${row.map(field).join(';')}\r\n`).join('');
}

function field(cell: Cell): string {
  if (typeof cell === 'number') return String(cell);
  const text = harmless(cleanText(cell));
  return /[";\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Text that a spreadsheet program would take as a formula is marked as text. */
function harmless(text: string): string {
  return /^[\s\uFEFF]*[=+\-@＝＋－＠]|^[\t\n]/u.test(text) ? `'${text}` : text;
}
