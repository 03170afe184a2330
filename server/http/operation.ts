import type { z } from 'zod';
import type { ProblemCode } from '#server/contract/index.ts';
import type { Actor } from '#server/identity/actor.ts';
import type { Services } from '#server/services.ts';

export type Method = 'get' | 'post' | 'put' | 'patch' | 'delete';

/** A request as a use case sees it: read, checked, and by somebody. */
/** The names in a path template: `{id}` is `id`. */
type ParameterNames<Path extends string> = Path extends `${string}{${infer Name}}${infer Rest}` ? Name | ParameterNames<Rest> : never;

export interface Call<Path extends string, Query, Body> {
  actor: Actor;
  params: { readonly [Name in ParameterNames<Path>]: string };
  query: Query;
  body: Body;
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
  /** The change builds on a version, which If-Match names. */
  precondition: boolean;
  answers: Readonly<Record<number, Answer>>;
  problems: readonly ProblemCode[];
  handle(services: Services, call: Call<string, unknown, unknown>): Promise<Reply>;
}

interface Definition<Path extends string, Query extends z.ZodType, Body extends z.ZodType> extends Omit<Operation, 'path' | 'query' | 'body' | 'handle' | 'precondition' | 'problems'> {
  path: Path;
  query?: Query;
  body?: Body;
  precondition?: boolean;
  problems?: readonly ProblemCode[];
  handle(services: Services, call: Call<Path, z.output<Query>, z.output<Body>>): Promise<Reply>;
}

export function operation<Path extends string, Query extends z.ZodType, Body extends z.ZodType>(definition: Definition<Path, Query, Body>): Operation {
  return { precondition: false, problems: [], ...definition };
}
