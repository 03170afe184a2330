import type { ClauseBlock, TextBlock } from '#templates/composed-document.ts';
import { answerForm, answerLine } from './answer.ts';
import { labelCell, line } from './styles.ts';
import { cell, columnWidths, table, textWidth, type Row } from './tables.ts';
import { textBlocks, type Place } from './text-blocks.ts';
import { runs, type Writer } from './writer.ts';
import { keptSpacer, paragraph, run, spacer } from './xml.ts';

/** Award, motive, evidence and check in a quiet table, then the form for the answer. The form never stands alone on a page. */
export function fullParts(writer: Writer, block: ClauseBlock, whole: boolean): string {
  const form = answerForm(block);
  const kept = (last: boolean) => form !== '' && (whole || last);
  const pairs = labelledBlocks(block);
  const quietTable = pairs.length === 0 ? '' : partsTable(writer, block.title, pairs, (at) => kept(block.award === undefined && at === pairs.length - 1));
  const levels = block.award === undefined ? '' : levelsTable(writer, block.award, block.title, kept(true));
  return [quietTable, levels, form].filter((one) => one !== '').map((one) => (kept(one === form) ? keptSpacer : spacer) + one).join('') + spacer;
}

/** The same as paragraphs, and the answer on one line. */
export function shortParts(writer: Writer, block: ClauseBlock): string {
  const judged = block.award === undefined ? 0 : 2;
  const answer = answerLine(block);
  const pairs = labelledBlocks(block);
  const paragraphs = pairs.map(({ label, blocks }, at) => runIn(writer, label, blocks, block.response !== undefined && at === pairs.length - 1));
  const levels = block.award === undefined ? '' : levelsTable(writer, block.award, block.title, false) + spacer;
  return paragraphs.slice(0, judged).join('') + levels + paragraphs.slice(judged).join('') + answer;
}

interface Labelled {
  label: string;
  blocks: readonly TextBlock[];
}

/** How the clause is valued, if it is, and then its parts. */
function labelledBlocks({ award, parts }: ClauseBlock): readonly Labelled[] {
  if (award === undefined) return parts;
  return [{ label: award.maximumLabel, blocks: [{ type: 'paragraph', inlines: award.maximum }] }, { label: award.judgingLabel, blocks: award.judging }, ...parts];
}

function partsTable(writer: Writer, caption: string, pairs: readonly Labelled[], kept: (at: number) => boolean): string {
  const widths = columnWidths([21, 79], textWidth);
  const rows = pairs.map(({ label, blocks }, at): Row => {
    const place: Place = { paragraph: 'CellText', list: 'CellList', width: (widths[1] ?? 0) - 200, ...(kept(at) && { keep: 'all' }) };
    return { cells: [paragraph('CellLabel', run(label), { keepNext: kept(at) }), cell(textBlocks(writer, blocks, place))] };
  });
  return table({ widths, rows, lines: 'rules', edge: line, line, caption });
}

/** What each level gives. */
function levelsTable(writer: Writer, award: NonNullable<ClauseBlock['award']>, caption: string, keepNext: boolean): string {
  const row = (style: string, level: string, deduction: string, header: boolean): Row => ({
    cells: [paragraph(style, level, { keepNext }), paragraph(style, deduction, { keepNext, alignEnd: true })],
    header,
  });
  const rows = award.levels.map((level) => row('CellText', runs(writer, level.text), runs(writer, level.deduction), false));
  const header = row('CellHead', run(award.levelsTitle.level), run(award.levelsTitle.deduction), true);
  return table({ widths: columnWidths([78, 22], textWidth), rows: [header, ...rows], lines: 'rules', edge: line, line, labels: labelCell, caption });
}

/** A label, and the text after it in the same paragraph where that is possible; kept with what follows if that is asked for. */
function runIn(writer: Writer, label: string, blocks: readonly TextBlock[], kept: boolean): string {
  const place: Place = { paragraph: 'ClausePart', list: 'ListBullet', width: textWidth, ...(kept && { keep: 'last' }) };
  const [first, ...rest] = blocks;
  const opening = first?.type === 'paragraph' ? first.inlines : undefined;
  const labelled = paragraph('ClausePart', run(`${label}: `, 'Label') + runs(writer, opening ?? []), { keepNext: opening === undefined || (kept && rest.length === 0) });
  return labelled + textBlocks(writer, opening === undefined ? blocks : rest, place);
}
