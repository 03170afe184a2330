import type { ProcurementEvent } from '#server/contract/index.ts';
import type { Actor } from '#server/identity/actor.ts';
import type { Services } from '#server/services.ts';
import type { Database } from '#server/storage/tables.ts';
import { loadOpenProcurement } from './procurement.ts';

/** What an event says of each target: its value before and after. */
export type Change = Readonly<Record<string, { before: unknown; after: unknown }>>;

export interface EventDraft {
  type: ProcurementEvent['type'];
  change: Change;
}

/** Writes events with consecutive versions, the first of them `version`. Belongs in the transaction of the change. */
export async function insertEvents(database: Database, actor: Actor, procurement: string, version: number, at: string, drafts: readonly EventDraft[]): Promise<void> {
  await database
    .insertInto('procurement_event')
    .values(
      drafts.map(({ type, change }, index) => ({
        organisation_id: actor.organisation,
        procurement_id: procurement,
        version: version + index,
        at,
        user_id: actor.user.id,
        user_name: actor.user.name,
        type,
        targets: JSON.stringify(Object.keys(change)),
        change: JSON.stringify(change),
      })),
    )
    .execute();
}

export async function listEvents(services: Services, actor: Actor, id: string): Promise<readonly ProcurementEvent[]> {
  await loadOpenProcurement(services, actor, id);
  return eventsSince(services.storage.database, id, 0);
}

/** The events after one version, up to another when the procurement was read at that. */
export async function eventsSince(database: Database, id: string, version: number, until?: number): Promise<ProcurementEvent[]> {
  const rows = await database
    .selectFrom('procurement_event')
    .select(['version', 'at', 'user_name', 'type', 'targets'])
    .where('procurement_id', '=', id)
    .where('version', '>', version)
    .where((is) => (until === undefined ? is.lit(true) : is('version', '<=', until)))
    .orderBy('version')
    .execute();
  return rows.map(({ version: changed, at, user_name, type, targets }) => ({
    version: changed,
    at,
    by: user_name,
    type: type as ProcurementEvent['type'],
    targets: JSON.parse(targets) as string[],
  }));
}
