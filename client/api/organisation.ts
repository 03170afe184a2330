import type { Organisation } from '#server/contract/index.ts';
import { requestJson } from './request.ts';
import type { OrganisationRequest } from './requests.ts';

export const fetchOrganisation = (signal?: AbortSignal): Promise<Organisation> => requestJson('GET', '/organisation', { signal });

export const saveOrganisation = (settings: OrganisationRequest, version: number): Promise<Organisation> =>
  requestJson('PUT', '/organisation', { body: settings, ifMatch: version });
