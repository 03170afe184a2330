import type { Inline, Language } from '#requirements/model/index.ts';
import type { Block, ComposedDocument } from '#templates/composed-document.ts';
import { cleanText } from '#templates/text/clean.ts';
import { inlineText, isBlank } from '#templates/text/inlines.ts';
import { escapeHtml, textHtml } from './escape.ts';

/** What every part of the writing of one page needs. */
export interface Page {
  language: Language;
  blocks: readonly Block[];
  /** The id of each heading and clause, by its place among the blocks. */
  ids: ReadonlyMap<number, string>;
  /** Clause id → id on the page, for the clauses that are in the document. */
  clauses: ReadonlyMap<string, string>;
}

export function createPage({ language, blocks }: ComposedDocument): Page {
  const ids = new Map<number, string>();
  const taken = new Set<string>();
  const clauses = new Map<string, string>();
  for (const [at, block] of blocks.entries()) {
    if (block.type !== 'heading' && block.type !== 'clause') continue;
    const wanted = cleanText(block.anchor).replace(/\s+/g, '-') || block.type;
    let id = wanted;
    for (let again = 2; taken.has(id); again++) id = `${wanted}-${again}`;
    taken.add(id);
    ids.set(at, id);
    if (block.type === 'clause' && !clauses.has(block.clause)) clauses.set(block.clause, id);
  }
  return { language, blocks, ids, clauses };
}

/** Running text: values plain, blanks marked, references as links when their clause is in the document. */
export function inlinesHtml(page: Page, inlines: readonly Inline[]): string {
  return inlines.map((inline) => inlineHtml(page, inline)).join('');
}

function inlineHtml(page: Page, inline: Inline): string {
  const text = textHtml(inlineText(inline, page.language));
  if (isBlank(inline)) return `<mark class="blank">${text}</mark>`;
  const target = inline.type === 'reference' ? page.clauses.get(inline.clause) : undefined;
  return target === undefined ? text : link(target, text);
}

export function link(id: string, content: string): string {
  return `<a href="#${escapeHtml(encodeURI(id))}">${content}</a>`;
}
