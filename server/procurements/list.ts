import type { ProcurementSummary } from '#server/contract/index.ts';
import type { Actor } from '#server/identity/actor.ts';
import type { Services } from '#server/services.ts';

/** The organisation's procurements, the latest changed first. */
export async function listProcurements({ storage }: Services, actor: Actor): Promise<readonly ProcurementSummary[]> {
  const rows = await storage.database
    .selectFrom('procurement')
    .select(['id', 'version', 'title', 'created_at', 'updated_at', 'updated_by', 'locked', 'included', 'undecided', 'unanswered', 'issued'])
    .where('organisation_id', '=', actor.organisation)
    .orderBy('updated_at', 'desc')
    .orderBy('id')
    .execute();
  return rows.map(({ created_at, updated_at, updated_by, locked, ...row }) => ({ ...row, createdAt: created_at, updatedAt: updated_at, updatedBy: updated_by, locked: locked === 1 }));
}
