import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import { CompiledQuery, SqliteAdapter, SqliteDialect, SqliteDriver, type DatabaseConnection, type SqliteDatabase, type SqliteDialectConfig } from 'kysely';

/** Kysely's SQLite dialect over `node:sqlite`, in one file, durable at every commit. */
export function sqliteDialect(file: string): SqliteDialect {
  const sqlite = new DatabaseSync(file, { timeout: 5_000 });
  // secure_delete: what is deleted is overwritten, which a locked procurement relies on.
  sqlite.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON');
  return new NodeSqliteDialect(sqlite);
}

class NodeSqliteDialect extends SqliteDialect {
  readonly #sqlite: DatabaseSync;
  constructor(sqlite: DatabaseSync) {
    super({ database: adapt(sqlite) });
    this.#sqlite = sqlite;
  }
  override createDriver(): SqliteDriver {
    return new NodeSqliteDriver({ database: adapt(this.#sqlite) }, this.#sqlite);
  }
  override createAdapter(): SqliteAdapter {
    return new NodeSqliteAdapter();
  }
}

class NodeSqliteDriver extends SqliteDriver {
  readonly #sqlite: DatabaseSync;
  constructor(config: SqliteDialectConfig, sqlite: DatabaseSync) {
    super(config);
    this.#sqlite = sqlite;
  }
  /** Every transaction of ours writes. A deferred one could find, halfway, that another process had written first. */
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'));
  }
  /** On a full disk SQLite has already rolled back, and says so as an error that would hide the first one. */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#sqlite.isTransaction) await connection.executeQuery(CompiledQuery.raw('rollback'));
  }
}

class NodeSqliteAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

function adapt(sqlite: DatabaseSync): SqliteDatabase {
  return {
    close: () => sqlite.close(),
    prepare(sql) {
      const statement = sqlite.prepare(sql);
      return {
        reader: statement.columns().length > 0,
        all: (parameters) => statement.all(...parameters.map(bindable)),
        run: (parameters) => statement.run(...parameters.map(bindable)),
        iterate: (parameters) => statement.iterate(...parameters.map(bindable)),
      };
    },
  };
}

/** `node:sqlite` takes an object for named parameters and stores NULL without a word. */
function bindable(value: unknown): SQLInputValue {
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'bigint' || value instanceof Uint8Array) return value;
  throw new TypeError(`can't bind ${typeof value} to a statement`);
}
