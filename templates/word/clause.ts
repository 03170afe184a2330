import type { ClauseBlock } from '#templates/composed-document.ts';
import { clauseAlias, clauseBookmark, clauseTag } from './names.ts';
import { clauseKindStyle, clauseListStyle, clauseTextStyle, labelCell, line, quiet } from './styles.ts';
import { cell, columnWidths, table, textWidth, type Row } from './tables.ts';
import { textBlocks, type Place } from './text-blocks.ts';
import { runs, type Writer } from './writer.ts';
import { escapeAttribute, paragraph, run, spacer, tab } from './xml.ts';

/**
 * One clause within a content control. Its bookmark lies inside the heading alone, since readers lose bookmarks that
 * span paragraphs; alias, bookmark and the id in the heading each tell the clause when the others are gone.
 */
export function clause(writer: Writer, block: ClauseBlock, outlineLevel: number): string {
  const parts = writer.layout === 'short' ? shortParts : fullParts;
  const content = heading(writer, block, outlineLevel) + label(block) + body(writer, block) + parts(writer, block);
  const tag = clauseTag(block.clause, block.version);
  return (
    `<w:sdt><w:sdtPr><w:alias w:val="${escapeAttribute(clauseAlias(block.clause, block.version))}"/><w:tag w:val="${escapeAttribute(tag)}"/>` +
    `<w:id w:val="${writer.names.controlId(tag)}"/></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`
  );
}

function heading(writer: Writer, block: ClauseBlock, outlineLevel: number): string {
  const number = block.number === undefined ? '' : run(`${block.number}\u2002`, clauseKindStyle(block.kind));
  const text = `${number}${run(block.title)}${run(`\u2002${block.clause}`, 'ClauseId')}`;
  return paragraph('ClauseHeading', writer.names.bookmark(clauseBookmark(block.clause, block.version), text), { outlineLevel });
}

function label(block: ClauseBlock): string {
  const mark = block.mark === undefined ? '' : run(' · ') + run(block.mark, 'DraftMark');
  return paragraph('ClauseLabel', run(block.label, clauseKindStyle(block.kind)) + mark);
}

function body(writer: Writer, block: ClauseBlock): string {
  return textBlocks(writer, block.body, { paragraph: clauseTextStyle(block.kind), list: clauseListStyle(block.kind), width: textWidth });
}

/** Award, motive, evidence and check in a quiet table, and a form for the answer. */
function fullParts(writer: Writer, block: ClauseBlock): string {
  const widths = columnWidths([21, 79], textWidth);
  const place: Place = { paragraph: 'CellText', list: 'CellList', width: (widths[1] ?? 0) - 200 };
  const row = (label: string, content: string): Row => ({ cells: [paragraph('CellLabel', run(label)), cell(content)] });
  const rows: Row[] = block.parts.map((part) => row(part.label, textBlocks(writer, part.blocks, place)));
  if (block.award !== undefined) {
    const { maximumLabel, maximum, judgingLabel, judging } = block.award;
    rows.unshift(row(maximumLabel, paragraph('CellText', runs(writer, maximum))), row(judgingLabel, textBlocks(writer, judging, place)));
  }
  const quietTable = rows.length === 0 ? '' : spacer + table({ widths, rows, lines: 'rules', edge: line, line, caption: block.title }) + spacer;
  return quietTable + levels(writer, block) + answerForm(block);
}

/** The same as paragraphs, and the answer on one line. */
function shortParts(writer: Writer, block: ClauseBlock): string {
  const part = (label: string, content: string) => paragraph('ClausePart', run(`${label}: `, 'Label') + content);
  const { award } = block;
  const rows =
    award === undefined
      ? ''
      : part(award.maximumLabel, runs(writer, award.maximum)) + part(award.judgingLabel, '') + textBlocks(writer, award.judging, { paragraph: 'ClausePart', list: 'ListBullet', width: textWidth }) + levels(writer, block);
  const others = block.parts.map((one) => part(one.label, '') + textBlocks(writer, one.blocks, { paragraph: 'ClausePart', list: 'ListBullet', width: textWidth }));
  return rows + others.join('') + answerLine(block);
}

/** What each level gives. */
function levels(writer: Writer, { award, title }: ClauseBlock): string {
  if (award === undefined) return '';
  const header: Row = { cells: [paragraph('CellHead', run(award.levelsTitle.level)), paragraph('CellHead', run(award.levelsTitle.deduction), { alignEnd: true })], header: true };
  const rows = award.levels.map((level): Row => ({ cells: [paragraph('CellText', runs(writer, level.text)), paragraph('CellText', runs(writer, level.deduction), { alignEnd: true })] }));
  return spacer + table({ widths: columnWidths([78, 22], textWidth), rows: [header, ...rows], lines: 'rules', edge: line, line, labels: labelCell, caption: title }) + spacer;
}

/** What the bidder fills in: rows that stay together, with room to write where nothing is printed. */
function answerForm({ response, title }: ClauseBlock): string {
  if (response === undefined || response.rows.length === 0) return spacer;
  const rows = response.rows.map(({ label, field }, at): Row => {
    const keepNext = at < response.rows.length - 1;
    return { cells: [paragraph('CellLabel', run(label), { keepNext }), paragraph('CellText', run(field), { keepNext })], ...(field === '' && { height: 680 }) };
  });
  return spacer + table({ widths: columnWidths([21, 79], textWidth), rows, lines: 'grid', edge: quiet, line, labels: labelCell, caption: title }) + spacer;
}

function answerLine({ response }: ClauseBlock): string {
  if (response === undefined || response.rows.length === 0) return spacer;
  const fields = response.rows.map(({ label, field }) => run(`${label} `, 'Label') + (field === '' ? tab : run(`${field}\u2003`)));
  return paragraph('ClauseAnswer', fields.join(''));
}
