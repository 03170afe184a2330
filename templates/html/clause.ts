import type { ClauseBlock } from '#templates/composed-document.ts';
import { columnHeads, definitions, hiddenCaption, scrolling, textBlocks } from './blocks.ts';
import { escapeHtml, textHtml } from './escape.ts';
import { inlinesHtml, type Page } from './page.ts';

/** One clause as a section that can be linked to, with a heading one level below its chapter's. */
export function clause(page: Page, block: ClauseBlock, id: string, headingLevel: number): string {
  const level = Math.min(headingLevel, 6);
  const number = block.number === undefined ? '' : `<span class="number">${textHtml(block.number)}</span> `;
  const mark = block.mark === undefined ? [] : [`<span class="clause-mark">${textHtml(block.mark)}</span>`];
  const kind = [...(block.label === undefined ? [] : [textHtml(block.label)]), ...mark].join(' · ');
  return (
    `<section class="clause ${block.kind}" id="${escapeHtml(id)}" data-clause="${escapeHtml(block.clause)}" data-version="${escapeHtml(block.version)}">` +
    `<h${level}>${number}${textHtml(block.title)} <span class="clause-id">${textHtml(block.clause)}</span></h${level}>` +
    `${kind === '' ? '' : `<p class="label">${kind}</p>\n`}<div class="wording">${textBlocks(page, block.body)}</div>\n` +
    definitions('parts', [...awardPairs(page, block), ...block.parts.map((part) => [textHtml(part.label), textBlocks(page, part.blocks)] as const)]) +
    levels(page, block) +
    definitions('answer', (block.response?.rows ?? []).map(({ label, field }) => [textHtml(label), textHtml(field)])) +
    '</section>\n'
  );
}

function awardPairs(page: Page, { award }: ClauseBlock): readonly (readonly [string, string])[] {
  if (award === undefined) return [];
  return [
    [textHtml(award.maximumLabel), `<p>${inlinesHtml(page, award.maximum)}</p>`],
    [textHtml(award.judgingLabel), textBlocks(page, award.judging)],
  ];
}

function levels(page: Page, { award, title }: ClauseBlock): string {
  if (award === undefined) return '';
  const rows = award.levels.map((level) => `<tr><td>${inlinesHtml(page, level.text)}</td><td class="end">${inlinesHtml(page, level.deduction)}</td></tr>`);
  const heads = columnHeads([{ title: award.levelsTitle.level }, { title: award.levelsTitle.deduction, align: 'end' }]);
  return scrolling(title, `<table>${hiddenCaption(title)}${heads}<tbody>${rows.join('')}</tbody></table>`);
}
