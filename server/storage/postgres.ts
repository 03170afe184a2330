import { PostgresDialect } from 'kysely';
import pg from 'pg';

export function postgresDialect(url: string): PostgresDialect {
  const pool = new pg.Pool({ connectionString: url, connectionTimeoutMillis: 5_000 });
  // An idle connection that breaks is replaced at the next query; unheard, the event would end the process.
  pool.on('error', () => {});
  return new PostgresDialect({ pool });
}
