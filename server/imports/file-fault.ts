/** Why a file could not be read. Stable: the client's words hang on them. */
export const fileFaultCodes = [
  'file-empty', 'file-too-large', 'file-unpacked-too-large', 'file-too-slow', 'file-damaged', 'file-password', 'file-old-word', 'file-old-excel', 'file-old-office', 'file-binary-excel', 'file-open-document', 'file-pdf',
  'file-web-page', 'file-unknown', 'file-other-type', 'file-encoding', 'file-quote-open', 'file-too-many-rows', 'file-too-many-columns', 'file-too-many-sheets', 'file-cell-too-long', 'file-too-much-text', 'file-no-text', 'file-no-such-column',
] as const;
export type FileFaultCode = (typeof fileFaultCodes)[number];

/** A file that can't be read: what is wrong, and what to do about it. */
export class FileFault extends Error {
  override name = 'FileFault';
  readonly code: FileFaultCode;
  readonly data: Readonly<Record<string, number>>;
  constructor(code: FileFaultCode, detail: string, data: FileFault['data'] = {}) {
    super(detail);
    this.code = code;
    this.data = data;
  }
}
