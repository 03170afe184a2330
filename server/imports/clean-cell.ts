import { cleanText } from '#templates/text/clean.ts';

/** Characters that are not seen: controls, direction marks, soft hyphens, zero-width characters. */
const unseen = /[\u007f-\u009f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;

/** The text of a cell as it is read: one blank between words, no unseen characters. */
export function cleanCell(text: string): string {
  return cleanText(text)
    .replaceAll(unseen, '')
    .replaceAll(/[\t\u00a0\u2000-\u200a\u202f]/gu, ' ')
    .replaceAll(/ {2,}/g, ' ')
    .replaceAll(/ ?\n ?/g, '\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
}
