import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import pg from 'pg';
import type { ProcurementState } from '#server/contract/index.ts';
import { Fault } from '#server/faults.ts';
import { openStorage, type Storage } from '#server/storage/open.ts';
import { storageFault } from '#server/storage/storage-fault.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { present } from '../support/present.ts';
import { createStore, engines, type Store } from '../support/stores.ts';

describe('SQLite', () => {
  let store: Store;
  let storage: Storage;
  beforeAll(async () => {
    store = await createStore('sqlite');
    storage = await openStorage(store);
  });
  afterAll(async () => {
    await storage.close();
    await store.remove();
  });

  test('syncs every commit, overwrites what is deleted, and minds its foreign keys', async () => {
    const pragma = async (name: string) => Object.values(present((await sql.raw<Record<string, unknown>>(`pragma ${name}`).execute(storage.database)).rows[0]))[0];
    expect(await pragma('journal_mode')).toBe('wal');
    expect(await pragma('synchronous')).toBe(2);
    expect(await pragma('secure_delete')).toBe(1);
    expect(await pragma('foreign_keys')).toBe(1);
    expect(await pragma('busy_timeout')).toBe(5_000);
  });

  test('refuses to bind what it would store as something else', async () => {
    for (const value of [new Date(), { a: 1 }, true, undefined, ['a']]) {
      await expect(sql`select ${value as unknown}`.execute(storage.database)).rejects.toThrow(/can't bind/);
    }
    expect((await sql<{ value: string }>`select ${'å\u0000b'} as value`.execute(storage.database)).rows).toEqual([{ value: 'å\u0000b' }]);
  });

  test('is opened again as it was left, and not by an older program', async () => {
    const again = await openStorage(store);
    await again.database.selectFrom('procurement').selectAll().execute();
    await sql`insert into kysely_migration (name, timestamp) values ('9999-later', '2030-01-01')`.execute(again.database);
    await again.close();
    await expect(openStorage(store)).rejects.toThrow(/newer version/);
  });
});

describe('words for what the database says', () => {
  const said = (error: object) => storageFault(Object.assign(new Error('x'), error))?.code;
  test.each([
    [{ code: 'ERR_SQLITE_ERROR', errcode: 13 }, 'storage-full'],
    [{ code: 'ERR_SQLITE_ERROR', errcode: 8 }, 'storage-failed'],
    [{ code: 'ERR_SQLITE_ERROR', errcode: 778 }, 'storage-failed'],
    [{ code: 'ERR_SQLITE_ERROR', errcode: 5 }, 'unavailable'],
    [{ code: 'ERR_SQLITE_ERROR', errcode: 19 }, undefined],
    [{ code: '53100' }, 'storage-full'],
    [{ code: '25006' }, 'storage-failed'],
    [{ code: '57P01' }, 'unavailable'],
    [{ code: 'ECONNREFUSED' }, 'unavailable'],
    [{ code: '23505' }, undefined],
    [{}, undefined],
  ])('%j', (error, code) => expect(said(error)).toBe(code));
  test('nothing else is an error of the store', () => expect(storageFault(new Fault('locked', 'x'))).toBeUndefined());
});

const own = (sv: string) => ({ title: 'Eget', kind: 'requirement', due: 'delivery', chapter: 'exit', text: { sv }, reason: 'R' });
const run = (app: TestApp, statement: string) => sql.raw(statement).execute(app.services.storage.database);

describe('a full disk', () => {
  let app: TestApp;
  let state: ProcurementState;
  beforeAll(async () => {
    app = await startApp('sqlite');
    state = (await app.api.post('/procurements', { body: { title: 'Köp' } })).body as ProcurementState;
  });
  afterAll(() => app.stop());
  const write = (text: string) => app.api.post(`/procurements/${state.id}/clauses`, { on: state.version, body: own(text) });

  test('is told; what was stored before is safe, and it goes on when there is room', async () => {
    const { rows } = await sql<{ page_count: number }>`pragma page_count`.execute(app.services.storage.database);
    await run(app, `pragma max_page_count = ${present(rows[0]).page_count + 12}`);
    let answer = await write('x'.repeat(9_000));
    for (let round = 0; answer.status === 201 && round < 100; round += 1) {
      state = answer.body as ProcurementState;
      answer = await write('x'.repeat(9_000));
    }
    expect(answer).toMatchObject({ status: 507, body: { code: 'storage-full' } });
    expect((await write('x'.repeat(9_000))).status).toBe(507);
    expect((await app.api.get(`/procurements/${state.id}`)).body).toEqual({ ...state, changes: undefined });
    await run(app, 'pragma max_page_count = 1000000');
    expect((await write('Nu går det.')).status).toBe(201);
  });
});

describe.each(engines)('a read-only %s', (engine) => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp(engine);
  });
  afterAll(() => app.stop());

  async function readOnly(on: boolean): Promise<void> {
    if (engine === 'sqlite') return void (await run(app, `pragma query_only = ${on ? 'on' : 'off'}`));
    const administrator = new pg.Client({ connectionString: app.store.databaseUrl, options: '-c default_transaction_read_only=off' });
    await administrator.connect();
    await administrator.query(`do $$ begin execute format('alter database %I set default_transaction_read_only = ${on}', current_database()); end $$`);
    // The setting is for new connections, and the pool must bear that the old ones are taken from it.
    await administrator.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()');
    await administrator.end();
  }

  test('is told, nothing is acknowledged, and it goes on when it can be written', async () => {
    const { id } = (await app.api.post('/procurements', { body: { title: 'Köp' } })).body as ProcurementState;
    const write = () => app.api.post(`/procurements/${id}/clauses`, { on: 1, body: own('Text.') });
    await readOnly(true);
    expect((await write()).body).toMatchObject({ status: 503, code: 'storage-failed' });
    expect((await app.api.get(`/procurements/${id}`)).body).toMatchObject({ version: 1, ownClauses: [] });
    await readOnly(false);
    expect((await write()).body).toMatchObject({ version: 2 });
  });
});
