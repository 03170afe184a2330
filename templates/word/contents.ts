import type { Block } from '#templates/composed-document.ts';
import { numbersUnder } from '#templates/text/numbers.ts';
import { link, type Writer } from './writer.ts';
import { buildingBlock, paragraph, run, tab } from './xml.ts';

type Heading = Extract<Block, { type: 'heading' }>;

/** The bookmark of the heading at this place among the blocks, as Word names those of its own contents. */
export function headingBookmark(at: number): string {
  return `_Toc${String(100000000 + at)}`;
}

/**
 * The contents as a field that is already filled, so that Word asks nothing on opening. The end of each line tells
 * which numbers the chapter holds; page numbers come when the reader updates the field.
 */
export function contents(writer: Writer, title: string): string {
  const lines = writer.blocks.flatMap((block, at) => (block.type === 'heading' && block.level < 3 ? [{ block, at }] : []));
  if (lines.length === 0) return '';
  const begin = `${mark('begin')}<w:r><w:instrText xml:space="preserve"> TOC \\o "1-2" \\h \\z </w:instrText></w:r>${mark('separate')}`;
  const entries = lines.map(({ block, at }, index) => paragraph(`TOC${block.level}`, (index === 0 ? begin : '') + link(headingBookmark(at), entry(writer, block, at))));
  return buildingBlock('Table of Contents', writer.names.controlId('contents'), paragraph('ContentsTitle', run(title)) + entries.join('') + paragraph('Spacer', mark('end')));
}

function entry(writer: Writer, heading: Heading, at: number): string {
  const numbers = numbersUnder(writer.blocks, at);
  return (heading.number === undefined ? '' : run(heading.number) + tab) + run(heading.text) + (numbers === '' ? '' : tab + run(numbers, 'ClauseRange'));
}

function mark(type: 'begin' | 'separate' | 'end'): string {
  return `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
}
