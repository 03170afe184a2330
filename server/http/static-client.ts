import { join } from 'node:path';
import express, { Router } from 'express';

/** The built client. Every address that is not a file is the client's own, and it finds its way from there. */
export function staticClient(directory: string): Router {
  const router = Router();
  router.use('/assets', express.static(join(directory, 'assets'), { immutable: true, maxAge: '1y', index: false, fallthrough: true }));
  router.use(express.static(directory, { index: false, maxAge: 0 }));
  router.get('/{*path}', (request, response, next) => {
    if (request.path.startsWith('/api/') || request.path.startsWith('/assets/') || !request.accepts('html')) return next();
    response.set('Cache-Control', 'no-cache').sendFile('index.html', { root: directory });
  });
  return router;
}
