import type { Inline, Language } from '#requirements/model/index.ts';
import { blankText } from '../blank-text.ts';

/**
 * What an inline shows. A table has its own block after composition; one that is left among the inlines is shown
 * as something to fill in, so that it cannot be overlooked.
 */
export function inlineText(inline: Inline, language: Language): string {
  if (inline.type === 'blank') return blankText(inline.label, language);
  if (inline.type === 'table') return blankText(inline.question, language);
  return inline.text;
}

export function isBlank(inline: Inline): boolean {
  return inline.type === 'blank' || inline.type === 'table';
}

export function inlinesText(inlines: readonly Inline[], language: Language): string {
  return inlines.map((inline) => inlineText(inline, language)).join('');
}
