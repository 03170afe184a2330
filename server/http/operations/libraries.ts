import { z } from 'zod';
import { clauseSchema } from '#requirements/model/index.ts';
import { clauseQuerySchema } from '#server/contract/index.ts';
import { currentLibrary, listClauses, readClause, storedLibrary } from '#server/libraries/read.ts';
import { clauseSummarySchema, currentLibrarySchema, storedLibrarySchema } from '../openapi/responses.ts';
import { operation } from '../operation.ts';

export const libraryOperations = [
  operation({
    method: 'get',
    path: '/library',
    id: 'readLibrary',
    summary: 'The library of new procurements: steps, questions, areas and starting points',
    answers: { 200: { description: 'The library', schema: currentLibrarySchema } },
    handle: async (services, { actor }) => {
      const body = await currentLibrary(services, actor);
      return { body, headers: { ETag: `"${body.hash}"`, 'Cache-Control': 'no-cache' } };
    },
  }),
  operation({
    method: 'get',
    path: '/libraries/{hash}',
    id: 'readStoredLibrary',
    summary: 'A stored library version, whole. It never changes',
    answers: { 200: { description: 'The library version', schema: storedLibrarySchema } },
    problems: ['not-found'],
    handle: async (services, { actor, params }) => {
      const body = await storedLibrary(services, actor, params.hash);
      return { body, headers: { ETag: `"${body.hash}"`, 'Cache-Control': 'private, max-age=31536000, immutable' } };
    },
  }),
  operation({
    method: 'get',
    path: '/clauses',
    id: 'listClauses',
    summary: 'Clauses of the present library',
    query: clauseQuerySchema,
    answers: { 200: { description: 'The clauses', schema: z.array(clauseSummarySchema) } },
    handle: async (services, { actor, query }) => ({ body: await listClauses(services, actor, query) }),
  }),
  operation({
    method: 'get',
    path: '/clauses/{id}',
    id: 'readClause',
    summary: 'A clause of the present library',
    answers: { 200: { description: 'The clause', schema: clauseSchema.meta({ id: 'Clause' }) } },
    problems: ['unknown-clause'],
    handle: async (services, { actor, params }) => ({ body: await readClause(services, actor, params.id) }),
  }),
];
