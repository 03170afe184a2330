import { forceOf } from '#requirements/compare-list/index.ts';
import { FileFault, limits, type Table } from '#server/imports/index.ts';
import { columnsOf, type ListColumns, type Mapping } from './columns.ts';

export interface ListRow {
  row: number;
  id: string | null;
  text: string;
  kind: string;
}
export interface List {
  sheet: number;
  columns: ListColumns['columns'];
  mapping: Mapping & { text: number };
  rows: readonly ListRow[];
  skipped: number;
}

/** What the one who asks has chosen, instead of what is guessed. */
export interface Chosen {
  sheet?: number | undefined;
  text?: number | undefined;
  id?: number | 'none' | undefined;
  kind?: number | 'none' | undefined;
}

/** The requirements of a file: from the sheet and columns that are chosen, else from those that look most like it. @throws FileFault */
export function listRows(tables: readonly Table[], chosen: Chosen): List {
  const sheet = chosen.sheet ?? mostDemanding(tables);
  const table = tables[sheet];
  if (table === undefined) throw noSuch('sheet', tables.length);
  if (table.cut) throw new FileFault('file-too-many-rows', `The list has more than ${limits.rows} rows. Keep the requirements, and divide the list if they are so many.`, { maximum: limits.rows });
  const { columns, guessed, first } = columnsOf(table);
  const mapping = { text: chosen.text ?? guessed.text, id: pick(chosen.id, guessed.id), kind: pick(chosen.kind, guessed.kind) };
  for (const [name, column] of Object.entries(mapping)) if (column !== null && column >= columns.length) throw noSuch(name, columns.length);
  const { text: textColumn } = mapping;
  if (textColumn === null) throw new FileFault('file-no-text', 'There is no column with requirements in words. Check that it is the right sheet, or the right file.');

  const rows: ListRow[] = [];
  let skipped = 0;
  for (const { number, cells } of table.rows.slice(first)) {
    const cell = (column: number | null) => (column === null ? '' : (cells[column] ?? ''));
    const text = cell(textColumn);
    const id = cell(mapping.id);
    const last = rows.at(-1);
    if (demandsNothing(text, cells, table.place.kind === 'text')) skipped += 1;
    // A merged cell is said in each of its rows.
    else if (last === undefined || last.text !== text || (last.id ?? '') !== id) rows.push({ row: number, id: id === '' ? null : id, text, kind: cell(mapping.kind) });
  }
  return { sheet, columns, mapping: { ...mapping, text: textColumn }, rows, skipped };
}

const pick = (chosen: number | 'none' | undefined, guessed: number | null) => (chosen === undefined ? guessed : chosen === 'none' ? null : chosen);

/** A heading stands alone in its row, and is short. Of running text, only what demands or wishes is a row. */
function demandsNothing(text: string, cells: readonly string[], running: boolean): boolean {
  if (text === '') return true;
  if (forceOf(text) !== null) return false;
  return running || (text.length <= 80 && cells.filter((cell) => cell !== '').length === 1 && !/[.:]$/.test(text));
}

/** The sheet with most demands in words; if none has any, the one with most text. */
function mostDemanding(tables: readonly Table[]): number {
  const weights = tables.map(({ rows }) => rows.reduce((sum, { cells }) => sum + cells.reduce((inRow, cell) => inRow + (forceOf(cell) === null ? cell.length / 1000 : cell.length), 0), 0));
  return weights.indexOf(Math.max(...weights));
}

const noSuch = (what: string, count: number) => new FileFault('file-no-such-column', `There is no such ${what}: there are ${count}, counted from 0.`, { count });
