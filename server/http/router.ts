import { Router, type Request, type Response } from 'express';
import { checkText } from '#requirements/engine/index.ts';
import { Fault } from '#server/faults.ts';
import type { Actor } from '#server/identity/actor.ts';
import type { Services } from '#server/services.ts';
import { checked, fileOf, readBody, readFileBody, refuseBrokenJson } from './body.ts';
import type { Operation, Reply } from './operation.ts';
import { versionSeen } from './precondition.ts';

/** The operations as routes. A method that a path does not have is 405 with those it has. */
export function apiRouter(operations: readonly Operation[], services: Services, identify: (request: Request) => Actor): Router {
  const router = Router({ caseSensitive: true });
  for (const [path, methods] of Map.groupBy(operations, (operation) => operation.path)) {
    const route = router.route(path.replaceAll(/\{(\w+)\}/g, ':$1'));
    for (const operation of methods) {
      route[operation.method](operation.file ? readFileBody(operation.file) : readBody, refuseBrokenJson, async (request: Request, response: Response) => send(request, response, await perform(operation, services, identify(request), request)));
    }
    const allowed = methods.flatMap(({ method }) => (method === 'get' ? ['GET', 'HEAD'] : [method.toUpperCase()])).join(', ');
    route.all((request, response) => {
      response.set('Allow', allowed);
      throw new Fault('method-not-allowed', `${request.method} is not possible here. Possible: ${allowed}.`);
    });
  }
  return router;
}

async function perform(operation: Operation, services: Services, actor: Actor, request: Request): Promise<Reply> {
  const params = request.params as Record<string, string>;
  if (Object.values(params).some((value) => checkText(value) !== null)) throw new Fault('not-found', 'There is nothing at this address.');
  const types = Object.values(operation.answers).flatMap((answer) => answer.types ?? (answer.schema === undefined ? [] : ['application/json']));
  if (types.length > 0 && !request.accepts(types)) throw new Fault('not-acceptable', `What is here comes as ${types.join(', ')}.`);
  return operation.handle(services, {
    actor,
    params,
    query: operation.query && checked(operation.query, { ...request.query }, 'The query'),
    body: operation.body && checked(operation.body, request.body ?? {}, 'The body'),
    file: operation.file && fileOf(request, operation.file),
    seen: () => versionSeen(request.get('If-Match')),
  });
}

function send(request: Request, response: Response, { status = 200, headers = {}, body, type }: Reply): void {
  response.status(status).set('Cache-Control', 'no-store').set(headers);
  if (headers.ETag !== undefined && request.fresh) return void response.status(304).end();
  if (body === undefined) return void response.end();
  if (type === undefined) return void response.json(body);
  response.type(type).send(body instanceof Uint8Array ? Buffer.from(body.buffer, body.byteOffset, body.byteLength) : body);
}
