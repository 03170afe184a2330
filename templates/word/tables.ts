import { escapeAttribute, spacer } from './xml.ts';

/** Width of the text between the margins of an A4 page, in twentieths of a point: 170 mm. */
export const textWidth = 9638;

export interface Row {
  /** Each cell is one or more paragraphs or tables, and ends in a paragraph. */
  cells: readonly string[];
  /** Repeated at the top of every page that the table reaches. */
  header?: boolean;
  /** At least this high, in twentieths of a point: room to write. */
  height?: number;
}
export interface TableOptions {
  widths: readonly number[];
  rows: readonly Row[];
  /** `rules`: lines between rows; `grid`: lines around every cell; `plain`: none. */
  lines: 'rules' | 'grid' | 'plain';
  /** Colour of the outer lines, without #; the inner ones are always quiet. */
  edge: string;
  line: string;
  /** Fill of the header rows, or of the first column where there are none. */
  labels?: string;
  /** Alternative text. */
  caption: string;
  margins?: { vertical: number; horizontal: number };
}

/** A table of fixed column widths whose rows never break over a page. */
export function table(options: TableOptions): string {
  const margins = options.margins ?? { vertical: 50, horizontal: 100 };
  return (
    `<w:tbl><w:tblPr><w:tblW w:w="${sum(options.widths)}" w:type="dxa"/>${borders(options)}<w:tblLayout w:type="fixed"/>` +
    `<w:tblCellMar><w:top w:w="${margins.vertical}" w:type="dxa"/><w:left w:w="${margins.horizontal}" w:type="dxa"/>` +
    `<w:bottom w:w="${margins.vertical}" w:type="dxa"/><w:right w:w="${margins.horizontal}" w:type="dxa"/></w:tblCellMar>` +
    (hasHeader(options) ? '<w:tblLook w:val="0620"' : '<w:tblLook w:val="0600"') + '/>' +
    (options.caption === '' ? '' : `<w:tblCaption w:val="${escapeAttribute(options.caption)}"/>`) +
    `</w:tblPr><w:tblGrid>${options.widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>` +
    `${options.rows.map((row) => tableRow(row, options)).join('')}</w:tbl>`
  );
}

function tableRow(row: Row, options: TableOptions): string {
  const { widths, labels } = options;
  const cells = row.cells.map((content, column) => {
    const fill = labels !== undefined && (row.header || (column === 0 && !hasHeader(options))) ? `<w:shd w:val="clear" w:color="auto" w:fill="${labels}"/>` : '';
    return `<w:tc><w:tcPr><w:tcW w:w="${widths[column] ?? 0}" w:type="dxa"/>${fill}</w:tcPr>${content}</w:tc>`;
  });
  const height = row.height === undefined ? '' : `<w:trHeight w:val="${row.height}" w:hRule="atLeast"/>`;
  return `<w:tr><w:trPr><w:cantSplit/>${height}${row.header ? '<w:tblHeader/>' : ''}</w:trPr>${cells.join('')}</w:tr>`;
}

function hasHeader({ rows }: TableOptions): boolean {
  return rows[0]?.header === true;
}

function borders({ lines, edge, line }: TableOptions): string {
  if (lines === 'plain') return '';
  const rule = (side: string, color: string, size: number) => `<w:${side} w:val="single" w:sz="${size}" w:space="0" w:color="${color}"/>`;
  const sides = lines === 'grid';
  return (
    `<w:tblBorders>${rule('top', edge, sides ? 4 : 8)}${sides ? rule('left', edge, 4) : ''}${rule('bottom', edge, sides ? 4 : 8)}` +
    `${sides ? rule('right', edge, 4) : ''}${rule('insideH', line, 4)}${sides ? rule('insideV', line, 4) : ''}</w:tblBorders>`
  );
}

/** Column widths from shares of any sum; the last column takes what rounding leaves. */
export function columnWidths(shares: readonly number[], width: number): readonly number[] {
  const total = sum(shares) || 1;
  const widths = shares.map((share) => Math.floor((share / total) * width));
  return widths.map((column, at) => (at === widths.length - 1 ? column + width - sum(widths) : column));
}

/** A cell holds at least a paragraph. */
export function cell(content: string): string {
  return content === '' ? spacer : content;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
