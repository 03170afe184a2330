import type { ProcurementContent } from '#requirements/model/index.ts';
import { evaluate } from '#requirements/engine/index.ts';
import type { ChangedState } from '#server/contract/index.ts';
import { Fault } from '#server/faults.ts';
import type { Actor } from '#server/identity/actor.ts';
import type { Services } from '#server/services.ts';
import { compareEvaluations } from './changes.ts';
import { conflictFault, overlapping } from './conflict.ts';
import { eventsSince, insertEvents, type EventDraft } from './events.ts';
import { loadOpenProcurement, type Procurement } from './procurement.ts';
import { procurementState } from './state.ts';

/** Who changes, and when: what is written into answers, adjustments and reasons. */
export interface Signature {
  by: string;
  at: string;
}

/** What is to be different. Without events nothing is: the same value again is no change. */
export interface Edit {
  content?: ProcurementContent;
  title?: string;
  ownClausesMade?: number;
  events: readonly EventDraft[];
}
export const noEdit: Edit = { events: [] };

/**
 * Makes a change on top of the version that the officer saw. What others have changed since is kept; if it is the very
 * same thing, nothing is stored and the answer is 412 with who and when.
 */
export async function changeProcurement(
  services: Services,
  actor: Actor,
  id: string,
  seen: number,
  edit: (procurement: Procurement, signature: Signature) => Edit,
): Promise<ChangedState> {
  for (;;) {
    const before = await loadOpenProcurement(services, actor, id);
    if (seen > before.version) throw new Fault('conflict', 'If-Match names a version that this procurement has not had. Read it again.', { conflicts: [] });
    const signature = { by: actor.user.name, at: services.now().toISOString() };
    const edited = edit(before, signature);
    if (seen < before.version) {
      const conflicts = overlapping(await eventsSince(services.storage.database, id, seen, before.version), edited.events);
      if (conflicts.length > 0) throw conflictFault(conflicts);
    }
    const after = applied(before, edited, signature);
    const evaluation = evaluate(after.pinned.compiled, after.content);
    // Someone else was first with a change: look at it, and try again on top of it.
    if (edited.events.length > 0 && !(await store(services, actor, before, edited.events, { ...after, ...listCounts(evaluation.counts) }))) continue;
    const changes = compareEvaluations(evaluate(before.pinned.compiled, before.content), evaluation);
    return { ...(await procurementState(services, after, evaluation)), changes };
  }
}

/** The counts that the list shows without evaluating every procurement. */
export function listCounts({ included, undecided, unanswered }: Record<'included' | 'undecided' | 'unanswered', number>) {
  return { included, undecided, unanswered };
}

function applied(before: Procurement, edit: Edit, { by, at }: Signature): Procurement {
  if (edit.events.length === 0) return before;
  return {
    ...before,
    title: edit.title ?? before.title,
    content: edit.content ?? before.content,
    own_clauses_made: edit.ownClausesMade ?? before.own_clauses_made,
    version: before.version + edit.events.length,
    updated_at: at,
    updated_by: by,
  };
}

/** False when the procurement is no longer the one that the change was made on. */
async function store(services: Services, actor: Actor, before: Procurement, events: readonly EventDraft[], after: Procurement): Promise<boolean> {
  const { id, title, content, own_clauses_made, version, included, undecided, unanswered, updated_at, updated_by } = after;
  return services.storage.database.transaction().execute(async (transaction) => {
    const { numUpdatedRows } = await transaction
      .updateTable('procurement')
      .set({ title, content: JSON.stringify(content), own_clauses_made, version, included, undecided, unanswered, updated_at, updated_by })
      .where('id', '=', id)
      .where('version', '=', before.version)
      .executeTakeFirst();
    if (numUpdatedRows !== 1n) return false;
    await insertEvents(transaction, actor, id, before.version + 1, updated_at, events);
    return true;
  });
}
