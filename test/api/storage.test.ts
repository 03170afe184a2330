import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import type { ProcurementState } from '#server/contract/index.ts';
import { Fault } from '#server/faults.ts';
import { openStorage, type Storage } from '#server/storage/open.ts';
import { storageFault } from '#server/storage/storage-fault.ts';
import { startApp, type TestApp } from '../support/app.ts';
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
    const pragma = async (name: string) => Object.values((await sql.raw<Record<string, unknown>>(`pragma ${name}`).execute(storage.database)).rows[0]!)[0];
    expect(await pragma('journal_mode')).toBe('wal');
    expect(await pragma('synchronous')).toBe(2);
    expect(await pragma('secure_delete')).toBe(1);
    expect(await pragma('foreign_keys')).toBe(1);
    expect(await pragma('busy_timeout')).toBe(5_000);
  });

  test('refuses to bind what it would store as something else', async () => {
    for (const value of [new Date(), { a: 1 }, true, undefined, ['a']]) {
      await expect(sql`select ${value as string}`.execute(storage.database)).rejects.toThrow(/can't bind/);
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

describe.each(engines)('when %s can not store', (engine) => {
  let app: TestApp;
  let state: ProcurementState;
  beforeAll(async () => {
    app = await startApp(engine);
    state = (await app.api.post('/procurements', { body: { title: 'Köp' } })).body as ProcurementState;
  });
  afterAll(() => app.stop());
  const answer = (need: string) => app.api.patch(`/procurements/${state.id}/answers`, { on: state.version, body: { need } });
  const read = async () => (await app.api.get(`/procurements/${state.id}`)).body as ProcurementState;
  const run = (statement: string) => sql.raw(statement).execute(app.services.storage.database);

  (engine === 'sqlite' ? test : test.skip)('because the disk is full: it says so, keeps what it had, and goes on when there is room', async () => {
    const { rows } = await sql<{ page_count: number }>`pragma page_count`.execute(app.services.storage.database);
    await run(`pragma max_page_count = ${rows[0]!.page_count + 12}`);
    let acknowledged = state;
    let last;
    for (let round = 0; round < 100; round += 1) {
      last = await answer(`${round} ${'x'.repeat(9_000)}`);
      if (last.status !== 200) break;
      acknowledged = last.body as ProcurementState;
      state = acknowledged;
    }
    expect(last).toMatchObject({ status: 507, body: { code: 'storage-full' } });
    expect((await app.api.post('/procurements', { body: { title: 'Nytt', answers: { need: 'x'.repeat(9_000) } } })).status).toBe(507);
    expect(await read()).toEqual({ ...acknowledged, changes: undefined });
    await run('pragma max_page_count = 1000000');
    const { status, body } = await answer('Nu går det.');
    expect(status).toBe(200);
    state = body as ProcurementState;
  });

  test('because the database is read-only: it says so, and goes on when it can be written', async () => {
    const name = new URL(app.store.databaseUrl ?? 'file:///x').pathname.slice(1);
    const newConnections = () => run('select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()');
    if (engine === 'sqlite') await run('pragma query_only = on');
    else {
      await run(`alter database ${name} set default_transaction_read_only = on`);
      await newConnections();
      await run('set default_transaction_read_only = on');
    }
    expect((await answer('Går inte.')).body).toMatchObject({ status: 503, code: 'storage-failed' });
    expect(await read()).toMatchObject({ version: state.version });
    if (engine === 'sqlite') await run('pragma query_only = off');
    else {
      await run('set default_transaction_read_only = off');
      await run(`alter database ${name} reset default_transaction_read_only`);
      await newConnections();
    }
    expect((await answer('Nu går det igen.')).status).toBe(200);
  });
});
