import { organisationSettingsSchema } from '#server/contract/index.ts';
import { readOrganisation, saveOrganisation } from '#server/organisations/settings.ts';
import { organisationSchema } from '../openapi/responses.ts';
import { operation } from '../operation.ts';
import { etagOf } from '../precondition.ts';

const organisation = { 200: { description: 'The organisation. ETag is its version.', schema: organisationSchema } };

export const organisationOperations = [
  operation({
    method: 'get',
    path: '/organisation',
    id: 'readOrganisation',
    summary: 'Name, colour and policies of the organisation',
    answers: organisation,
    handle: async (services, { actor }) => {
      const body = await readOrganisation(services, actor);
      return { body, headers: { ETag: etagOf(body.version) } };
    },
  }),
  operation({
    method: 'put',
    path: '/organisation',
    id: 'saveOrganisation',
    summary: 'Replace the settings of the organisation',
    body: organisationSettingsSchema,
    precondition: true,
    answers: organisation,
    problems: ['storage-full'],
    handle: async (services, { actor, body, seen }) => {
      const saved = await saveOrganisation(services, actor, seen(), body);
      return { body: saved, headers: { ETag: etagOf(saved.version) } };
    },
  }),
];
