import type { Inline } from '#requirements/model/index.ts';
import type { TextBlock } from '../composed-document.ts';

/**
 * Running text as paragraphs and lists: a blank line ends a paragraph, a line that begins with "- " is a list item. That
 * is all the markup there is. A table inline becomes the blocks that `tableOf` gives for its question.
 */
export function textBlocks(inlines: readonly Inline[], tableOf: (question: string) => TextBlock[] = () => []): TextBlock[] {
  const blocks: TextBlock[] = [];
  let items: Inline[][] = [];
  let line: Inline[] = [];
  let inItem = false;
  let paragraph: Inline[][] = [];

  const endParagraph = () => {
    const joined = joinLines(paragraph);
    if (joined.length > 0) blocks.push({ type: 'paragraph', inlines: joined });
    paragraph = [];
  };
  const endList = () => {
    if (items.length > 0) blocks.push({ type: 'list', items });
    items = [];
  };
  const endLine = () => {
    const first = line[0];
    const isItem = first?.type === 'text' && first.text.startsWith('- ');
    const isEmpty = line.every((inline) => inline.type === 'text' && inline.text.trim() === '');
    if (isItem) {
      endParagraph();
      items.push([{ type: 'text', text: first.text.slice(2) }, ...line.slice(1)]);
      inItem = true;
    } else if (isEmpty) {
      endParagraph();
      endList();
      inItem = false;
    } else if (inItem && items.length > 0) {
      items[items.length - 1] = joinLines([items[items.length - 1] ?? [], line]);
    } else {
      endList();
      paragraph.push(line);
    }
    line = [];
  };

  for (const inline of inlines) {
    if (inline.type === 'table') {
      endLine();
      endParagraph();
      endList();
      blocks.push(...tableOf(inline.question));
      continue;
    }
    const text = inline.type === 'blank' ? '' : inline.text;
    if (inline.type !== 'text' || !text.includes('\n')) {
      line.push(inline);
      continue;
    }
    text.split('\n').forEach((part, index) => {
      if (index > 0) endLine();
      const words = index > 0 ? part.trimStart() : part;
      if (words !== '') line.push({ type: 'text', text: words });
    });
  }
  endLine();
  endParagraph();
  endList();
  return blocks;
}

/** Lines of one paragraph, joined by a space, with the space at both ends taken away. */
function joinLines(lines: readonly (readonly Inline[])[]): Inline[] {
  const joined = lines.filter((line) => line.length > 0).flatMap((line, index) => (index === 0 ? line : [{ type: 'text', text: ' ' } as const, ...line]));
  const merged: Inline[] = [];
  for (const inline of joined) {
    const last = merged.at(-1);
    if (inline.type === 'text' && last?.type === 'text') merged[merged.length - 1] = { type: 'text', text: last.text + inline.text };
    else merged.push(inline);
  }
  const [first] = merged;
  if (first?.type === 'text') merged[0] = { type: 'text', text: first.text.trimStart() };
  const last = merged.at(-1);
  if (last?.type === 'text') merged[merged.length - 1] = { type: 'text', text: last.text.trimEnd() };
  return merged.filter((inline) => inline.type !== 'text' || inline.text !== '');
}
