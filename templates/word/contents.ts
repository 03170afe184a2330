import type { Block } from '#templates/composed-document.ts';
import { link, type Writer } from './writer.ts';
import { paragraph, run, tab } from './xml.ts';

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
  return (
    `<w:sdt><w:sdtPr><w:id w:val="${writer.names.controlId('contents')}"/><w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj></w:sdtPr>` +
    `<w:sdtContent>${paragraph('ContentsTitle', run(title))}${entries.join('')}${paragraph('Spacer', mark('end'))}</w:sdtContent></w:sdt>`
  );
}

function entry(writer: Writer, heading: Heading, at: number): string {
  const numbers = numbersUnder(writer.blocks, at);
  return (heading.number === undefined ? '' : run(heading.number)) + tab + run(heading.text) + (numbers === '' ? '' : tab + run(numbers, 'ClauseRange'));
}

/** First and last number of the clauses between a heading and the next of its level or above: `ÖPP 3.1–3.9`. */
export function numbersUnder(blocks: readonly Block[], at: number): string {
  const level = (blocks[at] as Heading).level;
  const numbers: string[] = [];
  for (const block of blocks.slice(at + 1)) {
    if (block.type === 'heading' && block.level <= level) break;
    if (block.type === 'clause' && block.number !== undefined) numbers.push(block.number);
  }
  const [first, last] = [numbers[0], numbers.at(-1)];
  if (first === undefined || last === undefined || first === last) return first ?? '';
  const prefix = first.slice(0, first.lastIndexOf(' ') + 1);
  return `${first}–${last.startsWith(prefix) ? last.slice(prefix.length) : last}`;
}

function mark(type: 'begin' | 'separate' | 'end'): string {
  return `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
}
