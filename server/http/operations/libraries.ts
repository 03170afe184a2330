import { z } from 'zod';
import { clauseQuerySchema, searchQuerySchema, storedLibraryQuerySchema } from '#server/contract/index.ts';
import { listClauses, readClause } from '#server/libraries/clauses.ts';
import { readCoverage } from '#server/libraries/coverage.ts';
import { listQuestions, readQuestion } from '#server/libraries/questions.ts';
import { currentLibrary, storedLibrary } from '#server/libraries/read.ts';
import { listSources, readSource } from '#server/libraries/sources.ts';
import {
  clauseInLibrarySchema, clauseSummarySchema, coverageSchema, currentLibrarySchema, questionInLibrarySchema, questionSummarySchema, sourceInLibrarySchema, sourceSummarySchema, storedLibrarySchema,
} from '../openapi/library-responses.ts';
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
      return { body, headers: { ETag: `"${body.hash}-${body.day}"`, 'Cache-Control': 'no-cache' } };
    },
  }),
  operation({
    method: 'get',
    path: '/libraries/{hash}',
    id: 'readStoredLibrary',
    summary: 'A stored library version, whole. It never changes. With a day, the dated values of that day stand in questions and warnings',
    query: storedLibraryQuerySchema,
    answers: { 200: { description: 'The library version', schema: storedLibrarySchema } },
    problems: ['not-found'],
    handle: async (services, { actor, params, query }) => {
      const body = await storedLibrary(services, actor, params.hash, query.day);
      return { body, headers: { ETag: `"${[body.hash, ...(query.day === undefined ? [] : [query.day])].join('-')}"`, 'Cache-Control': 'private, max-age=31536000, immutable' } };
    },
  }),
  operation({
    method: 'get',
    path: '/clauses',
    id: 'listClauses',
    summary: 'Clauses of the present library. With words to find, the best first',
    query: clauseQuerySchema,
    answers: { 200: { description: 'The clauses', schema: z.array(clauseSummarySchema) } },
    handle: async (services, { actor, query }) => ({ body: await listClauses(services, actor, query) }),
  }),
  operation({
    method: 'get',
    path: '/clauses/{id}',
    id: 'readClause',
    summary: 'A clause of the present library: its texts with defaults, when it is used, what it rests on, what belongs with it, and its history',
    answers: { 200: { description: 'The clause', schema: clauseInLibrarySchema } },
    problems: ['unknown-clause'],
    handle: async (services, { actor, params }) => ({ body: await readClause(services, actor, params.id) }),
  }),
  operation({
    method: 'get',
    path: '/questions',
    id: 'listQuestions',
    summary: 'Questions of the present library in the order they are asked. With words to find, the best first',
    query: searchQuerySchema,
    answers: { 200: { description: 'The questions', schema: z.array(questionSummarySchema) } },
    handle: async (services, { actor, query }) => ({ body: await listQuestions(services, actor, query) }),
  }),
  operation({
    method: 'get',
    path: '/questions/{id}',
    id: 'readQuestion',
    summary: 'A question with its options, when it is asked, and what depends on the answer',
    answers: { 200: { description: 'The question', schema: questionInLibrarySchema } },
    problems: ['not-found'],
    handle: async (services, { actor, params }) => ({ body: await readQuestion(services, actor, params.id) }),
  }),
  operation({
    method: 'get',
    path: '/sources',
    id: 'listSources',
    summary: 'Laws, standards and guidance that the present library rests on. With words to find, the best first',
    query: searchQuerySchema,
    answers: { 200: { description: 'The sources', schema: z.array(sourceSummarySchema) } },
    handle: async (services, { actor, query }) => ({ body: await listSources(services, actor, query) }),
  }),
  operation({
    method: 'get',
    path: '/sources/{id}',
    id: 'readSource',
    summary: 'A source: what each place says, how far that is verified, and the clauses that rest on it',
    answers: { 200: { description: 'The source', schema: sourceInLibrarySchema } },
    problems: ['not-found'],
    handle: async (services, { actor, params }) => ({ body: await readSource(services, actor, params.id) }),
  }),
  operation({
    method: 'get',
    path: '/coverage',
    id: 'readCoverage',
    summary: 'What the present library is held against, and the clauses that answer',
    answers: { 200: { description: 'Topics and tables', schema: coverageSchema } },
    handle: async (services, { actor }) => ({ body: await readCoverage(services, actor) }),
  }),
];
