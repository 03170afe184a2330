import type { ComposedDocument } from '#templates/composed-document.ts';
import { languageTags } from './skeleton.ts';
import { escapeXml } from './xml.ts';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** docProps/core.xml. Its only time is the document's own date. */
export function coreProperties(document: ComposedDocument): string {
  const time = `${escapeXml(document.date.slice(0, 10))}T00:00:00Z`;
  const creator = escapeXml(document.organisation.name);
  return (
    `${declaration}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" ` +
    'xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${escapeXml(document.title)}</dc:title><dc:subject>${escapeXml(document.subject)}</dc:subject><dc:creator>${creator}</dc:creator>` +
    `<cp:lastModifiedBy>${creator}</cp:lastModifiedBy><dcterms:created xsi:type="dcterms:W3CDTF">${time}</dcterms:created>` +
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${time}</dcterms:modified><dc:language>${languageTags[document.language]}</dc:language></cp:coreProperties>`
  );
}

/** docProps/custom.xml: what a reviewed copy is known by. Custom properties survive a save in LibreOffice. */
export function customProperties(document: ComposedDocument): string {
  const version = document.version === undefined ? document.status : `v${document.version}`;
  const { id, version: libraryVersion, hash } = document.library;
  const properties = {
    'kravstallaren.export': `${id}@${libraryVersion} ${shortHash(hash)} ${document.document} ${version}`,
    'kravstallaren.library': `${id}@${libraryVersion}`,
    'kravstallaren.libraryHash': hash,
    'kravstallaren.document': document.document,
    'kravstallaren.version': version,
  };
  const entries = Object.entries(properties).map(
    ([name, value], at) => `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="${at + 2}" name="${name}"><vt:lpwstr>${escapeXml(value)}</vt:lpwstr></property>`,
  );
  return (
    `${declaration}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" ` +
    `xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">${entries.join('')}</Properties>`
  );
}

/** Twelve digits, after the name of the algorithm if there is one. */
function shortHash(hash: string): string {
  return hash.replace(/^(.*:)?(.{0,12}).*$/s, '$1$2');
}
