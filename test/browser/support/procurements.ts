import type { AnswerValue } from '#requirements/model/index.ts';
import type { ProcurementState } from '#server/contract/index.ts';
import type { Api } from '../../support/api.ts';

/** Where the server is asked without a browser. */
export interface Asked {
  server: { api: Api };
}

/** A procurement that is there when the officer comes, made without a browser. */
export async function createProcurement(site: Asked, answers: Readonly<Record<string, AnswerValue>> = {}, title = 'Bokning av besök', startingPoint?: string): Promise<string> {
  const created = await site.server.api.post('/procurements', { body: { title, startingPoint, answers: { securityProtection: 'nej', ...answers } } });
  return (created.body as ProcurementState).id;
}

export async function stateOf(site: Asked, id: string): Promise<ProcurementState> {
  return (await site.server.api.get(`/procurements/${id}`)).body as ProcurementState;
}

/** As at the end of Snabbstart. */
export async function assumeTheRest(site: Asked, id: string): Promise<void> {
  await site.server.api.patch(`/procurements/${id}`, { on: (await stateOf(site, id)).version, body: { assumeRecommended: true } });
}
