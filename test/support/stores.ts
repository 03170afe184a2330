import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import pg from 'pg';
import { present } from './present.ts';

// A machine with much else to do is slow, not wrong.
jest.setTimeout(180_000);

/** Every test of what is stored runs on both. */
export const engines = ['sqlite', 'postgres'] as const;
export type Engine = (typeof engines)[number];

/** A place to store in, of its own, as the server is told of it. */
export interface Store {
  dataDirectory: string;
  databaseUrl?: string;
  remove(): Promise<void>;
}

export async function createStore(engine: Engine): Promise<Store> {
  const dataDirectory = await mkdtemp(join(tmpdir(), 'kravstallaren-test-'));
  const removeDirectory = () => rm(dataDirectory, { recursive: true, force: true });
  if (engine === 'sqlite') return { dataDirectory, remove: removeDirectory };

  const server = present(process.env.TEST_PG_URL);
  const name = `test_${randomBytes(6).toString('hex')}`;
  await query(server, `create database ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return {
    dataDirectory,
    databaseUrl: url.href,
    remove: async () => {
      await query(server, `drop database if exists ${name} with (force)`);
      await removeDirectory();
    },
  };
}

async function query(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
