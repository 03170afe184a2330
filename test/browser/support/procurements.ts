import type { AnswerValue } from '#requirements/model/index.ts';
import type { ProcurementState } from '#server/contract/index.ts';
import type { Site } from './site.ts';

/** A procurement that is there when the officer comes, made without a browser. */
export async function createProcurement(site: Site, answers: Readonly<Record<string, AnswerValue>> = {}, title = 'Bokning av besök', startingPoint?: string): Promise<string> {
  const created = await site.server.api.post('/procurements', { body: { title, startingPoint, answers: { securityProtection: 'nej', ...answers } } });
  return (created.body as ProcurementState).id;
}

export async function stateOf(site: Site, id: string): Promise<ProcurementState> {
  return (await site.server.api.get(`/procurements/${id}`)).body as ProcurementState;
}

/** As at the end of Snabbstart. */
export async function assumeTheRest(site: Site, id: string): Promise<void> {
  await site.server.api.patch(`/procurements/${id}`, { on: (await stateOf(site, id)).version, body: { assumeRecommended: true } });
}
