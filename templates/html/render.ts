import type { Block, ComposedDocument } from '#templates/composed-document.ts';
import { contents, cover, dataTable, facts, reviewBox, textBlocks } from './blocks.ts';
import { clause } from './clause.ts';
import { readable } from './color.ts';
import { escapeHtml, textHtml } from './escape.ts';
import { createPage, type Page } from './page.ts';
import { styleSheet } from './style.ts';

/** The document as one page of HTML that needs nothing else: no script, no font, no request. */
export function renderHtml(document: ComposedDocument): string {
  const { frame, status, language, layout } = document;
  const page = createPage(document);
  const mark = status === 'draft' && frame.draftMark !== undefined ? `<strong class="draft">${textHtml(frame.draftMark)}</strong>` : '';
  const title = [document.title, document.subject, document.organisation.name].filter((one) => one !== '').join(' – ');
  return (
    `<!doctype html>\n<html lang="${language}">\n<head>\n<meta charset="utf-8">\n<meta name="viewport" content="width=device-width, initial-scale=1">\n` +
    `<title>${escapeHtml(title)}</title>\n<style>${styleSheet(readable(document.color))}</style>\n</head>\n` +
    `<body class="${layout}">\n<header class="running"><span>${textHtml(frame.header)}</span>${mark}</header>\n<main>\n${body(page)}` +
    `<footer class="foot">${textHtml(frame.footer)}</footer>\n</main>\n</body>\n</html>\n`
  );
}

function body(page: Page): string {
  let level = 0;
  return page.blocks
    .map((block, at) => {
      if (block.type === 'heading') level = block.level;
      return blockHtml(page, block, page.ids.get(at) ?? '', level);
    })
    .join('');
}

/** The cover's title is the only heading of level 1; all others stand below it. */
function blockHtml(page: Page, block: Block, id: string, level: number): string {
  switch (block.type) {
    case 'cover':
      return cover(page, block);
    case 'review-box':
      return reviewBox(block);
    case 'contents':
      return contents(page, block.title);
    case 'heading': {
      const number = block.number === undefined ? '' : `<span class="number">${textHtml(block.number)}</span> `;
      return `<h${level + 1} id="${escapeHtml(id)}">${number}${textHtml(block.text)}</h${level + 1}>\n`;
    }
    case 'facts':
      return facts(page, block.rows);
    case 'table':
      return dataTable(page, block);
    case 'clause':
      return clause(page, block, id, level + 2);
    case 'page-break':
      return '<div class="page-break"></div>\n';
    case 'paragraph':
    case 'list':
      return textBlocks(page, [block]);
  }
}
