import { strFromU8 } from 'fflate';
import writeExcelFile, { type Feature } from 'write-excel-file/universal';
import { getCellAddress, getOrderOfSiblings, insertElementMarkupAccordingToOrderOfSiblings } from 'write-excel-file/utility';
import { cleanText } from '../text/clean.ts';
import { docxParts, packParts } from '../word/package.ts';
import type { Cell, Sheet } from './sheet.ts';

const head = { fontWeight: 'bold', textColor: '#FFFFFF', backgroundColor: '#005595', wrap: true, alignVertical: 'center' } as const;
const lineHeight = 15;
const mostLines = 14;
const body = { wrap: true, alignVertical: 'top' } as const;

/** Sheets as an Excel workbook: the heading row stays in place and has filters, and long text is wrapped. Same sheets, same bytes. */
export async function renderXlsx(sheets: readonly Sheet[]): Promise<Uint8Array> {
  const blob = await writeExcelFile(
    sheets.map(({ name, columns, rows }) => ({
      sheet: name,
      columns: columns.map(({ width }) => ({ width })),
      data: [columns.map(({ title }) => ({ value: cleanText(title), ...head })), ...rows.map((row) => row.map((cell) => cellOf(cell, heightOf(row, columns))))],
      stickyRowsCount: 1,
      stickyColumnsCount: 1,
      orientation: 'landscape' as const,
    })),
    { fontFamily: 'Calibri', fontSize: 11, features: [filters(sheets), orderedFonts] },
  ).toBlob();
  // The package stamps its parts with the time of day.
  const parts = docxParts(new Uint8Array(await blob.arrayBuffer()));
  return packParts(new Map([...parts].map(([name, bytes]) => [name, strFromU8(bytes)])));
}

/** Text is written as text, so that nothing in it can be a formula. */
function cellOf(cell: Cell, height: number) {
  if (typeof cell === 'number') return { value: cell, type: Number, height, ...body };
  return { value: cleanText(cell), type: String, height, ...body };
}

/** Points: room for the longest cell of a row, but not so much that the next row is out of sight. Not every program works it out. */
function heightOf(row: readonly Cell[], columns: Sheet['columns']): number {
  const lines = row.map((cell, at) => String(cell).split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / (columns[at]?.width ?? 1))), 0));
  return lineHeight * Math.min(mostLines, Math.max(1, ...lines));
}

/** The parts of a font in the order that the Open XML SDK asks for; the package writes them in another. */
const fontParts = ['b', 'i', 'strike', 'u', 'sz', 'color', 'name', 'family', 'scheme'];
const orderedFonts: Feature<Blob> = {
  files: {
    transform: {
      'xl/styles.xml': {
        transform: (xml) =>
          xml.replace(/<font>(.*?)<\/font>/g, (_, parts: string) => `<font>${(parts.match(/<[^>]+>/g) ?? []).sort((one, other) => place(one) - place(other)).join('')}</font>`),
      },
    },
  },
};
const place = (part: string) => fontParts.indexOf(/^<(\w+)/.exec(part)?.[1] ?? '');

function filters(sheets: readonly Sheet[]): Feature<Blob> {
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml, _, { sheetIndex }) => {
            const { columns, rows } = sheets[sheetIndex] ?? { columns: [], rows: [] };
            const area = `<autoFilter ref="A1:${getCellAddress(rows.length, columns.length - 1)}"/>`;
            return insertElementMarkupAccordingToOrderOfSiblings(xml, area, getOrderOfSiblings('xl/worksheets/sheet{id}.xml', 'worksheet') ?? [], 'worksheet');
          },
        },
      },
    },
  };
}
