import type { z } from 'zod';
import type { ProblemCode } from '#server/contract/index.ts';
import type { Actor } from '#server/identity/actor.ts';
import type { Services } from '#server/services.ts';

export type Method = 'get' | 'post' | 'put' | 'patch' | 'delete';

/** The names in a path template: `{id}` is `id`. */
type ParameterNames<Path extends string> = Path extends `${string}{${infer Name}}${infer Rest}` ? Name | ParameterNames<Rest> : never;

/** A file that is sent as the body, instead of JSON. */
export interface FileBody {
  description: string;
  /** Content-Type → what the use case calls it. */
  types: Readonly<Record<string, string>>;
  /** In bytes. */
  largest: number;
}

/** A request as a use case sees it: read, checked, and by somebody. */
export interface Call<Path extends string, Query, Body, File extends FileBody | undefined = undefined> {
  actor: Actor;
  params: { readonly [Name in ParameterNames<Path>]: string };
  query: Query;
  body: Body;
  file: File extends FileBody ? { bytes: Uint8Array; type: File['types'][keyof File['types']] } : undefined;
  /** @throws Fault `precondition-required` */
  seen(): number;
}

export interface Reply {
  status?: number;
  headers?: Readonly<Record<string, string>>;
  /** Sent as JSON, unless `type` says what it is. */
  body?: unknown;
  type?: string;
}

export interface Answer {
  description: string;
  schema?: z.ZodType;
  types?: readonly string[];
}

/** One method of one path: what carries it out and what describes it are made from the same value. */
export interface Operation {
  method: Method;
  /** Below /api/v1, with `{name}` for parameters. */
  path: string;
  id: string;
  summary: string;
  query?: z.ZodType;
  body?: z.ZodType;
  file?: FileBody;
  /** The change builds on a version, which If-Match names. */
  precondition: boolean;
  answers: Readonly<Record<number, Answer>>;
  problems: readonly ProblemCode[];
  handle(services: Services, call: Call<string, unknown, unknown, FileBody | undefined>): Promise<Reply>;
}

interface Definition<Path extends string, Query extends z.ZodType, Body extends z.ZodType, File extends FileBody | undefined> extends Omit<Operation, 'path' | 'query' | 'body' | 'file' | 'handle' | 'precondition' | 'problems'> {
  path: Path;
  query?: Query;
  body?: Body;
  file?: File;
  precondition?: boolean;
  problems?: readonly ProblemCode[];
  handle(services: Services, call: Call<Path, z.output<Query>, z.output<Body>, File>): Promise<Reply>;
}

export function operation<Path extends string, Query extends z.ZodType, Body extends z.ZodType, const File extends FileBody | undefined = undefined>(definition: Definition<Path, Query, Body, File>): Operation {
  return { precondition: false, problems: [], ...definition };
}
