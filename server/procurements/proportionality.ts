import { isDeepStrictEqual } from 'node:util';
import type { z } from 'zod';
import { decide, viewsOf } from '#requirements/engine/index.ts';
import type { Proportionality } from '#requirements/model/index.ts';
import type { ChangedState, proportionalityRequestSchema } from '#server/contract/index.ts';
import type { Actor } from '#server/identity/actor.ts';
import type { Services } from '#server/services.ts';
import { changeProcurement, noEdit } from './change.ts';
import { libraryClause } from './procurement.ts';

export type ProportionalityRequest = z.infer<typeof proportionalityRequestSchema>;

/** Why a clause is proportionate, judged as it is now. The same words are no change, unless the clause has become another since. */
export function putProportionality(services: Services, actor: Actor, id: string, seen: number, clauseId: string, request: ProportionalityRequest): Promise<ChangedState> {
  return changeProcurement(services, actor, id, seen, (procurement, signature) => {
    const { content, pinned } = procurement;
    const clause = libraryClause(procurement, clauseId);
    const { version, kind } = decide(pinned.compiled, clause, viewsOf(pinned.compiled, content), content.adjustments[clauseId]);
    const before = content.proportionality[clauseId] ?? null;
    const said = { ...request, base: `${clauseId}@${version}`, kind };
    if (before !== null && isDeepStrictEqual(before, { ...said, by: before.by, at: before.at })) return noEdit;
    const after: Proportionality = { ...said, ...signature };
    return { content: { ...content, proportionality: { ...content.proportionality, [clauseId]: after } }, events: [{ type: 'proportionality-recorded', change: { [clauseId]: { before, after } } }] };
  });
}

export function removeProportionality(services: Services, actor: Actor, id: string, seen: number, clauseId: string): Promise<ChangedState> {
  return changeProcurement(services, actor, id, seen, (procurement) => {
    libraryClause(procurement, clauseId);
    const { [clauseId]: before, ...proportionality } = procurement.content.proportionality;
    if (before === undefined) return noEdit;
    return { content: { ...procurement.content, proportionality }, events: [{ type: 'proportionality-removed', change: { [clauseId]: { before, after: null } } }] };
  });
}
