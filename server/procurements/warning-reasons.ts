import type { ChangedState } from '#server/contract/index.ts';
import { Fault } from '#server/faults.ts';
import type { Actor } from '#server/identity/actor.ts';
import type { Services } from '#server/services.ts';
import { changeProcurement, noEdit } from './change.ts';

/** Why the officer goes on in spite of a warning. It is kept if the warning goes away and comes back. */
export function giveReason(services: Services, actor: Actor, id: string, seen: number, code: string, reason: string): Promise<ChangedState> {
  return changeProcurement(services, actor, id, seen, ({ content, pinned }, signature) => {
    if (!pinned.library.warnings.some((warning) => warning.code === code)) throw new Fault('not-found', `The library of this procurement has no warning ${code.slice(0, 80)}.`);
    const before = content.warningReasons[code] ?? null;
    if (before?.reason === reason) return noEdit;
    const after = { reason, ...signature };
    return { content: { ...content, warningReasons: { ...content.warningReasons, [code]: after } }, events: [{ type: 'warning-reasoned', change: { [code]: { before, after } } }] };
  });
}
