import type { ClauseBlock, TextBlock } from '#templates/composed-document.ts';
import { inlinesText } from '#templates/text/inlines.ts';
import type { Writer } from './writer.ts';

/** A clause of at most about a third of a page is not split over pages; larger ones would leave too much of the page before them empty. */
const longestWhole = 15;
const lettersPerLine = 90;
/** An empty field is as high as this many lines. */
const emptyField = 2.5;

/** Whether the clause stays on one page, judged by the lines that it takes. */
export function staysWhole(writer: Writer, block: ClauseBlock): boolean {
  const texts = [...block.body, ...block.parts.flatMap((part) => part.blocks), ...(block.award?.judging ?? [])];
  const textLines = texts.reduce((lines, text) => lines + linesOf(writer, text), 0);
  const levelLines = block.award === undefined ? 0 : 2 + block.award.levels.length;
  const answerLines = (block.response?.rows ?? []).reduce((lines, { field }) => lines + (field === '' ? emptyField : 1), 0);
  return textLines + levelLines + answerLines <= longestWhole;
}

function linesOf(writer: Writer, block: TextBlock): number {
  if (block.type === 'table') return 3 + 2 * block.rows.length;
  const items = block.type === 'paragraph' ? [block.inlines] : block.items;
  return items.reduce((lines, item) => lines + Math.ceil(inlinesText(item, writer.language).length / lettersPerLine), 0);
}
