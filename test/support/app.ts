import { randomUUID } from 'node:crypto';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createApp } from '#server/http/app.ts';
import { createLogger } from '#server/http/log.ts';
import { localActor, type Actor } from '#server/identity/actor.ts';
import { libraryStore } from '#server/libraries/library-store.ts';
import { importSeed, readSeed, type Seed } from '#server/libraries/seed.ts';
import type { Services } from '#server/services.ts';
import { openStorage } from '#server/storage/open.ts';
import { apiOf, type Api } from './api.ts';
import { createStore, type Engine, type Store } from './stores.ts';

export const libraryDirectory = new URL('../../requirements/library', import.meta.url).pathname;

let seed: Promise<Seed> | undefined;
/** The library of the checkout, read once per test file. */
export const checkoutSeed = (): Promise<Seed> => (seed ??= readSeed(libraryDirectory));

export interface TestApp {
  api: Api;
  url: string;
  services: Services;
  store: Store;
  /** What has been logged, line by line. */
  log: readonly string[];
  /** Who asks next. */
  actor: Actor;
  stop(): Promise<void>;
}

/** The application on a port and a store of its own. */
export async function startApp(engine: Engine, clientDirectory?: string): Promise<TestApp> {
  const store = await createStore(engine);
  const storage = await openStorage(store);
  const services: Services = { storage, libraries: libraryStore(storage.database), now: () => new Date(), newId: randomUUID };
  await importSeed(services, await checkoutSeed());
  const log: string[] = [];
  const app = createApp(services, { logger: createLogger({ write: (line) => void log.push(line) }), identify: () => running.actor, clientDirectory });
  const server = await new Promise<Server>((resolve) => {
    const listening = app.listen(0, '127.0.0.1', () => resolve(listening));
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const running: TestApp = {
    api: apiOf(url),
    url,
    services,
    store,
    log,
    actor: localActor,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await storage.close();
      await store.remove();
    },
  };
  return running;
}
