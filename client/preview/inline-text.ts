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

const blankStart = '[…';

export const blankMark = (label: string): string => `${blankStart} ${label}]`;

/** A blank that was left in an edited text would reach the bidders as it stands. */
export const hasBlankMark = (text: string): boolean => text.includes(blankStart);
