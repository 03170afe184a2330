import { namedThing } from '../lint/named-things.ts';

/** Names that a purchase may ask for without "eller likvärdig", but that tell one requirement from another. */
const moreNames = /(?<![\p{L}\p{N}-])(?:TLS|Peppol|SIE(?!\p{L})|IMAP|SMTP|CalDAV|LDAP|SFTP|CSV|JSON|XML|GML|GeoPackage|WMS|UTF-8|CC0|CC BY|KLASSA|NIS ?2|DCAT|Mina meddelanden|SDK|HSA|SITHS|BITS|OSLC)/u;

const name = new RegExp(`(?:${namedThing.source}|${moreNames.source})(?:[\\d./:-]*\\d)?(?: ?\\d{3,})*(?:[ -]\\d+(?:\\.\\d+)*)?(?![\\p{L}])`, 'gu');

/** A standard is known by its number; of a protocol or format, any version will do for comparison. */
const numbered = /^(?:ISO|SS|EN|IEC|RFC)/u;

/** What a standard takes in. */
const within: Readonly<Record<string, readonly string[]>> = { EN301549: ['WCAG'] };

/** The standards, formats and licences that a text names: by what they are compared, as they are written. */
export function namesIn(text: string): ReadonlyMap<string, string> {
  return new Map([...text.matchAll(name)].map(([written]) => [known(written), written.trim()]));
}

/** Those that may only be asked for together with what is equivalent. */
export function standardsIn(text: string): readonly string[] {
  return [...namesIn(text).values()].filter((written) => namedThing.test(written));
}

function known(written: string): string {
  const plain = (text: string) => text.toUpperCase().replaceAll(/[\s/-]/g, '');
  if (numbered.test(written)) return plain(written).replace(/^(?:ISOIEC|IEC)/, 'ISO').replace(/^SSEN/, 'EN').replace(/:\d{4}$/, '');
  return plain(written.replace(/\s\d[\d.]*$/, ''));
}

/** Those of some names that others do not take in. */
export function namesBeyond(names: ReadonlyMap<string, string>, others: ReadonlyMap<string, string>): readonly string[] {
  const taken = new Set([...others.keys()].flatMap((key) => [key, ...(within[key] ?? [])]));
  return [...names].filter(([key]) => !taken.has(key)).map(([, written]) => written);
}
