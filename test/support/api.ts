import { expect } from '@jest/globals';
import supertest, { type Response } from 'supertest';
import type { Method } from '#server/http/operation.ts';
import { operations } from '#server/http/operations/index.ts';
import { problemSchema } from '#server/http/openapi/responses.ts';

export interface Sent {
  body?: unknown;
  /** The version for If-Match. */
  on?: number;
  headers?: Readonly<Record<string, string>>;
}

/** Speaks HTTP, and holds every answer against what the OpenAPI document says of it. */
export interface Api {
  get(path: string, sent?: Sent): Promise<Response>;
  post(path: string, sent?: Sent): Promise<Response>;
  put(path: string, sent?: Sent): Promise<Response>;
  patch(path: string, sent?: Sent): Promise<Response>;
  delete(path: string, sent?: Sent): Promise<Response>;
}

export function apiOf(url: string): Api {
  const agent = supertest(url);
  const sender = (method: Method) => async (path: string, { body, on, headers = {} }: Sent = {}) => {
    const request = agent[method](`/api/v1${path}`).set(headers);
    if (on !== undefined) request.set('If-Match', `"${on}"`);
    if (/\.docx(\?|$)/.test(path)) request.responseType('blob');
    const response = await (body === undefined ? request : request.send(body as object));
    expectAsDescribed(method, path, response);
    return response;
  };
  return { get: sender('get'), post: sender('post'), put: sender('put'), patch: sender('patch'), delete: sender('delete') };
}

function expectAsDescribed(method: Method, path: string, response: Response): void {
  const { status } = response;
  if (status >= 400) {
    expect(response.headers['content-type']).toContain('application/problem+json');
    const problem: unknown = Buffer.isBuffer(response.body) ? JSON.parse(response.body.toString()) : response.body;
    expect(problemSchema.parse(problem)).toEqual(problem);
    expect(problem).toMatchObject({ status, type: expect.stringMatching(/^urn:/) });
    response.body = problem;
    return;
  }
  const operation = operations.find((candidate) => candidate.method === method && pattern(candidate.path).test(path.replace(/\?.*/, '')));
  if (operation === undefined || status === 304) return;
  const answer = operation.answers[status];
  expect(answer).toBeDefined();
  if (answer?.schema !== undefined) expect(undescribed(response.body, answer.schema.parse(response.body))).toEqual([]);
}

/** Pointers to what the description does not mention. */
function undescribed(value: unknown, described: unknown): readonly string[] {
  if (value === null || typeof value !== 'object') return Object.is(value, described) ? none : [''];
  const faults: string[] = [];
  for (const key of Object.keys(value)) {
    const inner = undescribed((value as Record<string, unknown>)[key], (described as Record<string, unknown> | undefined)?.[key]);
    if (inner !== none) faults.push(...inner.map((pointer) => `/${key}${pointer}`));
  }
  return faults.length === 0 ? none : faults;
}

/** The same one every time: a state has tens of thousands of values, and nearly all are as described. */
const none: readonly string[] = [];

const pattern = (path: string) => new RegExp(`^${path.replaceAll('.', '\\.').replaceAll(/\{\w+\}/g, '[^/]+')}$`);
