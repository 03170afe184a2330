import { cleanText } from '#templates/text/clean.ts';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

/** The only way that text from outside goes into a part: sanitised and escaped, for content and for attributes. */
export function escapeXml(text: string): string {
  return cleanText(text).replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}

/** For attributes, where a newline or tab would be read as a space anyhow. */
export function escapeAttribute(text: string): string {
  return escapeXml(text).replace(/\s+/g, ' ');
}

/** Runs of text in a character style: a newline becomes a line break, a tab a tab. */
export function run(text: string, style?: string): string {
  if (text === '') return '';
  const properties = style === undefined ? '' : `<w:rPr><w:rStyle w:val="${style}"/></w:rPr>`;
  return `<w:r>${properties}${escapeXml(text).split(/([\n\t])/).map(piece).join('')}</w:r>`;
}

function piece(text: string): string {
  if (text === '\n') return '<w:br/>';
  if (text === '\t') return '<w:tab/>';
  return text === '' ? '' : `<w:t xml:space="preserve">${text}</w:t>`;
}

/** A tab that no text from outside can be taken for. */
export const tab = '<w:r><w:tab/></w:r>';

/** What Word knows as a building block of its own: the cover and the contents. */
export function buildingBlock(gallery: 'Cover Pages' | 'Table of Contents', id: number, content: string): string {
  return `<w:sdt><w:sdtPr><w:id w:val="${id}"/><w:docPartObj><w:docPartGallery w:val="${gallery}"/><w:docPartUnique/></w:docPartObj></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
}

export interface ParagraphOptions {
  /** Stay on the page of what follows. */
  keepNext?: boolean;
  pageBreakBefore?: boolean;
  /** Positions of tabs that are drawn as a line to write on, in twentieths of a point. */
  lines?: readonly number[];
  alignEnd?: boolean;
}

/** A paragraph of ready-made runs. The order of the properties is the schema's. */
export function paragraph(style: string, runs: string, options: ParagraphOptions = {}): string {
  return (
    `<w:p><w:pPr><w:pStyle w:val="${style}"/>` +
    (options.keepNext ? '<w:keepNext/>' : '') +
    (options.pageBreakBefore ? '<w:pageBreakBefore/>' : '') +
    (options.lines === undefined || options.lines.length === 0 ? '' : `<w:tabs>${options.lines.map(writingLine).join('')}</w:tabs>`) +
    (options.alignEnd ? '<w:jc w:val="right"/>' : '') +
    `</w:pPr>${runs}</w:p>`
  );
}

/** The last line ends at the margin, which only a tab to the right can reach. */
function writingLine(position: number, at: number, all: readonly number[]): string {
  return `<w:tab w:val="${at === all.length - 1 ? 'right' : 'left'}" w:leader="underscore" w:pos="${position}"/>`;
}

/** A thin empty paragraph: keeps two tables apart, and lets a content control or the body end in a paragraph. */
export const spacer = paragraph('Spacer', '');
export const keptSpacer = paragraph('Spacer', '', { keepNext: true });
export const pageBreak = paragraph('Spacer', '', { pageBreakBefore: true });
