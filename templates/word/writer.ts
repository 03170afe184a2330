import type { Inline, Language } from '#requirements/model/index.ts';
import type { Block, ComposedDocument } from '#templates/composed-document.ts';
import { readable } from '#templates/html/color.ts';
import { inlineText, isBlank } from '#templates/text/inlines.ts';
import { clauseBookmark, createNames, type Names } from './names.ts';
import { wordColor } from './styles.ts';
import { run } from './xml.ts';

/** What every part of the writing of one document needs. */
export interface Writer {
  language: Language;
  layout: ComposedDocument['layout'];
  /** The organisation's colour as Word writes it, readable on white. */
  color: string;
  names: Names;
  /** Clause id → bookmark, for the clauses that are in the document. */
  clauses: ReadonlyMap<string, string>;
  blocks: readonly Block[];
}

export function createWriter({ language, layout, color, blocks }: ComposedDocument): Writer {
  const clauses = new Map<string, string>();
  for (const block of blocks) {
    if (block.type === 'clause' && !clauses.has(block.clause)) clauses.set(block.clause, clauseBookmark(block.clause, block.version));
  }
  return { language, layout, color: wordColor(readable(color)), names: createNames(), clauses, blocks };
}

/** Running text: values plain, blanks marked, references as links when their clause is in the document. */
export function runs(writer: Writer, inlines: readonly Inline[]): string {
  return inlines.map((inline) => inlineRun(writer, inline)).join('');
}

function inlineRun(writer: Writer, inline: Inline): string {
  const text = inlineText(inline, writer.language);
  if (isBlank(inline)) return run(text, 'Blank');
  const target = inline.type === 'reference' ? writer.clauses.get(inline.clause) : undefined;
  return target === undefined ? run(text) : link(target, run(text, 'ClauseReference'));
}

export function link(bookmark: string, content: string): string {
  return `<w:hyperlink w:anchor="${bookmark}" w:history="1">${content}</w:hyperlink>`;
}
