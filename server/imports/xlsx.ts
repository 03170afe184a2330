import { cleanCell } from './clean-cell.ts';
import { limits, type Meter } from './limits.ts';
import type { Table } from './tables.ts';
import { readWorkbook, type NumberFormat } from './workbook.ts';
import { readXml, type Element } from './xml.ts';
import type { Package } from './zip.ts';

/** A cell: its text, or the place of its text among those that cells share. */
type Cell = string | { shared: number };
interface SheetRow {
  number: number;
  cells: Map<number, Cell>;
}
interface Area {
  top: number;
  bottom: number;
  column: number;
}

/** The sheets of a workbook that are seen. Of a formula, what it came to last. Macros are parts that nobody opens. */
export function readXlsx(parts: Package, meter: Meter): readonly Table[] {
  const { sheets, sharedStrings, formats, from1904 } = readWorkbook(parts);
  const read = sheets.map(({ name, part }) => ({ name, ...readSheet(parts.part(part) ?? new Uint8Array(), (value, style) => shown(value, formats[style] ?? 'plain', from1904)) }));
  const needed = new Set(read.flatMap(({ rows }) => rows.flatMap(({ cells }) => [...cells.values()].flatMap((cell) => (typeof cell === 'string' ? [] : [cell.shared])))));
  const texts = sharedStrings === undefined || needed.size === 0 ? new Map<number, string>() : readShared(parts.part(sharedStrings) ?? new Uint8Array(), needed);
  return read.map(({ name, rows, cut }) => ({
    place: { kind: 'sheet', name: cleanCell(name) },
    cut,
    rows: rows.map(({ number, cells }) => {
      const row: string[] = [];
      for (const [column, cell] of cells) {
        const text = typeof cell === 'string' ? cell : (texts.get(cell.shared) ?? '');
        meter(number, column, text);
        while (row.length <= column) row.push('');
        row[column] = cleanCell(text);
      }
      return { number, cells: row };
    }),
  }));
}

function readSheet(bytes: Uint8Array, numberText: (value: string, style: number) => string): { rows: readonly SheetRow[]; cut: boolean } {
  const rows: SheetRow[] = [];
  const merged: Area[] = [];
  let cut = false;
  let row: SheetRow = { number: 0, cells: new Map() };
  let cell: { column: number; type: string; style: number } = { column: -1, type: 'n', style: 0 };
  let text = '';
  let taking = false;
  let phonetic = 0;

  const begin = ({ attribute }: Element) => {
    const at = attribute('r');
    cell = { column: at === undefined ? cell.column + 1 : columnOf(at), type: attribute('t') ?? 'n', style: Number(attribute('s') ?? 0) };
    text = '';
  };
  const end = () => {
    const content = contentOf(cell.type, text, (value) => numberText(value, cell.style));
    if (content !== '') row.cells.set(cell.column, content);
  };
  const endRow = () => {
    if (row.cells.size === 0) return;
    cut = rows.length >= limits.rows;
    if (!cut) rows.push(row);
  };
  readXml(
    bytes,
    {
      open: (element) => {
        switch (element.name) {
          case 'row':
            row = { number: Number(element.attribute('r') ?? row.number + 1), cells: new Map() };
            cell = { ...cell, column: -1 };
            return;
          case 'c':
            return begin(element);
          case 'rPh':
            phonetic += 1;
            return;
          case 'v':
          case 't':
            taking = phonetic === 0;
            return;
          case 'mergeCell': {
            const area = areaOf(element.attribute('ref') ?? '');
            if (area && merged.length < limits.rows) merged.push(area);
          }
        }
      },
      text: (content) => {
        if (taking && text.length <= limits.cellLength) text += content;
      },
      close: (name) => {
        if (name === 'v' || name === 't') taking = false;
        if (name === 'rPh') phonetic -= 1;
        if (name === 'c') end();
        if (name === 'row') endRow();
      },
    },
    () => cut,
  );
  fillDown(rows, merged);
  return { rows, cut };
}

function contentOf(type: string, text: string, number: (value: string) => string): Cell {
  if (text === '' || type === 'e') return '';
  if (type === 's') return { shared: Number(text) };
  if (type === 'b') return text === '1' ? 'TRUE' : 'FALSE';
  return type === 'n' ? number(text) : unescaped(text);
}

/** A cell that goes over several rows is said in each of them. */
function fillDown(rows: readonly SheetRow[], merged: readonly Area[]): void {
  for (const { top, bottom, column } of merged) {
    const first = rows.find(({ number }) => number === top)?.cells.get(column);
    if (first === undefined) continue;
    for (const row of rows) if (row.number > top && row.number <= bottom && !row.cells.has(column)) row.cells.set(column, first);
  }
}

/** Those of the shared texts that are asked for. */
function readShared(bytes: Uint8Array, needed: ReadonlySet<number>): ReadonlyMap<number, string> {
  const texts = new Map<number, string>();
  const last = [...needed].reduce((most, index) => Math.max(most, index), 0);
  let index = -1;
  let text = '';
  let taking = false;
  let phonetic = 0;
  readXml(
    bytes,
    {
      open: ({ name }) => {
        if (name === 'si') {
          index += 1;
          text = '';
        }
        if (name === 'rPh') phonetic += 1;
        if (name === 't') taking = phonetic === 0 && needed.has(index);
      },
      text: (content) => {
        if (taking && text.length <= limits.cellLength) text += content;
      },
      close: (name) => {
        if (name === 't') taking = false;
        if (name === 'rPh') phonetic -= 1;
        if (name === 'si' && needed.has(index)) texts.set(index, unescaped(text));
      },
    },
    () => index > last,
  );
  return texts;
}

/** Characters that XML can't hold are written as _x000D_. */
const unescaped = (text: string) => text.replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

const day = 86_400_000;

/** A number as the sheet shows it, as far as it matters to a reader: dates as dates, shares in percent. */
function shown(value: string, format: NumberFormat, from1904: boolean): string {
  const number = Number(value);
  if (!Number.isFinite(number)) return value;
  if (format === 'percent') return `${rounded(number * 100)} %`;
  if (format === 'plain' || number < 0 || number > 2_958_465) return String(rounded(number));
  const iso = new Date(Date.UTC(from1904 ? 1904 : 1899, from1904 ? 0 : 11, from1904 ? 1 : 30) + Math.round(number * day)).toISOString();
  return format === 'time' && number < 1 ? iso.slice(11, 16) : number % 1 === 0 ? iso.slice(0, 10) : iso.slice(0, 16).replace('T', ' ');
}

/** Without the digits that binary numbers add: 1.1, not 1.1000000000000001. */
const rounded = (number: number) => Number(number.toPrecision(15));

function columnOf(reference: string): number {
  const letters = /^[A-Z]{1,3}/.exec(reference)?.[0] ?? 'A';
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

function areaOf(reference: string): Area | undefined {
  const [, from = '', top = '', bottom = ''] = /^([A-Z]{1,3})(\d{1,7}):[A-Z]{1,3}(\d{1,7})$/.exec(reference) ?? [];
  return from === '' ? undefined : { column: columnOf(from), top: Number(top), bottom: Number(bottom) };
}
