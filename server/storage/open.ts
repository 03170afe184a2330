import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Kysely, sql } from 'kysely';
import { Migrator } from 'kysely/migration';
import { StartFault, type Configuration } from '#server/configuration.ts';
import { migrations } from './migrations/index.ts';
import { postgresDialect } from './postgres.ts';
import { sqliteDialect } from './sqlite.ts';
import type { Database, Tables } from './tables.ts';

export interface Storage {
  database: Database;
  /** Leaves nothing of what was deleted in the files that we write. */
  forgetDeleted(): Promise<void>;
  close(): Promise<void>;
}

/** Opens PostgreSQL when an address is given, else SQLite in the data directory, and brings the tables up to date. */
export async function openStorage(configuration: Pick<Configuration, 'databaseUrl' | 'dataDirectory'>): Promise<Storage> {
  const storage = configuration.databaseUrl === undefined ? openSqlite(configuration.dataDirectory) : openPostgres(configuration.databaseUrl);
  try {
    await migrate(storage.database, configuration.databaseUrl === undefined ? 'sqlite' : 'postgres');
    return storage;
  } catch (error) {
    await storage.close();
    throw error;
  }
}

function openSqlite(directory: string): Storage {
  makeDirectory(directory);
  const database = new Kysely<Tables>({ dialect: sqliteDialect(join(directory, 'kravstallaren.db')) });
  return {
    database,
    // Deleted pages are overwritten, but older copies of them are kept in the write-ahead log until it is emptied.
    forgetDeleted: async () => void (await sql`pragma wal_checkpoint(truncate)`.execute(database)),
    close: () => database.destroy(),
  };
}

function makeDirectory(directory: string): void {
  try {
    mkdirSync(directory, { recursive: true, mode: 0o700 });
  } catch (error) {
    throw new StartFault(`DATA_DIR is ${directory}, which can't be made or is not a folder (${(error as NodeJS.ErrnoException).code}). Choose a folder that this user may write in.`);
  }
}

function openPostgres(url: string): Storage {
  const database = new Kysely<Tables>({ dialect: postgresDialect(url) });
  return {
    database,
    forgetDeleted: async () => {
      for (const table of ['procurement', 'procurement_event', 'issued_version', 'issued_file']) await sql`vacuum ${sql.table(table)}`.execute(database);
    },
    close: () => database.destroy(),
  };
}

async function migrate(database: Database, engine: 'sqlite' | 'postgres'): Promise<void> {
  const { error } = await new Migrator({ db: database, provider: { getMigrations: async () => migrations(engine) } }).migrateToLatest();
  if (error instanceof Error && error.message.startsWith('corrupted migrations')) {
    throw new StartFault('The database was last used by a newer version of this program, which this one does not understand. Nothing has been changed. Start the newer version.');
  }
  if (error !== undefined) throw error;
}
