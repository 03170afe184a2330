import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import type { Server } from 'node:http';
import type { Express } from 'express';
import type { Logger } from 'pino';
import { StartFault, type Configuration } from '#server/configuration.ts';
import { createApp } from '#server/http/app.ts';
import { localActor } from '#server/identity/actor.ts';
import { libraryStore } from '#server/libraries/library-store.ts';
import { importSeed, readSeed } from '#server/libraries/seed.ts';
import type { Services } from '#server/services.ts';
import { openStorage } from '#server/storage/open.ts';

export interface RunningServer {
  url: string;
  /** Lets what has begun finish, then closes the database. */
  stop(): Promise<void>;
}

const here = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** The library is read first: when it is broken, nothing else is touched. */
export async function startServer(configuration: Configuration, logger: Logger, libraryDirectory = here('requirements/library')): Promise<RunningServer> {
  const seed = await readSeed(libraryDirectory);
  const storage = await openStorage(configuration);
  const services: Services = { storage, libraries: libraryStore(storage.database), now: () => new Date(), newId: randomUUID };
  try {
    await importSeed(services, seed);
    const clientDirectory = here('dist/client');
    const app = createApp(services, { logger, identify: () => localActor, clientDirectory: existsSync(`${clientDirectory}/index.html`) ? clientDirectory : undefined });
    const server = await listen(app, configuration);
    const { port } = server.address() as AddressInfo;
    return {
      url: `http://${configuration.host.includes(':') ? `[${configuration.host}]` : configuration.host}:${port}`,
      stop: async () => {
        await closed(server);
        await storage.close();
      },
    };
  } catch (error) {
    await storage.close();
    throw error;
  }
}

function listen(app: Express, { host, port }: Configuration): Promise<Server> {
  return new Promise((resolve, reject) => {
    // Express hands a failure to listen to the same function as success.
    const server = app.listen(port, host, (error?: NodeJS.ErrnoException) => {
      if (error === undefined) resolve(server);
      else if (error.code === 'EADDRINUSE') reject(new StartFault(`Port ${port} is in use, perhaps by this program started before.\nStop that one, or choose another port: PORT=${port + 1} npm start`));
      else if (error.code === 'EACCES') reject(new StartFault(`Port ${port} needs rights that this user does not have. Choose one above 1023: PORT=3000 npm start`));
      else reject(error);
    });
  });
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), 10_000).unref();
  });
}
