import type { Inline } from '#requirements/model/index.ts';
import type { ClauseBlock } from '#templates/composed-document.ts';

/** Running text without marks, as it is typed in a text field. */
export function inlineText(inlines: readonly Inline[]): string {
  return inlines.map((inline) => (inline.type === 'table' ? '' : inline.type === 'blank' ? blankMark(inline.label) : inline.text)).join('');
}

/** A clause's text as it is typed: a blank line between paragraphs, "- " before each list item. */
export function clauseBodyText(body: ClauseBlock['body']): string {
  return body
    .map((block) => {
      if (block.type === 'paragraph') return inlineText(block.inlines);
      if (block.type === 'list') return block.items.map((item) => `- ${inlineText(item)}`).join('\n');
      return '';
    })
    .filter(Boolean)
    .join('\n\n');
}

/** A blank as the server knows it again in an edited text: left as it stands it is still a blank. Text is edited in Swedish. */
export const blankMark = (label: string): string => `[fyll i: ${label}]`;
