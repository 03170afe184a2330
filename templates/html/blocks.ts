import type { Block, FactRow, TableBlock, TextBlock } from '#templates/composed-document.ts';
import { numbersUnder } from '#templates/text/numbers.ts';
import { escapeHtml, textHtml } from './escape.ts';
import { inlinesHtml, link, type Page } from './page.ts';

export function cover(page: Page, block: Extract<Block, { type: 'cover' }>): string {
  return (
    `<header class="cover"><p class="organisation">${textHtml(block.organisation)}</p><h1>${textHtml(block.title)}</h1>` +
    (block.subject === '' ? '' : `<p class="subject">${textHtml(block.subject)}</p>`) +
    (block.mark === undefined ? '' : `<p class="cover-mark">${textHtml(block.mark)}</p>`) +
    facts(page, block.facts) +
    (block.note === undefined ? '' : `<p class="note">${textHtml(block.note)}</p>`) +
    '</header>\n'
  );
}

export function reviewBox(block: Extract<Block, { type: 'review-box' }>): string {
  const { role, name, date } = block.columns;
  const rows = block.rows.map((row) => `<tr><th scope="row">${textHtml(row.role)}</th><td>${textHtml(row.name)}</td><td>${textHtml(row.date)}</td></tr>`);
  return (
    `<section class="review"><h2>${textHtml(block.title)}</h2><p>${textHtml(block.intro)}</p>` +
    scrolling(block.title, `<table>${hiddenCaption(block.title)}${columnHeads([{ title: role }, { title: name }, { title: date }])}<tbody>${rows.join('')}</tbody></table>`) +
    '</section>\n'
  );
}

/** The headings of the two upper levels, each with the numbers that its chapter holds. */
export function contents(page: Page, title: string): string {
  const entries = page.blocks.flatMap((block, at) => {
    if (block.type !== 'heading' || block.level === 3) return [];
    const number = block.number === undefined ? '' : `<span class="number">${textHtml(block.number)}</span> `;
    const numbers = numbersUnder(page.blocks, at);
    return [`<li class="level-${block.level}">${link(page.ids.get(at) ?? '', number + textHtml(block.text))}${numbers === '' ? '' : ` <span class="range">${textHtml(numbers)}</span>`}</li>`];
  });
  return entries.length === 0 ? '' : `<nav class="contents" aria-label="${escapeHtml(title)}"><h2>${textHtml(title)}</h2><ol>${entries.join('')}</ol></nav>\n`;
}

export function facts(page: Page, rows: readonly FactRow[]): string {
  return definitions('facts', rows.map((row) => [textHtml(row.label), inlinesHtml(page, row.value)]));
}

/** Labels and what belongs to them, as ready-made HTML. */
export function definitions(name: string, pairs: readonly (readonly [string, string])[]): string {
  return pairs.length === 0 ? '' : `<dl class="${name}">${pairs.map(([label, content]) => `<div><dt>${label}</dt><dd>${content}</dd></div>`).join('')}</dl>\n`;
}

export function textBlocks(page: Page, blocks: readonly TextBlock[]): string {
  return blocks.map((block) => textBlock(page, block)).join('');
}

function textBlock(page: Page, block: TextBlock): string {
  if (block.type === 'table') return dataTable(page, block);
  if (block.type === 'list') return `<ul>${block.items.map((item) => `<li>${inlinesHtml(page, item)}</li>`).join('')}</ul>\n`;
  return `<p${block.style === undefined ? '' : ` class="${block.style}"`}>${inlinesHtml(page, block.inlines)}</p>\n`;
}

export function dataTable(page: Page, block: TableBlock): string {
  const rows = block.rows.map((row) => `<tr>${row.map((inlines, at) => `<td${end(block.columns[at])}>${inlinesHtml(page, inlines)}</td>`).join('')}</tr>`);
  const caption = block.caption === '' ? '' : `<caption>${textHtml(block.caption)}</caption>`;
  return scrolling(block.caption, `<table>${caption}${columnHeads(block.columns)}<tbody>${rows.join('')}</tbody></table>`);
}

export function columnHeads(columns: readonly { title: string; align?: 'end' }[]): string {
  return `<thead><tr>${columns.map((column) => `<th scope="col"${end(column)}>${textHtml(column.title)}</th>`).join('')}</tr></thead>`;
}

export function hiddenCaption(text: string): string {
  return `<caption class="hidden">${textHtml(text)}</caption>`;
}

/** On a narrow screen a wide table scrolls by itself, also from the keyboard. */
export function scrolling(name: string, table: string): string {
  return `<div class="scrolling" role="group" tabindex="0"${name === '' ? '' : ` aria-label="${escapeHtml(name)}"`}>${table}</div>\n`;
}

export function end(column: { align?: 'end' } | undefined): string {
  return column?.align === 'end' ? ' class="end"' : '';
}
