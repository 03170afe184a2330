import type { Block } from '#requirements/model/index.ts';

/** application/problem+json (RFC 9457). `code` is stable and what the client's words hang on. */
export interface Problem {
  type: string;
  title: string;
  status: number;
  code: ProblemCode;
  detail: string;
  /** Each fault, with the JSON pointer of the value. The client has words of its own for a `code`, with `data` filled in. */
  errors?: readonly { pointer: string; detail: string; code?: string; data?: Readonly<Record<string, number>> }[];
  /** 412: what the other changed, by whom, when. */
  conflicts?: readonly { version: number; by: string; at: string; type: string; targets: readonly string[] }[];
  /** 409 at issue: what blocks. */
  blocks?: readonly Block[];
}
export const problemCodes = [
  'invalid-request', 'invalid-json', 'too-large', 'not-found', 'unknown-question', 'unknown-option', 'unknown-clause', 'invalid-answer', 'invalid-text',
  'precondition-required', 'conflict', 'unreadable-file', 'security-protection', 'locked', 'blocked', 'not-acceptable', 'unsupported-media-type', 'forbidden-host', 'cross-site',
  'storage-full', 'storage-failed', 'unavailable', 'method-not-allowed', 'internal',
] as const;
export type ProblemCode = (typeof problemCodes)[number];
