import { strToU8, zipSync } from 'fflate';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

type Parts = Readonly<Record<string, string | Uint8Array>>;
export const zipOf = (parts: Parts): Uint8Array => zipSync(Object.fromEntries(Object.entries(parts).map(([name, content]) => [name, typeof content === 'string' ? strToU8(content) : content])), { level: 6 });

export interface SheetXml {
  name?: string;
  /** What is within sheetData. */
  rows: string;
  /** What comes after it. */
  after?: string;
  state?: string;
}

/** A workbook with sheets as XML, so that it can be anything that a program, or somebody, might write. */
export function workbook(sheets: readonly SheetXml[], more: Parts = {}): Uint8Array {
  return zipOf({
    '[Content_Types].xml': `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    'xl/workbook.xml': `${declaration}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${relations}"><sheets>${sheets.map(({ name = 'Blad', state }, at) => `<sheet name="${escaped(name)}${at + 1}" sheetId="${at + 1}"${state === undefined ? '' : ` state="${state}"`} r:id="rId${at + 1}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${sheets.map((_, at) => `<Relationship Id="rId${at + 1}" Type="${relations}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`).join('')}<Relationship Id="rIdS" Type="${relations}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="rIdT" Type="${relations}/styles" Target="/xl/styles.xml"/></Relationships>`,
    ...Object.fromEntries(sheets.map(({ rows, after = '' }, at) => [`xl/worksheets/sheet${at + 1}.xml`, `${declaration}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData>${after}</worksheet>`])),
    ...more,
  });
}

/** A row of texts as a sheet has it. */
export const rowXml = (number: number, ...texts: readonly string[]): string =>
  `<row r="${number}">${texts.map((text, at) => (text === '' ? '' : `<c r="${String.fromCharCode(65 + at)}${number}" t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`)).join('')}</row>`;

export const sharedStrings = (...texts: readonly string[]): string => `${declaration}<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${texts.map((text) => `<si>${text}</si>`).join('')}</sst>`;

/** A Word document with this in its body. */
export function wordDocument(body: string, more: Parts = {}): Uint8Array {
  return zipOf({
    '[Content_Types].xml': `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    'word/document.xml': `${declaration}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><w:body>${body}</w:body></w:document>`,
    ...more,
  });
}

export const paragraph = (text: string, properties = ''): string => `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}<w:r><w:t>${escaped(text)}</w:t></w:r></w:p>`;
export const wordRow = (...cells: readonly string[]): string => `<w:tr>${cells.map((cell) => (cell.startsWith('<w:tc>') ? cell : `<w:tc>${paragraph(cell)}</w:tc>`)).join('')}</w:tr>`;

/** The container of Office before 2007, and of encrypted files, with the names that tell what it holds. */
export const oldContainer = (...names: readonly string[]): Uint8Array => new Uint8Array(Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.alloc(600), ...names.map((name) => Buffer.from(name, 'utf16le'))]));
