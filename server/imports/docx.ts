import { cleanCell } from './clean-cell.ts';
import { limits, type Meter } from './limits.ts';
import { readStyles, type ParagraphStyle } from './styles.ts';
import type { Table, TableRow } from './tables.ts';
import { readXml, type Element } from './xml.ts';
import type { Package } from './zip.ts';

interface Paragraph extends ParagraphStyle {
  text: string;
}
interface Cell {
  text: string;
  column: number;
  span: number;
  /** Goes on from the row above. */
  continues: boolean;
}

/** What is not the document's text as it stands: deletions, fields' codes, and what is only for older programs. */
const skipped = new Set(['del', 'moveFrom', 'instrText', 'delText', 'Fallback', 'pPrChange', 'rPrChange']);

/** A document's tables, those with as many columns together, and its running text. */
export function readDocx(parts: Package, meter: Meter): readonly Table[] {
  const { tables, paragraphs } = readBody(parts.part('word/document.xml') ?? new Uint8Array(), readStyles(parts));
  return [...tablesOf(tables, meter), ...textOf(paragraphs, meter)];
}

function readBody(bytes: Uint8Array, styles: ReadonlyMap<string, ParagraphStyle>): { tables: readonly string[][][]; paragraphs: readonly Paragraph[] } {
  const tables: string[][][] = [];
  const paragraphs: Paragraph[] = [];
  const open: Paragraph[] = [];
  let skip = 0;
  let taking = false;
  let depth = 0;
  let table: string[][] = [];
  let row: Cell[] = [];

  const write = (text: string) => {
    const paragraph = open.at(-1);
    if (paragraph && skip === 0 && paragraph.text.length <= limits.cellLength) paragraph.text += text;
  };
  const properties = ({ name, attribute }: Element, paragraph: Paragraph) => {
    if (name === 'pStyle') Object.assign(paragraph, styles.get(attribute('val') ?? ''));
    if (name === 'numPr') paragraph.listed = true;
    if (name === 'outlineLvl' && Number(attribute('val')) < 9) paragraph.heading = true;
  };
  const endParagraph = () => {
    const paragraph = open.pop();
    if (!paragraph) return;
    paragraph.text = cleanCell(paragraph.text);
    if (depth === 0) return void (paragraph.text !== '' && paragraphs.push(paragraph));
    const cell = row.at(-1);
    if (cell && paragraph.text !== '' && cell.text.length <= limits.cellLength) cell.text += `${cell.text === '' ? '' : '\n'}${paragraph.text}`;
  };
  const endRow = () => {
    const above = table.at(-1);
    const cells: string[] = [];
    for (const { text, column, continues } of row) {
      while (cells.length < Math.min(column, limits.columns)) cells.push('');
      cells.push(continues ? (above?.[column] ?? '') : text);
    }
    if (cells.some((text) => text !== '')) table.push(cells);
  };

  readXml(bytes, {
    open: (element) => {
      const { name, attribute } = element;
      if (skipped.has(name)) skip += 1;
      const paragraph = open.at(-1);
      if (paragraph && skip === 0) properties(element, paragraph);
      switch (name) {
        case 'p':
          return void open.push({ text: '', heading: false, contents: false, listed: false });
        case 't':
          taking = true;
          return;
        case 'tab':
          // Within properties it is where a tab stops.
          return attribute('val') === undefined ? write(' ') : undefined;
        case 'br':
        case 'cr':
          return write('\n');
        case 'noBreakHyphen':
          return write('-');
        case 'tbl':
          depth += 1;
          if (depth === 1) table = [];
          return;
        case 'tr':
          if (depth === 1) row = [];
          return;
        case 'tc': {
          const last = row.at(-1);
          if (depth === 1) row.push({ text: '', column: last ? last.column + last.span : 0, span: 1, continues: false });
          return;
        }
        case 'gridSpan':
        case 'vMerge': {
          const cell = row.at(-1);
          if (depth !== 1 || !cell) return;
          if (name === 'gridSpan') cell.span = Math.min(limits.columns, Math.max(1, Number(attribute('val') ?? 1) || 1));
          else cell.continues = attribute('val') !== 'restart';
        }
      }
    },
    text: (text) => {
      if (taking) write(text);
    },
    close: (name) => {
      if (skipped.has(name)) skip -= 1;
      if (name === 't') taking = false;
      if (name === 'p') endParagraph();
      if (name === 'tr' && depth === 1) endRow();
      if (name !== 'tbl') return;
      if (depth === 1 && table.length > 0) tables.push(table);
      depth -= 1;
    },
  });
  return { tables, paragraphs };
}

/** Tables of as many columns are one list, that chapters divide; the heading row that each of them repeats is told once. */
function tablesOf(tables: readonly string[][][], meter: Meter): readonly Table[] {
  const width = (table: string[][]) => table.reduce((most, row) => Math.max(most, row.length), 0);
  return [...Map.groupBy(tables, width).values()].map((alike) => {
    const first = alike[0]?.[0]?.join('\t');
    const rows = alike.flatMap((table, at) => (at > 0 && table[0]?.join('\t') === first ? table.slice(1) : table));
    return { place: { kind: 'tables', count: alike.length }, ...limited(rows.map((cells, at) => ({ number: at + 1, cells })), meter) };
  });
}

const numbered = /^((?:[A-ZÅÄÖ]{1,6}[ -]?)?\d+(?:[.:-]\d+)*[a-z]?\.?|[A-ZÅÄÖ]{1,6}-\d+[a-z]?)[ ):]+(?=\p{Lu})/u;

/** A paragraph is a row, with the list that it introduces. */
function textOf(paragraphs: readonly Paragraph[], meter: Meter): readonly Table[] {
  const rows: TableRow[] = [];
  let heading = '';
  let introduces = false;
  for (const [at, { text, heading: isHeading, contents, listed }] of paragraphs.entries()) {
    if (contents) continue;
    if (isHeading) heading = text;
    const [id = '', body = '', above = ''] = rows.at(-1)?.cells ?? [];
    if (introduces && listed) {
      rows[rows.length - 1] = { number: rows.at(-1)?.number ?? 0, cells: [id, `${body}\n- ${text}`, above] };
      continue;
    }
    introduces = text.endsWith(':');
    if (isHeading) continue;
    const number = numbered.exec(text);
    rows.push({ number: at + 1, cells: [number?.[1] ?? '', text.slice(number?.[0].length ?? 0), heading] });
  }
  return rows.length === 0 ? [] : [{ place: { kind: 'text' }, ...limited(rows, meter) }];
}

function limited(rows: readonly TableRow[], meter: Meter): Pick<Table, 'rows' | 'cut'> {
  const taken = rows.slice(0, limits.rows);
  for (const { number, cells } of taken) cells.forEach((cell, column) => meter(number, column, cell));
  return { rows: taken, cut: rows.length > taken.length };
}
