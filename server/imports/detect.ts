import { FileFault } from './file-fault.ts';
import type { FileType } from './tables.ts';
import { openPackage, type Package } from './zip.ts';

/** What a file is by what is in it, whatever it is called. */
export type Detected = { type: 'csv' } | { type: 'xlsx' | 'docx'; parts: Package };

/** @throws FileFault for all that is not read here, with what to do instead */
export function detect(bytes: Uint8Array, claimed: FileType): Detected {
  if (bytes.length === 0) throw new FileFault('file-empty', 'The file is empty.');
  if (begins(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw oldOffice(bytes);
  if (begins(bytes, [0x25, 0x50, 0x44, 0x46])) throw new FileFault('file-pdf', 'A PDF can not be compared. Use the file that it was made from, or copy the list to Excel.');
  if (begins(bytes, [0x50, 0x4b])) return inZip(bytes, claimed);
  if (claimed !== 'csv') {
    if (/^\s*(?:<!doctype html|<html)/iu.test(new TextDecoder('windows-1252').decode(bytes.subarray(0, 1000)))) {
      throw new FileFault('file-web-page', 'The file is a web page that is called something else. Open it and save it as an Excel workbook (.xlsx).');
    }
    throw otherType(claimed, 'csv');
  }
  return { type: 'csv' };
}

function inZip(bytes: Uint8Array, claimed: FileType): Detected {
  const parts = openPackage(bytes);
  const has = (...names: string[]) => names.some((name) => parts.names.has(name));
  if (has('xl/workbook.bin')) throw new FileFault('file-binary-excel', 'A binary workbook (.xlsb) can not be read. Save it as .xlsx.');
  if (has('content.xml') && has('mimetype')) throw new FileFault('file-open-document', 'OpenDocument files can not be read here. Save it as .xlsx, .docx or .csv.');
  const type = has('xl/workbook.xml') ? 'xlsx' : has('word/document.xml') ? 'docx' : undefined;
  if (type === undefined) throw new FileFault('file-unknown', 'The file is neither an Excel workbook, a Word document nor a list of separated values.');
  if (type !== claimed) throw otherType(claimed, type);
  return { type, parts };
}

/** Before 2007, or with a password: Office puts an encrypted file in the old container. */
function oldOffice(bytes: Uint8Array): FileFault {
  if (holds(bytes, 'EncryptedPackage')) return new FileFault('file-password', 'The file has a password. Take the password off, and try again.');
  if (holds(bytes, 'WordDocument')) return new FileFault('file-old-word', 'An old Word document (.doc) can not be read. Open it and save it as .docx.');
  if (holds(bytes, 'Workbook') || holds(bytes, 'Book')) return new FileFault('file-old-excel', 'An old Excel workbook (.xls) can not be read. Open it and save it as .xlsx.');
  return new FileFault('file-old-office', 'The file is of an old type. Open it in the program it was made in, and save it as .xlsx or .docx.');
}

const names: Readonly<Record<FileType, string>> = { csv: 'text (.csv)', xlsx: 'an Excel workbook (.xlsx)', docx: 'a Word document (.docx)' };
const otherType = (claimed: FileType, found: FileType) => new FileFault('file-other-type', `The file is sent as ${names[claimed]}, but is ${names[found]}. Give it the right ending, and try again.`);

const begins = (bytes: Uint8Array, start: readonly number[]) => start.every((byte, at) => bytes[at] === byte);

/** The names in the old container are in UTF-16. */
function holds(bytes: Uint8Array, name: string): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(Buffer.from(name, 'utf16le'));
}
