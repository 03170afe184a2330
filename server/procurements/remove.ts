import type { Actor } from '#server/identity/actor.ts';
import type { Services } from '#server/services.ts';
import { conflictFault } from './conflict.ts';
import { eventsSince } from './events.ts';
import { loadProcurement } from './procurement.ts';

/**
 * Deletes a procurement, its events and its issued versions for good, as the officer saw it. What is left is a note
 * without content: that there was one, who deleted it and when.
 */
export async function deleteProcurement(services: Services, actor: Actor, id: string, seen: number): Promise<void> {
  const { database, forgetDeleted } = services.storage;
  await loadProcurement(services, actor, id);
  const deleted = await database.transaction().execute(async (transaction) => {
    const { numDeletedRows } = await transaction.deleteFrom('procurement').where('id', '=', id).where('version', '=', seen).executeTakeFirst();
    if (numDeletedRows !== 1n) return false;
    await transaction.deleteFrom('procurement_event').where('procurement_id', '=', id).execute();
    await transaction
      .insertInto('procurement_event')
      .values({
        organisation_id: actor.organisation,
        procurement_id: id,
        version: seen + 1,
        at: services.now().toISOString(),
        user_id: actor.user.id,
        user_name: actor.user.name,
        type: 'deleted',
        targets: '[]',
        change: '{}',
      })
      .execute();
    return true;
  });
  if (!deleted) {
    await loadProcurement(services, actor, id); // gone by someone else's hand: there is nothing to be in conflict with
    throw conflictFault(await eventsSince(database, id, seen));
  }
  await forgetDeleted();
}
