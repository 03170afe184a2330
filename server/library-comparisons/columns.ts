import { forceOf, forceOfKind } from '#requirements/compare-list/index.ts';
import type { Table } from '#server/imports/index.ts';

/** Which columns hold what. */
export interface Mapping {
  text: number | null;
  id: number | null;
  kind: number | null;
}
export interface ListColumns {
  columns: readonly { title: string | null; example: string }[];
  guessed: Mapping;
  /** The first row that is not a heading, among the table's rows. */
  first: number;
}

/** What the columns of lists are called, in small letters. */
const called = {
  text: /^(?:krav(?:text|formulering|beskrivning|en)?|beskrivning|formulering|text|skall?-?krav|requirements?(?: text)?|description)(?:\s*\(.*\))?$/u,
  id: /^(?:id|nr\.?|nummer|krav-?\s?(?:id|nr|nummer)|ref(?:erens)?|#|no\.?|number|löpnr|löpnummer)$/u,
  kind: /^(?:typ|kravtyp|typ av krav|ska ?\/ ?bör|skall ?\/ ?bör|sk(?:a|all)?-?krav ?\/ ?bör-?krav|s ?\/ ?b|kategori|prioritet|krav ?\/ ?önskemål|kind|type|priority)$/u,
  other: /^(?:kommentar(?:er)?|svar|motiv(?:ering)?|bevis|uppfylls.*|leverantörens.*|anbudsgivarens.*|exempel|område|rubrik|comments?|answer)$/u,
};

/** A heading is looked for among so many rows: above it there may be a title and an introduction. */
const headingWithin = 20;
const exampleLength = 80;

/** The columns of a table, and what they seem to hold. */
export function columnsOf({ place, rows }: Table): ListColumns {
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const heading = place.kind === 'text' ? -1 : rows.slice(0, headingWithin).findIndex(({ cells }) => isHeading(cells));
  const titles = rows[heading]?.cells ?? [];
  const body = rows.slice(heading + 1);
  const columns = Array.from({ length: width }, (_, at) => {
    const cells = body.map(({ cells: row }) => row[at] ?? '').filter((cell) => cell !== '');
    return { at, title: titles[at] ?? '', cells };
  });
  return {
    columns: columns.map(({ title, cells }) => ({ title: title === '' ? null : title, example: (cells[0] ?? '').slice(0, exampleLength) })),
    guessed: place.kind === 'text' ? { text: 1, id: columns[0]?.cells.length === 0 ? null : 0, kind: null } : guess(columns),
    first: heading + 1,
  };
}

interface Column {
  at: number;
  title: string;
  cells: readonly string[];
}

const named = (title: string, what: keyof typeof called) => called[what].test(title.toLocaleLowerCase('sv').trim());

/** A row of short names, of which one is what a column of a list is called. */
function isHeading(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell !== '');
  return filled.every((cell) => cell.length <= 60 && (forceOf(cell) === null || named(cell, 'kind') || named(cell, 'text'))) && filled.some((cell) => named(cell, 'text') || named(cell, 'id') || named(cell, 'kind'));
}

function guess(columns: readonly Column[]): Mapping {
  const text = best(columns, textWeight);
  const rest = columns.filter(({ at }) => at !== text);
  const kind = best(rest, kindWeight);
  return { text, kind, id: best(rest.filter(({ at }) => at !== kind), idWeight) };
}

/** The column that weighs most, if any weighs something. */
function best(columns: readonly Column[], weigh: (column: Column) => number): number | null {
  const [first] = columns.map((column) => ({ at: column.at, weight: weigh(column) })).filter(({ weight }) => weight > 0).sort((one, other) => other.weight - one.weight);
  return first?.at ?? null;
}

/** Demands in words weigh most, then the name of the column, then the length of what is in it. */
function textWeight({ title, cells }: Column): number {
  const worded = cells.filter((cell) => /\p{L}{2,}\s+\p{L}{2,}/u.test(cell));
  if (worded.length === 0) return 0;
  const demands = share(cells, (cell) => forceOf(cell) !== null && cell.length > 20);
  const length = cells.reduce((sum, cell) => sum + cell.length, 0) / cells.length;
  return 3 * demands + (named(title, 'text') ? 1.5 : named(title, 'other') ? -1 : 0) + Math.min(length, 300) / 300 + 0.1;
}

function kindWeight({ title, cells }: Column): number {
  const known = share(cells, (cell) => cell.length <= 25 && forceOfKind(cell) !== null);
  return known >= (named(title, 'kind') ? 0.4 : 0.8) ? known + (named(title, 'kind') ? 1 : 0) : 0;
}

function idWeight({ title, cells }: Column): number {
  const like = share(cells, (cell) => cell.length <= 20 && /\d/.test(cell) && !/\s\S+\s/.test(cell));
  const different = new Set(cells).size / Math.max(1, cells.length);
  return named(title, 'id') ? 2 : like >= 0.7 && different >= 0.8 ? like : 0;
}

const share = (cells: readonly string[], is: (cell: string) => boolean) => (cells.length === 0 ? 0 : cells.filter(is).length / cells.length);
