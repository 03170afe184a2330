import type { Inline } from '#requirements/model/index.ts';
import type { TextBlock } from '../composed-document.ts';
import { inlineText, isBlank } from '../text/inlines.ts';
import type { PageContext } from './context.ts';
import { html, type Html, type HtmlValue } from './html.ts';

/** Clause text: values and blanks are marked, and a clause that is referred to is a link. */
export function blocksHtml(context: PageContext, blocks: readonly TextBlock[]): readonly Html[] {
  return blocks.map((block) => {
    if (block.type === 'list') return html`<ul>${block.items.map((item) => html`<li>${inlinesHtml(context, item)}</li>`)}</ul>`;
    if (block.type === 'paragraph') return html`<p>${inlinesHtml(context, block.inlines)}</p>`;
    return table(block.caption, block.columns.map(({ title }) => title), block.rows.map((row) => row.map((cell) => inlinesHtml(context, cell))));
  });
}

export function inlinesHtml(context: PageContext, inlines: readonly Inline[]): readonly Html[] {
  return inlines.map((inline) => {
    const text = inlineText(inline, context.language);
    if (isBlank(inline)) return html`<mark>${text}</mark>`;
    if (inline.type === 'value') return html`<span class="value">${text}</span>`;
    if (inline.type === 'reference') return context.link({ page: 'clause', id: inline.clause }, text);
    return html`${text}`;
  });
}

/** Whether anything in the text is set in a purchase. */
export function hasMarks(blocks: readonly TextBlock[]): boolean {
  const inlines = blocks.flatMap((block) => (block.type === 'paragraph' ? block.inlines : block.type === 'list' ? block.items.flat() : block.rows.flat(2)));
  return inlines.some((inline) => inline.type === 'value' || isBlank(inline));
}

/** Labels and what belongs to each. */
export function facts(rows: readonly (readonly [string, HtmlValue])[]): Html {
  return html`<dl class="facts">${rows.map(([label, value]) => html`<div><dt>${label}</dt><dd>${value}</dd></div>`)}</dl>`;
}

/** On a narrow screen a wide table scrolls by itself, also from the keyboard. */
export function table(caption: string, columns: readonly string[], rows: readonly (readonly HtmlValue[])[]): Html {
  return html`<div class="scrolling" role="group" tabindex="0" aria-label="${caption}"><table><caption>${caption}</caption>
<thead><tr>${columns.map((column) => html`<th scope="col">${column}</th>`)}</tr></thead>
<tbody>${rows.map((row) => html`<tr>${row.map((cell) => html`<td>${cell}</td>`)}</tr>`)}</tbody></table></div>`;
}

export function list(items: readonly HtmlValue[], name = ''): Html {
  return html`<ul${name === '' ? undefined : html` class="${name}"`}>${items.map((item) => html`<li>${item}</li>`)}</ul>`;
}
