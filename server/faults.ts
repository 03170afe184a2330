import type { Problem, ProblemCode } from '#server/contract/index.ts';

/** A refusal that the one who asked is told about, in words and by a stable code. */
export class Fault extends Error {
  override name = 'Fault';
  readonly code: ProblemCode;
  readonly extra: Pick<Problem, 'errors' | 'conflicts' | 'blocks'>;
  constructor(code: ProblemCode, detail: string, extra: Fault['extra'] = {}) {
    super(detail);
    this.code = code;
    this.extra = extra;
  }
}
