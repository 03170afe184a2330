import { z } from 'zod';
import { createDocument, type ZodOpenApiOperationObject, type ZodOpenApiPathsObject } from 'zod-openapi';
import type { ProblemCode } from '#server/contract/index.ts';
import { operations } from '../operations/index.ts';
import type { Operation } from '../operation.ts';
import { statusOf } from '../problem.ts';
import { problemSchema } from './responses.ts';

/** The OpenAPI 3.1 description of the API, made from the operations that carry it out. */
export function openApiDocument(): ReturnType<typeof createDocument> {
  return createDocument({
    openapi: '3.1.0',
    info: {
      title: 'Kravställaren',
      version: '1.0.0',
      description: 'Answers about a purchase in, requirements on openness out: with reasons, as data and as Word.',
      license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
    },
    servers: [{ url: '/api/v1' }],
    paths: paths(),
  });
}

function paths(): ZodOpenApiPathsObject {
  const byPath = Map.groupBy(operations, ({ path }) => path);
  return Object.fromEntries([...byPath].map(([path, methods]) => [path, Object.fromEntries(methods.map((operation) => [operation.method, describe(operation)]))]));
}

function describe({ id, summary, path, query, body, file, precondition, answers, problems }: Operation): ZodOpenApiOperationObject {
  const parameters = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => [name, z.string()] as const);
  return {
    operationId: id,
    summary,
    requestParams: {
      ...(parameters.length > 0 && { path: z.object(Object.fromEntries(parameters)) }),
      ...(query instanceof z.ZodObject && { query }),
      ...(precondition && { header: z.object({ 'If-Match': z.string().meta({ description: 'The ETag of the version that the change builds on' }) }) }),
    },
    ...(body !== undefined && { requestBody: { required: true, content: { 'application/json': { schema: body } } } }),
    ...(file !== undefined && { requestBody: { required: true, description: file.description, content: Object.fromEntries(Object.keys(file.types).map((type) => [type, {}])) } }),
    responses: {
      ...Object.fromEntries(Object.entries(answers).map(([status, { description, schema, types }]) => [status, { description, content: content(schema, types) }])),
      ...refusals([...general, ...(precondition ? conditional : []), ...(body === undefined ? [] : withBody), ...(file === undefined ? [] : withFile), ...problems]),
    },
  };
}

const general: readonly ProblemCode[] = ['invalid-request', 'method-not-allowed', 'not-acceptable', 'forbidden-host', 'unavailable', 'internal'];
const conditional: readonly ProblemCode[] = ['not-found', 'conflict', 'precondition-required', 'cross-site'];
const withBody: readonly ProblemCode[] = ['invalid-json', 'invalid-text', 'too-large', 'unsupported-media-type', 'cross-site', 'storage-failed'];

const withFile: readonly ProblemCode[] = ['unreadable-file', 'too-large', 'unsupported-media-type', 'cross-site'];

function content(schema: z.ZodType | undefined, types: readonly string[] | undefined) {
  if (types !== undefined) return Object.fromEntries(types.map((type) => [type, {}]));
  return schema === undefined ? undefined : { 'application/json': { schema } };
}

function refusals(codes: readonly ProblemCode[]) {
  const byStatus = Map.groupBy(new Set(codes), statusOf);
  return Object.fromEntries([...byStatus].map(([status, of]) => [`${status}`, { description: of.join(', '), content: { 'application/problem+json': { schema: problemSchema } } }]));
}
