import type { Problem, ProblemCode } from '#server/contract/index.ts';
import { Fault } from '#server/faults.ts';
import { FileFault } from '#server/imports/index.ts';
import { storageFault } from '#server/storage/storage-fault.ts';

/** The status and the short title of every problem. The words for officers are the client's, by code. */
const kinds: Readonly<Record<ProblemCode, { status: number; title: string }>> = {
  'invalid-request': { status: 400, title: 'The request is not as it should be' },
  'invalid-json': { status: 400, title: 'The request is not JSON' },
  'invalid-text': { status: 400, title: 'A text has a character that is not allowed' },
  'invalid-answer': { status: 400, title: 'The answer does not fit the question' },
  'unknown-question': { status: 400, title: 'There is no such question' },
  'unknown-option': { status: 400, title: 'There is no such option' },
  'unknown-clause': { status: 404, title: 'There is no such clause' },
  'not-found': { status: 404, title: 'Not found' },
  'method-not-allowed': { status: 405, title: 'Method not allowed' },
  'not-acceptable': { status: 406, title: 'Not available in that form' },
  'security-protection': { status: 409, title: 'May concern security-sensitive activities' },
  locked: { status: 409, title: 'The procurement is locked' },
  blocked: { status: 409, title: 'A final can not be issued yet' },
  conflict: { status: 412, title: 'Changed by someone else' },
  'too-large': { status: 413, title: 'Too large' },
  'unsupported-media-type': { status: 415, title: 'Not of a type that is taken here' },
  'unreadable-file': { status: 422, title: 'The file can not be read' },
  'forbidden-host': { status: 421, title: 'Not addressed to this server' },
  'cross-site': { status: 403, title: 'Asked for by another site' },
  'precondition-required': { status: 428, title: 'If-Match is needed' },
  internal: { status: 500, title: 'Something went wrong in the server' },
  'storage-failed': { status: 503, title: 'Could not be stored' },
  unavailable: { status: 503, title: 'Not available right now' },
  'storage-full': { status: 507, title: 'The disk is full' },
};

export const statusOf = (code: ProblemCode): number => kinds[code].status;

export function problemOf({ code, message, extra }: Fault): Problem {
  return { type: `urn:kravstallaren:problem:${code}`, ...kinds[code], code, detail: message, ...extra };
}

/** Every error as a refusal in words. What is not foreseen is `internal`, and says nothing of its inside. */
export function faultOf(error: unknown): Fault {
  if (error instanceof Fault) return error;
  if (error instanceof FileFault) return fileFault(error);
  return storageFault(error) ?? requestFault(error) ?? new Fault('internal', 'The error has been logged. Nothing was stored by this request.');
}

/** The client has words for each code. */
function fileFault({ code, data, message }: FileFault): Fault {
  return new Fault(code === 'file-too-large' ? 'too-large' : code === 'file-no-such-column' ? 'invalid-request' : 'unreadable-file', message, { errors: [{ pointer: '', code, data, detail: message }] });
}

/** Errors of Express and its parsers, which carry the status they stand for. */
function requestFault(error: unknown): Fault | undefined {
  if (!(error instanceof Error) || !('status' in error)) return undefined;
  switch (error.status) {
    case 413:
      return new Fault('too-large', 'The request is larger than 1 MB. Nothing was stored.');
    case 415:
      return new Fault('unsupported-media-type', 'Send the body as application/json in UTF-8, not compressed.');
    default:
      return typeof error.status === 'number' && error.status >= 400 && error.status < 500 ? new Fault('invalid-request', 'The request could not be read.') : undefined;
  }
}
