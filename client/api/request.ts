import type { Problem } from '#server/contract/index.ts';

/** The server answered, and said no. */
export class ProblemError extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.title);
    this.problem = problem;
  }
}

/** No answer came: the network or the server is away. Whether the change arrived is not known. */
export class ConnectionError extends Error {}

export type RequestError = ProblemError | ConnectionError;

export function isRequestError(error: unknown): error is RequestError {
  return error instanceof ProblemError || error instanceof ConnectionError;
}

interface RequestOptions {
  body?: unknown;
  /** Instead of a body: a file, with its media type. */
  file?: { content: Blob; type: string };
  /** The version that the change builds on; the server refuses it when someone else has changed the same thing. */
  ifMatch?: number;
  signal?: AbortSignal;
}

const base = '/api/v1';

export async function requestJson<T>(method: string, path: string, options: RequestOptions = {}): Promise<T> {
  const response = await send(method, path, options);
  if (response.status === 204) return undefined as T;
  return (await whole(response.json(), options.signal)) as T;
}

export async function requestFile(path: string): Promise<{ content: Blob; name: string }> {
  const response = await send('GET', path, {});
  return { content: await whole(response.blob()), name: fileName(response.headers.get('content-disposition')) ?? path.replace(/^.*\/|\?.*$/g, '') };
}

/** Sends a file as it is; `type` says what it is. */
export async function sendFile<T>(path: string, file: Blob, type: string): Promise<T> {
  const response = await send('POST', path, { file: { content: file, type } });
  return (await whole(response.json())) as T;
}

/** Sends a file, and gets one back. */
export async function exchangeFile(path: string, file: Blob, type: string): Promise<Blob> {
  return whole((await send('POST', path, { file: { content: file, type } })).blob());
}

async function send(method: string, path: string, { body, file, ifMatch, signal }: RequestOptions): Promise<Response> {
  const headers = new Headers({ accept: 'application/json, application/problem+json, */*;q=0.5' });
  if (file) headers.set('content-type', file.type);
  else if (body !== undefined) headers.set('content-type', 'application/json');
  if (ifMatch !== undefined) headers.set('if-match', `"${ifMatch}"`);
  const response = await whole(fetch(base + path, { method, headers, body: file?.content ?? (body === undefined ? undefined : JSON.stringify(body)), signal, credentials: 'same-origin' }), signal);
  if (!response.ok) throw new ProblemError(await readProblem(response));
  return response;
}

/** An answer may fail to come, or be cut off on its way. */
async function whole<T>(coming: Promise<T>, signal?: AbortSignal): Promise<T> {
  try {
    return await coming;
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new ConnectionError('no answer', { cause: error });
  }
}

/** A gateway in between may answer with a page of its own. */
async function readProblem(response: Response): Promise<Problem> {
  if (response.headers.get('content-type')?.startsWith('application/problem+json')) return (await whole(response.json())) as Problem;
  const unavailable = response.status === 502 || response.status === 503 || response.status === 504;
  return { type: 'about:blank', title: response.statusText, status: response.status, code: unavailable ? 'unavailable' : 'internal', detail: '' };
}

function fileName(disposition: string | null): string | null {
  const encoded = disposition?.match(/filename\*=UTF-8''([^;]+)/i)?.[1];
  if (encoded) return decodeURIComponent(encoded);
  return disposition?.match(/filename="?([^";]+)"?/i)?.[1] ?? null;
}
