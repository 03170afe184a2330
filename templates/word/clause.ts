import type { ClauseBlock, TextBlock } from '#templates/composed-document.ts';
import { inlinesText } from '#templates/text/inlines.ts';
import { clauseAlias, clauseBookmark, clauseTag } from './names.ts';
import { clauseHeadingStyle, clauseKindStyle, clauseListStyle, clauseTextStyle, labelCell, line, quiet } from './styles.ts';
import { cell, columnWidths, table, textWidth, type Row } from './tables.ts';
import { textBlocks, type Place } from './text-blocks.ts';
import { runs, type Writer } from './writer.ts';
import { escapeAttribute, keptSpacer, paragraph, run, spacer, tab } from './xml.ts';

/**
 * One clause within a content control. Its bookmark lies inside the heading alone, since readers lose bookmarks that
 * span paragraphs; alias, bookmark and the id in the heading each tell the clause when the others are gone.
 */
export function clause(writer: Writer, block: ClauseBlock, levelAbove: number): string {
  const parts = writer.layout === 'short' ? shortParts : fullParts;
  const whole = writer.layout === 'full' && clauseLength(writer, block) < longestWhole;
  const content = heading(writer, block, levelAbove) + kindLine(block) + body(writer, block, whole) + parts(writer, block, whole);
  const tag = clauseTag(block.clause, block.version);
  return (
    `<w:sdt><w:sdtPr><w:alias w:val="${escapeAttribute(clauseAlias(block.clause, block.version))}"/><w:tag w:val="${escapeAttribute(tag)}"/>` +
    `<w:id w:val="${writer.names.controlId(tag)}"/></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`
  );
}

function heading(writer: Writer, block: ClauseBlock, levelAbove: number): string {
  const number = block.number === undefined ? '' : run(`${block.number}\u2002`, clauseKindStyle(block.kind));
  const text = `${number}${run(block.title)}${run(`\u2002${block.clause}`, 'ClauseId')}`;
  return paragraph(clauseHeadingStyle(levelAbove), writer.names.bookmark(clauseBookmark(block.clause, block.version), text));
}

function kindLine(block: ClauseBlock): string {
  const mark = block.mark === undefined ? '' : run(' · ') + run(block.mark, 'DraftMark');
  return paragraph('ClauseLabel', run(block.label, clauseKindStyle(block.kind)) + mark);
}

function body(writer: Writer, block: ClauseBlock, whole: boolean): string {
  const follows = block.parts.length > 0 || block.award !== undefined || block.response !== undefined;
  return textBlocks(writer, block.body, { paragraph: clauseTextStyle(block.kind), list: clauseListStyle(block.kind), width: textWidth, ...(follows && { keep: whole ? 'all' : 'last' }) });
}

/** Award, motive, evidence and check in a quiet table, and a form for the answer. */
function fullParts(writer: Writer, block: ClauseBlock, whole: boolean): string {
  const form = answerForm(block);
  const keepNext = whole && form !== '';
  const gap = keepNext ? keptSpacer : spacer;
  const widths = columnWidths([21, 79], textWidth);
  const place: Place = { paragraph: 'CellText', list: 'CellList', width: (widths[1] ?? 0) - 200, ...(keepNext && { keep: 'all' }) };
  const row = (label: string, content: string): Row => ({ cells: [paragraph('CellLabel', run(label), { keepNext }), cell(content)] });
  const rows: Row[] = block.parts.map((part) => row(part.label, textBlocks(writer, part.blocks, place)));
  if (block.award !== undefined) {
    const { maximumLabel, maximum, judgingLabel, judging } = block.award;
    rows.unshift(row(maximumLabel, paragraph('CellText', runs(writer, maximum), { keepNext })), row(judgingLabel, textBlocks(writer, judging, place)));
  }
  const quietTable = rows.length === 0 ? '' : table({ widths, rows, lines: 'rules', edge: line, line, caption: block.title });
  return [quietTable, levels(writer, block, keepNext), form].filter((one) => one !== '').map((one) => gap + one).join('') + spacer;
}

/** A clause of usual size is not split over pages: one of fewer characters than these, which leaves most of a page for others. */
const longestWhole = 1600;

function clauseLength(writer: Writer, block: ClauseBlock): number {
  const texts = [...block.body, ...block.parts.flatMap((part) => part.blocks), ...(block.award?.judging ?? [])];
  const rows = block.award?.levels.length ?? 0;
  return texts.reduce((length, text) => length + textLength(writer, text), rows * 120);
}

function textLength(writer: Writer, block: TextBlock): number {
  if (block.type === 'table') return longestWhole;
  const items = block.type === 'paragraph' ? [block.inlines] : block.items;
  return items.reduce((length, item) => length + Math.max(90, inlinesText(item, writer.language).length), 0);
}

/** The same as paragraphs, and the answer on one line. */
function shortParts(writer: Writer, block: ClauseBlock): string {
  const { award } = block;
  const judged = award === undefined ? '' : runIn(writer, award.maximumLabel, [{ type: 'paragraph', inlines: award.maximum }]) + runIn(writer, award.judgingLabel, award.judging) + levels(writer, block, false) + spacer;
  return judged + block.parts.map((part) => runIn(writer, part.label, part.blocks)).join('') + answerLine(block);
}

/** A label, and the text after it in the same paragraph where that is possible. */
function runIn(writer: Writer, label: string, blocks: readonly TextBlock[]): string {
  const place: Place = { paragraph: 'ClausePart', list: 'ListBullet', width: textWidth };
  const [first, ...rest] = blocks;
  const opening = first?.type === 'paragraph' ? first.inlines : undefined;
  const labelled = paragraph('ClausePart', run(`${label}: `, 'Label') + runs(writer, opening ?? []), { keepNext: opening === undefined });
  return labelled + textBlocks(writer, opening === undefined ? blocks : rest, place);
}

/** What each level gives. */
function levels(writer: Writer, { award, title }: ClauseBlock, keepNext: boolean): string {
  if (award === undefined) return '';
  const row = (style: string, level: string, deduction: string, header: boolean): Row => ({ cells: [paragraph(style, level, { keepNext }), paragraph(style, deduction, { keepNext, alignEnd: true })], header });
  const rows = award.levels.map((level) => row('CellText', runs(writer, level.text), runs(writer, level.deduction), false));
  const header = row('CellHead', run(award.levelsTitle.level), run(award.levelsTitle.deduction), true);
  return table({ widths: columnWidths([78, 22], textWidth), rows: [header, ...rows], lines: 'rules', edge: line, line, labels: labelCell, caption: title });
}

/** What the bidder fills in: rows that stay together, with room to write where nothing is printed. */
function answerForm({ response, title }: ClauseBlock): string {
  if (response === undefined || response.rows.length === 0) return '';
  const rows = response.rows.map(({ label, field }, at): Row => {
    const keepNext = at < response.rows.length - 1;
    return { cells: [paragraph('CellLabel', run(label), { keepNext }), paragraph('CellText', run(field), { keepNext })], ...(field === '' && { height: 680 }) };
  });
  return table({ widths: columnWidths([21, 79], textWidth), rows, lines: 'grid', edge: quiet, line, labels: labelCell, caption: title });
}

/** Where the lines to write on end: they share the right half of the page. */
function answerLines(count: number): readonly number[] {
  return Array.from({ length: count }, (_, at) => Math.floor((textWidth * (count + at + 1)) / (2 * count)));
}

function answerLine({ response }: ClauseBlock): string {
  if (response === undefined || response.rows.length === 0) return spacer;
  const fields = response.rows.map(({ label, field }) => run(`${label} `, 'Label') + (field === '' ? tab : run(field)));
  return paragraph('ClauseAnswer', fields.join(run('\u2003')), { lines: answerLines(response.rows.filter(({ field }) => field === '').length) });
}
