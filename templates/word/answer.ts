import type { ClauseBlock } from '#templates/composed-document.ts';
import { labelCell, line, quiet } from './styles.ts';
import { columnWidths, table, textWidth, type Row } from './tables.ts';
import { paragraph, run, spacer, tab } from './xml.ts';

/** What the bidder fills in: rows that stay together, with room to write where nothing is printed. Nothing if there is nothing to fill in. */
export function answerForm({ response, title }: ClauseBlock): string {
  if (response === undefined || response.rows.length === 0) return '';
  const rows = response.rows.map(({ label, field }, at): Row => {
    const keepNext = at < response.rows.length - 1;
    return { cells: [paragraph('CellLabel', run(label), { keepNext }), paragraph('CellText', run(field), { keepNext })], ...(field === '' && { height: 620 }) };
  });
  return table({ widths: columnWidths([21, 79], textWidth), rows, lines: 'grid', edge: quiet, line, labels: labelCell, caption: title });
}

/** The same on one line, for the short layout. */
export function answerLine({ response }: ClauseBlock): string {
  if (response === undefined || response.rows.length === 0) return spacer;
  const fields = response.rows.map(({ label, field }) => run(`${label} `, 'Label') + (field === '' ? tab : run(field)));
  return paragraph('ClauseAnswer', fields.join(run('\u2003')), { lines: lineEnds(response.rows.filter(({ field }) => field === '').length) });
}

/** Where the lines to write on end: they share the right part of the page. */
function lineEnds(count: number): readonly number[] {
  return Array.from({ length: count }, (_, at) => Math.floor(textWidth * (0.4 + (0.6 * (at + 1)) / count)));
}
