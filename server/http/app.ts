import compression from 'compression';
import express, { type ErrorRequestHandler, type Express, type Request } from 'express';
import helmet from 'helmet';
import { sql } from 'kysely';
import type { Logger } from 'pino';
import { Fault } from '#server/faults.ts';
import type { Actor } from '#server/identity/actor.ts';
import { readOrganisation } from '#server/organisations/settings.ts';
import { themeCss } from '#server/organisations/theme.ts';
import type { Services } from '#server/services.ts';
import { guard } from './guard.ts';
import { logRequests } from './log.ts';
import { operations } from './operations/index.ts';
import { faultOf, problemOf } from './problem.ts';
import { apiRouter } from './router.ts';
import { staticClient } from './static-client.ts';

export interface AppOptions {
  logger: Logger;
  identify(request: Request): Actor;
  /** Folder of the built client, when there is one. */
  clientDirectory?: string;
}

export function createApp(services: Services, { logger, identify, clientDirectory }: AppOptions): Express {
  const app = express();
  app.disable('x-powered-by').disable('etag');
  app.use(logRequests(logger), securityHeaders, guard, compression());

  app.get('/healthz', async (_request, response) => {
    await sql`select 1`.execute(services.storage.database);
    response.set('Cache-Control', 'no-store').json({ status: 'ok' });
  });
  app.get('/theme.css', async (request, response) => {
    const { color } = await readOrganisation(services, identify(request));
    response.set({ ETag: `"${color}"`, 'Cache-Control': 'no-cache' }).type('css');
    if (request.fresh) response.status(304).end();
    else response.send(await themeCss(color));
  });
  app.get('/api/v1/openapi.json', async (_request, response) => {
    const { openApiDocument } = await import('./openapi/document.ts');
    response.set('Cache-Control', 'no-cache').json(openApiDocument());
  });
  app.use('/api/v1', apiRouter(operations, services, identify));
  if (clientDirectory !== undefined) app.use(staticClient(clientDirectory));

  app.use(() => {
    throw new Fault('not-found', 'There is nothing at this address.');
  });
  app.use(answerWithProblem);
  return app;
}

const securityHeaders = helmet({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'"],
      fontSrc: ["'self'"],
      connectSrc: ["'self'"],
      imgSrc: ["'self'", 'data:'],
      frameSrc: ["'self'"],
      formAction: ["'self'"],
      baseUri: ["'none'"],
      frameAncestors: ["'none'"],
    },
  },
  strictTransportSecurity: false, // for whoever puts TLS in front
});

const answerWithProblem: ErrorRequestHandler = (error, _request, response, next) => {
  if (response.headersSent) return next(error);
  const problem = problemOf(faultOf(error));
  if (problem.status >= 500) response.err = error as Error; // for the log
  // A file name or a tag of what was not sent after all must not stay behind.
  for (const header of ['Content-Disposition', 'ETag', 'Location']) response.removeHeader(header);
  response.status(problem.status).set('Cache-Control', 'no-store').type('application/problem+json').send(JSON.stringify(problem));
};
