import { isDeepStrictEqual } from 'node:util';
import type { z } from 'zod';
import type { OwnClause } from '#requirements/model/index.ts';
import type { ChangedState, ownClauseRequestSchema } from '#server/contract/index.ts';
import { Fault } from '#server/faults.ts';
import type { Actor } from '#server/identity/actor.ts';
import type { Services } from '#server/services.ts';
import { changeProcurement, noEdit, type Edit } from './change.ts';
import type { Procurement } from './procurement.ts';
import { wording } from './wording.ts';

export type OwnClauseRequest = z.infer<typeof ownClauseRequestSchema>;

/** The clauses of a procurement end at EGEN-999. */
const most = 999;

export async function addOwnClause(services: Services, actor: Actor, id: string, seen: number, request: OwnClauseRequest): Promise<{ clause: string; state: ChangedState }> {
  let clause = '';
  const state = await changeProcurement(services, actor, id, seen, (procurement, signature) => {
    refuseUnknownChapter(procurement, request);
    const { content, own_clauses_made: made } = procurement;
    if (made === most) throw new Fault('invalid-request', `A procurement has at most ${most} clauses of its own, those that have been removed included.`);
    clause = `EGEN-${String(made + 1).padStart(2, '0')}`;
    const after: OwnClause = { id: clause, ...spoken(request), ...signature };
    return { content: { ...content, ownClauses: [...content.ownClauses, after] }, ownClausesMade: made + 1, events: [{ type: 'own-clause-changed', change: { [clause]: { before: null, after } } }] };
  });
  return { clause, state };
}

export function putOwnClause(services: Services, actor: Actor, id: string, seen: number, clauseId: string, request: OwnClauseRequest): Promise<ChangedState> {
  return changeProcurement(services, actor, id, seen, (procurement, signature) => {
    refuseUnknownChapter(procurement, request);
    const { content } = procurement;
    const before = content.ownClauses.find((own) => own.id === clauseId);
    if (before === undefined) throw unknownOwnClause(clauseId);
    const after: OwnClause = { id: clauseId, ...spoken(request), ...signature };
    if (isDeepStrictEqual(before, { ...after, by: before.by, at: before.at })) return noEdit;
    return { content: { ...content, ownClauses: content.ownClauses.map((own) => (own === before ? after : own)) }, events: [{ type: 'own-clause-changed', change: { [clauseId]: { before, after } } }] };
  });
}

export function removeOwnClause(services: Services, actor: Actor, id: string, seen: number, clauseId: string): Promise<ChangedState> {
  return changeProcurement(services, actor, id, seen, ({ content }): Edit => {
    const before = content.ownClauses.find((own) => own.id === clauseId);
    if (before === undefined) throw unknownOwnClause(clauseId);
    return { content: { ...content, ownClauses: content.ownClauses.filter((own) => own !== before) }, events: [{ type: 'own-clause-removed', change: { [clauseId]: { before, after: null } } }] };
  });
}

/** The request in the form it is stored, without what was left out. */
function spoken({ text, ...request }: OwnClauseRequest): Omit<OwnClause, 'id' | 'by' | 'at'> {
  return JSON.parse(JSON.stringify({ ...request, text: wording(text) })) as Omit<OwnClause, 'id' | 'by' | 'at'>;
}

function refuseUnknownChapter({ pinned }: Procurement, { chapter }: OwnClauseRequest): void {
  const { areas } = pinned.library.manifest;
  if (areas.some((area) => area.id === chapter)) return;
  const detail = `There is no chapter ${chapter.slice(0, 80)}. There are: ${areas.map((area) => area.id).join(', ')}.`;
  throw new Fault('invalid-request', detail, { errors: [{ pointer: '/chapter', detail }] });
}

const unknownOwnClause = (clauseId: string) => new Fault('unknown-clause', `This procurement has no clause ${clauseId.slice(0, 80)}. It may have been removed.`);
