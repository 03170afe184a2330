import type { CompiledClause } from '#requirements/engine/index.ts';
import type { ProcurementContent } from '#requirements/model/index.ts';
import { Fault } from '#server/faults.ts';
import type { Actor } from '#server/identity/actor.ts';
import type { PinnedLibrary } from '#server/libraries/library-store.ts';
import type { Services } from '#server/services.ts';
import type { ProcurementRow } from '#server/storage/tables.ts';

/** A procurement as it is stored, with the library it is pinned to. */
export interface Procurement extends Omit<ProcurementRow, 'content' | 'locked'> {
  content: ProcurementContent;
  locked: boolean;
  pinned: PinnedLibrary;
}

/** @throws Fault `not-found`, also for what belongs to another organisation */
export async function loadProcurement({ storage, libraries }: Services, actor: Actor, id: string): Promise<Procurement> {
  const row = await storage.database.selectFrom('procurement').selectAll().where('id', '=', id).where('organisation_id', '=', actor.organisation).executeTakeFirst();
  if (row === undefined) throw new Fault('not-found', 'There is no such procurement. It may have been deleted.');
  return { ...row, content: contentOf(row.content), locked: row.locked === 1, pinned: await libraries.byHash(row.library_hash) };
}

/** What is stored from before there was a record of proportionality has none. */
function contentOf(stored: string): ProcurementContent {
  const content = JSON.parse(stored) as Omit<ProcurementContent, 'proportionality'> & Partial<ProcurementContent>;
  return { ...content, proportionality: content.proportionality ?? {} };
}

export async function loadOpenProcurement(services: Services, actor: Actor, id: string): Promise<Procurement> {
  const procurement = await loadProcurement(services, actor, id);
  if (procurement.locked) throw lockedFault();
  return procurement;
}

/** @throws Fault `unknown-clause` */
export function libraryClause({ pinned }: Procurement, clauseId: string): CompiledClause {
  const clause = pinned.compiled.clauses.get(clauseId);
  if (clause === undefined) throw new Fault('unknown-clause', `The library of this procurement has no clause ${clauseId.slice(0, 80)}.`);
  return clause;
}

export const lockedFault = () =>
  new Fault('locked', 'This procurement is locked, because it may concern security-sensitive activities. Contact the security protection manager. It can only be deleted.');
