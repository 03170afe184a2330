import { resolve } from 'node:path';
import { isLoopback } from '#server/identity/loopback.ts';

export interface Configuration {
  host: string;
  port: number;
  dataDirectory: string;
  /** PostgreSQL; without it SQLite in the data directory. */
  databaseUrl?: string;
}

/** What keeps the server from starting, in words for whoever started it. */
export class StartFault extends Error {
  override name = 'StartFault';
}

export function readConfiguration(environment: NodeJS.ProcessEnv): Configuration {
  const host = environment.HOST || '127.0.0.1';
  if (!isLoopback(host)) {
    throw new StartFault(
      `HOST is ${host}, but without login the server only listens on this computer: anyone who reached it could read and change everything.\n` +
        'Leave HOST out, or set it to 127.0.0.1, ::1 or localhost.',
    );
  }
  const port = Number(environment.PORT || '3000');
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new StartFault(`PORT is ${environment.PORT}, which is not a whole number from 0 to 65535.`);
  const databaseUrl = environment.DATABASE_URL || undefined;
  if (databaseUrl !== undefined && !/^postgres(ql)?:\/\//.test(databaseUrl)) {
    throw new StartFault('DATABASE_URL must begin with postgres:// or postgresql://. Leave it out to store in DATA_DIR with SQLite.');
  }
  return { host, port, dataDirectory: resolve(environment.DATA_DIR || 'data'), databaseUrl };
}
