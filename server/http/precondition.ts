import { Fault } from '#server/faults.ts';

export const etagOf = (version: number): string => `"${version}"`;

/** The version that a change builds on. A proxy that compresses makes the tag weak; it is the same version. */
export function versionSeen(ifMatch: string | undefined): number {
  if (ifMatch === undefined) throw new Fault('precondition-required', 'Send If-Match with the ETag that you got when you read it, so that nobody’s change is lost.');
  const version = /^(?:W\/)?"(\d{1,9})"$/.exec(ifMatch.trim())?.[1];
  if (version === undefined) throw new Fault('invalid-request', 'If-Match must be the ETag that came with the answer, such as "3".');
  return Number(version);
}
