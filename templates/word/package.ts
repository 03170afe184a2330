import { strToU8, unzipSync, zipSync } from 'fflate';

/** Local time on purpose: zip has no time zone, and this text gives the same fields in every one. */
const fixedTime = '1980-01-01T12:00:00';

/** The parts as a .docx: same parts, same bytes, whatever the clock and the time zone say. */
export function packParts(parts: ReadonlyMap<string, string>): Uint8Array {
  const files = [...parts].sort(([one], [other]) => order(one) - order(other) || (one < other ? -1 : 1));
  return zipSync(Object.fromEntries(files.map(([name, xml]) => [name, strToU8(xml)])), { level: 6, mtime: fixedTime });
}

/** The uncompressed parts of a .docx by name, for hashes that hold whatever compressed it. */
export function docxParts(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  return new Map(Object.entries(unzipSync(bytes)).sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** Readers expect to meet the content types first, then the package's relations. */
function order(name: string): number {
  return name === '[Content_Types].xml' ? 0 : name === '_rels/.rels' ? 1 : 2;
}
