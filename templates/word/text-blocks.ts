import type { FactRow, TableBlock, TextBlock } from '#templates/composed-document.ts';
import { labelCell, line } from './styles.ts';
import { cell, columnWidths, table } from './tables.ts';
import { runs, type Writer } from './writer.ts';
import { paragraph, run, spacer } from './xml.ts';

/** Where text is written: the styles of its paragraphs and lists, and the width for its tables. */
export interface Place {
  paragraph: string;
  list: string;
  width: number;
  /** What stays on the page of what follows: the last paragraph, or each of them. */
  keep?: 'last' | 'all';
}

export function textBlocks(writer: Writer, blocks: readonly TextBlock[], place: Place): string {
  return blocks.map((block, at) => textBlock(writer, block, place, at === blocks.length - 1)).join('');
}

function textBlock(writer: Writer, block: TextBlock, place: Place, last: boolean): string {
  if (block.type === 'table') return dataTable(writer, block, place.width);
  const items = block.type === 'paragraph' ? [block.inlines] : block.items;
  const style = block.type === 'paragraph' ? place.paragraph : place.list;
  const keepNext = (at: number) => place.keep === 'all' || (place.keep === 'last' && last && at === items.length - 1);
  return items.map((item, at) => paragraph(style, runs(writer, item), { keepNext: keepNext(at) })).join('');
}

/** A table with a header row that is repeated on every page, below its caption. */
export function dataTable(writer: Writer, block: TableBlock, width: number): string {
  const ends = block.columns.map((column) => column.align === 'end');
  const header = block.columns.map((column, at) => paragraph('CellHead', run(column.title), { alignEnd: ends[at] }));
  const rows = block.rows.map((row) => ({ cells: row.map((inlines, at) => paragraph('CellText', runs(writer, inlines), { alignEnd: ends[at] })) }));
  return (
    (block.caption === '' ? spacer : paragraph('Caption', run(block.caption))) +
    table({
      widths: columnWidths(block.columns.map((column) => column.width), width),
      rows: [{ cells: header, header: true }, ...rows],
      lines: 'rules',
      edge: writer.color,
      line,
      labels: labelCell,
      caption: block.caption,
    }) +
    spacer
  );
}

/** Labels and values. In the short layout two pairs share a row. */
export function factsTable(writer: Writer, facts: readonly FactRow[], caption: string, width: number): string {
  if (facts.length === 0) return '';
  const pairs = writer.layout === 'short' ? 2 : 1;
  const rows = Array.from({ length: Math.ceil(facts.length / pairs) }, (_, at) => facts.slice(at * pairs, (at + 1) * pairs));
  const pair = (fact: FactRow | undefined) =>
    fact === undefined ? [cell(''), cell('')] : [paragraph('CellLabel', run(fact.label)), paragraph('CellText', runs(writer, fact.value))];
  return (
    table({
      widths: columnWidths(pairs === 2 ? [17, 33, 17, 33] : [30, 70], width),
      rows: rows.map((row) => ({ cells: Array.from({ length: pairs }, (_, at) => pair(row[at])).flat() })),
      lines: 'rules',
      edge: writer.color,
      line,
      caption,
      margins: { vertical: pairs === 2 ? 40 : 70, horizontal: 100 },
    }) + spacer
  );
}
