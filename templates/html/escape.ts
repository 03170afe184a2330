import { cleanText } from '#templates/text/clean.ts';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** The only way that text from outside goes into the page: for attributes, and for content where newlines mean nothing. */
export function escapeHtml(text: string): string {
  return cleanText(text).replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}

/** Text as content, with its line breaks. */
export function textHtml(text: string): string {
  return escapeHtml(text).replaceAll('\n', '<br>');
}
