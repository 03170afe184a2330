import { isDeepStrictEqual } from 'node:util';
import { organisationSettingsSchema, type Organisation, type OrganisationSettings } from '#server/contract/index.ts';
import { Fault } from '#server/faults.ts';
import type { Actor } from '#server/identity/actor.ts';
import type { Services } from '#server/services.ts';

export async function readOrganisation({ storage }: Services, actor: Actor): Promise<Organisation> {
  const row = await storage.database.selectFrom('organisation').select(['settings', 'version']).where('id', '=', actor.organisation).executeTakeFirstOrThrow();
  return { ...organisationSettingsSchema.parse(JSON.parse(row.settings)), version: row.version };
}

/** Replaces the settings. They are one form: what someone else has saved in it since `expected` is a conflict. */
export async function saveOrganisation(services: Services, actor: Actor, expected: number, settings: OrganisationSettings): Promise<Organisation> {
  for (;;) {
    const { version, ...before } = await readOrganisation(services, actor);
    if (isDeepStrictEqual(before, settings)) return { ...before, version };
    if (version !== expected) await refuseConflict(services, actor, expected, version);
    if (await store(services, actor, version, before, settings)) return { ...settings, version: version + 1 };
  }
}

async function refuseConflict({ storage }: Services, actor: Actor, expected: number, version: number): Promise<void> {
  const events = await storage.database
    .selectFrom('organisation_event')
    .select(['version', 'at', 'user_name', 'type'])
    .where('organisation_id', '=', actor.organisation)
    .where('version', '>', expected)
    .where('type', '=', 'settings-changed')
    .orderBy('version')
    .execute();
  if (events.length === 0 && expected < version) return;
  throw new Fault('conflict', 'Someone else has changed the settings since you opened them. Nothing was stored.', {
    conflicts: events.map(({ version: changed, at, user_name, type }) => ({ version: changed, at, by: user_name, type, targets: [] })),
  });
}

/** False when someone else was first. */
async function store(services: Services, actor: Actor, version: number, before: OrganisationSettings, after: OrganisationSettings): Promise<boolean> {
  const at = services.now().toISOString();
  return services.storage.database.transaction().execute(async (transaction) => {
    const { numUpdatedRows } = await transaction
      .updateTable('organisation')
      .set({ settings: JSON.stringify(after), version: version + 1, updated_at: at, updated_by: actor.user.name })
      .where('id', '=', actor.organisation)
      .where('version', '=', version)
      .executeTakeFirst();
    if (numUpdatedRows !== 1n) return false;
    await transaction
      .insertInto('organisation_event')
      .values({
        organisation_id: actor.organisation,
        version: version + 1,
        at,
        user_id: actor.user.id,
        user_name: actor.user.name,
        type: 'settings-changed',
        change: JSON.stringify({ settings: { before, after } }),
      })
      .execute();
    return true;
  });
}
