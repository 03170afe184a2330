import type { RequestHandler } from 'express';
import { Fault } from '#server/faults.ts';
import { isOwnHost, isOwnPage } from '#server/identity/same-site.ts';

const safe = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Without login, being on this computer is what lets one in: nothing that a web page elsewhere sends may count as that. */
export const guard: RequestHandler = (request, _response, next) => {
  const { host } = request.headers;
  if (!isOwnHost(host, request.socket.localPort)) {
    throw new Fault('forbidden-host', `This server answers only to localhost, 127.0.0.1 and [::1] on port ${request.socket.localPort}.`);
  }
  if (!safe.has(request.method) && !isOwnPage({ site: request.get('Sec-Fetch-Site'), origin: request.get('Origin'), host })) {
    throw new Fault('cross-site', 'The change was asked for by a page of another site. Nothing was stored.');
  }
  next();
};
