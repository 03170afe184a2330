import type { AnswerValue } from '#requirements/model/index.ts';
import { Fault } from '#server/faults.ts';
import type { Actor } from '#server/identity/actor.ts';
import type { Services } from '#server/services.ts';
import { insertEvents } from './events.ts';
import { loadOpenProcurement } from './procurement.ts';

const question = 'securityProtection';

/** F01: whether the purchase is said to concern security-sensitive activities. Then nothing about it belongs here. */
export function saysSecurityProtection(answers: Readonly<Record<string, AnswerValue | null>> | undefined): boolean {
  const value = answers?.[question];
  return value === 'ja' || (Array.isArray(value) && value.some((entry) => entry === 'ja'));
}

export const securityProtectionFault = () =>
  new Fault('security-protection', 'The purchase may concern security-sensitive activities. Nothing was stored. Contact the security protection manager before anything is written down.');

/** From now on the procurement can only be deleted. The answer that says why is not stored. */
export async function lockProcurement(services: Services, actor: Actor, id: string): Promise<void> {
  for (;;) {
    const { version } = await loadOpenProcurement(services, actor, id);
    const at = services.now().toISOString();
    const locked = await services.storage.database.transaction().execute(async (transaction) => {
      const { numUpdatedRows } = await transaction
        .updateTable('procurement')
        .set({ locked: 1, version: version + 1, updated_at: at, updated_by: actor.user.name })
        .where('id', '=', id)
        .where('version', '=', version)
        .executeTakeFirst();
      if (numUpdatedRows !== 1n) return false;
      await insertEvents(transaction, actor, id, version + 1, at, [{ type: 'locked', change: {} }]);
      return true;
    });
    if (locked) return;
  }
}
