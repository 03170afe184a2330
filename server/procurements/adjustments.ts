import { isDeepStrictEqual } from 'node:util';
import type { z } from 'zod';
import { checkAdjustment } from '#requirements/engine/index.ts';
import type { Adjustment } from '#requirements/model/index.ts';
import type { ChangedState, putAdjustmentSchema } from '#server/contract/index.ts';
import { Fault } from '#server/faults.ts';
import type { Actor } from '#server/identity/actor.ts';
import type { Services } from '#server/services.ts';
import { changeProcurement, noEdit } from './change.ts';
import { libraryClause } from './procurement.ts';
import { wording } from './wording.ts';

export type PutAdjustment = z.infer<typeof putAdjustmentSchema>;

export function putAdjustment(services: Services, actor: Actor, id: string, seen: number, clauseId: string, request: PutAdjustment): Promise<ChangedState> {
  return changeProcurement(services, actor, id, seen, (procurement, signature) => {
    const { content, pinned } = procurement;
    const { definition: clause } = libraryClause(procurement, clauseId);
    const errors = checkAdjustment(pinned.compiled, clauseId, request);
    if (errors.length > 0) throw new Fault('invalid-request', errors.map(({ detail }) => detail).join(' '), { errors });

    const before = content.adjustments[clauseId] ?? null;
    const { text, ...rest } = request;
    const said = { ...rest, ...(text === undefined ? {} : { text: wording(text, { ...clause.parameters, ...clause.asAward?.parameters }) }), base: `${clauseId}@${clause.version}` };
    if (before !== null && saysTheSame(before, said)) return noEdit;
    const after: Adjustment = { ...said, ...signature };
    return { content: { ...content, adjustments: { ...content.adjustments, [clauseId]: after } }, events: [{ type: 'adjusted', change: { [clauseId]: { before, after } } }] };
  });
}

/** Back to the library's own clause. */
export function removeAdjustment(services: Services, actor: Actor, id: string, seen: number, clauseId: string): Promise<ChangedState> {
  return changeProcurement(services, actor, id, seen, (procurement) => {
    libraryClause(procurement, clauseId);
    const { [clauseId]: before, ...adjustments } = procurement.content.adjustments;
    if (before === undefined) return noEdit;
    return { content: { ...procurement.content, adjustments }, events: [{ type: 'adjustment-removed', change: { [clauseId]: { before, after: null } } }] };
  });
}

function saysTheSame({ by: _by, at: _at, ...before }: Adjustment, said: Omit<Adjustment, 'by' | 'at'>): boolean {
  return isDeepStrictEqual(before, JSON.parse(JSON.stringify(said)));
}
