import express, { type ErrorRequestHandler, type Request, type RequestHandler } from 'express';
import type { z } from 'zod';
import { checkText } from '#requirements/engine/index.ts';
import type { Problem } from '#server/contract/index.ts';
import { Fault } from '#server/faults.ts';
import type { FileBody } from './operation.ts';
import { findJsonFault } from './json-position.ts';

const largest = 1_000_000;

const parse = express.json({ limit: largest, inflate: false, strict: false });

/** Reads a JSON body. Anything else that is sent is refused. */
export const readBody: RequestHandler = (request, response, next) => {
  const sent = request.headers['transfer-encoding'] !== undefined || Number(request.headers['content-length'] ?? 0) > 0;
  if (sent && !request.is('application/json')) throw new Fault('unsupported-media-type', 'Send the body as application/json.');
  parse(request, response, next);
};

/** What is sent beyond the limit is thrown away, so that the one who sends gets the answer; but not for ever. */
const patience = 4;

/** Reads a file of one of some types, up to its limit. */
export function readFileBody({ types, largest: limit }: FileBody): RequestHandler {
  return (request, response, next) => {
    if (typeOfFile(request, types) === undefined) throw new Fault('unsupported-media-type', `Send the file as ${Object.keys(types).join(', ')}.`);
    if (request.get('Content-Encoding') !== undefined) throw new Fault('unsupported-media-type', 'Send the file as it is, not compressed.');
    let chunks: Buffer[] = [];
    let length = 0;
    const refuse = () => {
      const [maximum, detail] = [limit / 1_000_000, `The file is larger than ${limit / 1_000_000} MB. Nothing was stored.`];
      next(new Fault('too-large', detail, { errors: [{ pointer: '', code: 'file-too-large', data: { maximum }, detail }] }));
    };
    request.on('data', (chunk: Buffer) => {
      length += chunk.length;
      if (length <= limit) return void chunks.push(chunk);
      chunks = [];
      if (length <= patience * limit) return;
      request.removeAllListeners('data').removeAllListeners('end').pause();
      response.set('Connection', 'close');
      refuse();
    });
    request.on('end', () => {
      if (length > limit) return refuse();
      request.body = Buffer.concat(chunks);
      next();
    });
    // Whoever broke off does not wait for an answer.
    request.on('error', () => undefined);
  };
}

/** What a file that was read is, and holds. */
export function fileOf(request: Request, { types }: FileBody): { bytes: Uint8Array; type: string } {
  const bytes: unknown = request.body;
  return { bytes: bytes instanceof Uint8Array ? bytes : new Uint8Array(), type: typeOfFile(request, types) ?? '' };
}

function typeOfFile(request: Request, types: FileBody['types']): string | undefined {
  const sent = (request.get('Content-Type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  return Object.hasOwn(types, sent) ? types[sent] : undefined;
}

export const refuseBrokenJson: ErrorRequestHandler = (error, _request, _response, next) => {
  if (error?.type !== 'entity.parse.failed') return next(error);
  const { line, column, detail } = findJsonFault(error.body as string);
  next(new Fault('invalid-json', `The body is not JSON. Line ${line}, column ${column}: ${detail}.`));
};

type Faults = NonNullable<Problem['errors']>;

/** @throws Fault with every fault and its JSON pointer */
export function checked<Schema extends z.ZodType>(schema: Schema, value: unknown, what: string): z.output<Schema> {
  const texts = faultyTexts(value);
  if (texts.length > 0) throw new Fault('invalid-text', texts.map(({ pointer, detail }) => `${pointer} ${detail}.`).join(' '), { errors: texts });
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const errors = result.error.issues.flatMap((issue) => plain(issue, value));
  throw new Fault('invalid-request', `${what} is not as it should be: ${errors.map(({ pointer, detail }) => `${pointer || 'it'} ${detail}`).join('; ')}.`, { errors });
}

/** Nothing that is sent here has more levels than this. */
const deepest = 10;

/** Walks without recursion, and not all the way down: a deeply nested body must not take the server down. */
function faultyTexts(value: unknown): Faults[number][] {
  const faults: Faults[number][] = [];
  const left: { pointer: string; value: unknown; depth: number }[] = [{ pointer: '', value, depth: 0 }];
  for (let next = left.pop(); next !== undefined && faults.length < 20; next = left.pop()) {
    const { pointer, depth } = next;
    if (depth > deepest) throw new Fault('invalid-request', `The body has more than ${deepest} levels within each other.`);
    if (typeof next.value === 'string') {
      const fault = checkText(next.value);
      if (fault !== null) faults.push({ pointer, code: fault.code, data: { at: fault.at }, detail: fault.detail });
    } else if (next.value !== null && typeof next.value === 'object') {
      for (const [key, inner] of Object.entries(next.value)) {
        const inKey = checkText(key);
        if (inKey !== null) faults.push({ pointer, code: inKey.code, detail: `has a name that ${inKey.detail}` });
        else left.push({ pointer: `${pointer}/${token(key)}`, value: inner, depth: depth + 1 });
      }
    }
  }
  return faults;
}

function plain(issue: z.core.$ZodIssue, root: unknown): Faults[number][] {
  const pointer = issue.path.map((part) => `/${token(String(part))}`).join('');
  const value = issue.path.reduce<unknown>((inner, part) => (inner as Record<PropertyKey, unknown> | undefined)?.[part], root);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({ pointer: `${pointer}/${token(key)}`, detail: 'is not a field here' }));
    case 'invalid_type':
      return [{ pointer, detail: value === undefined ? 'is missing' : `is ${typeName(value)}, but should be ${article(issue.expected)}` }];
    case 'invalid_value':
      return [{ pointer, detail: value === undefined ? 'is missing' : `should be one of ${issue.values.map(String).join(', ')}` }];
    case 'too_big':
      return [{ pointer, code: issue.origin === 'string' ? 'too-long' : 'too-large', data: { maximum: Number(issue.maximum) }, detail: `is too ${issue.origin === 'string' ? 'long' : 'large'}: at most ${issue.maximum}${issue.origin === 'string' ? ' characters' : ''}` }];
    case 'too_small':
      return [{ pointer, code: issue.origin === 'string' ? 'empty' : 'too-small', data: { minimum: Number(issue.minimum) }, detail: issue.origin === 'string' ? 'is empty' : `is too small: at least ${issue.minimum}` }];
    case 'invalid_union':
      return [{ pointer, detail: 'has a value of a sort that is not taken here' }];
    case 'invalid_format':
      return [{ pointer, detail: `does not have the right form${issue.pattern === undefined ? '' : ` (${issue.pattern})`}` }];
    default:
      return [{ pointer, detail: issue.message }];
  }
}

const token = (key: string) => key.slice(0, 80).replaceAll('~', '~0').replaceAll('/', '~1');
const typeName = (value: unknown) => (value === null ? 'null' : Array.isArray(value) ? 'a list' : article(typeof value));
const article = (type: string) => ({ string: 'a text', number: 'a number', int: 'a whole number', boolean: 'true or false', object: 'an object', record: 'an object', array: 'a list' })[type] ?? type;
