import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Problem, ProcurementEvent, ProcurementState } from '#server/contract/index.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { startProcess, storeEnvironment, type ServerProcess } from '../support/server-process.ts';
import { createStore, engines, type Store } from '../support/stores.ts';

const own = { title: 'Eget', kind: 'requirement', due: 'delivery', chapter: 'exit', text: { sv: 'Systemet ska.' }, reason: 'R' } as const;

describe.each(engines)('two who work on the same procurement on %s', (engine) => {
  let app: TestApp;
  let id: string;
  const at = (rest = '') => `/procurements/${id}${rest}`;

  beforeAll(async () => {
    app = await startApp(engine);
  });
  afterAll(() => app.stop());
  beforeEach(async () => {
    ({ id } = (await app.api.post('/procurements', { body: { title: 'Köp', answers: { securityProtection: 'nej', need: 'Först.' } } })).body as ProcurementState);
  });

  test('both keep what they did to different things', async () => {
    await app.api.patch(at('/answers'), { on: 1, body: { delivery: ['saas'] } });
    await app.api.put(at('/adjustments/EXI-06'), { on: 1, body: { action: 'leave-out', reason: 'R' } });
    await app.api.post(at('/clauses'), { on: 1, body: own });
    await app.api.patch(at(), { on: 1, body: { title: 'Ny rubrik' } });
    await app.api.post(at('/clauses'), { on: 1, body: own });
    const { status, body } = await app.api.patch(at('/answers'), { on: 1, body: { need: 'Sedan.' } });
    expect(status).toBe(200);
    const state = body as ProcurementState;
    expect(state).toMatchObject({ version: 7, title: 'Ny rubrik', answers: { delivery: { value: ['saas'] }, need: { value: 'Sedan.' } }, adjustments: { 'EXI-06': { action: 'leave-out' } } });
    expect(state.ownClauses.map((clause) => clause.id)).toEqual(['EGEN-01', 'EGEN-02']);
  });

  test('the same thing is a conflict, told with what, who and when, and nothing of it is stored', async () => {
    const { actor } = app;
    app.actor = { ...actor, user: { id: 'anna', name: 'Anna' } };
    const annas = (await app.api.patch(at('/answers'), { on: 1, body: { need: 'Annas.', delivery: ['saas'] } })).body as ProcurementState;
    app.actor = actor;
    const { status, body } = await app.api.patch(at('/answers'), { on: 1, body: { need: 'Mitt.', users: ['invanare'] } });
    expect(status).toBe(412);
    expect(body).toMatchObject({ code: 'conflict', conflicts: [{ version: 2, by: 'Anna', at: annas.updatedAt, type: 'answers-changed', targets: ['need'] }] });
    expect((await app.api.get(at())).body).toEqual({ ...annas, changes: undefined });
  });

  test('the same value is no conflict', async () => {
    await app.api.patch(at('/answers'), { on: 1, body: { need: 'Samma.' } });
    expect(await app.api.patch(at('/answers'), { on: 1, body: { need: 'Samma.' } })).toMatchObject({ status: 200, body: { version: 2 } });
    await app.api.put(at('/adjustments/EXI-06'), { on: 2, body: { action: 'leave-out', reason: 'R' } });
    expect(await app.api.put(at('/adjustments/EXI-06'), { on: 2, body: { action: 'leave-out', reason: 'R' } })).toMatchObject({ status: 200, body: { version: 3 } });
    expect(await app.api.patch(at(), { on: 1, body: { title: 'Köp' } })).toMatchObject({ status: 200, body: { version: 3 } });
  });

  test.each([
    ['adjustments', { method: 'put', path: '/adjustments/EXI-06', one: { action: 'leave-out', reason: 'R' }, other: { action: 'include', reason: 'R' }, type: 'adjusted' }],
    ['titles', { method: 'patch', path: '', one: { title: 'Ett' }, other: { title: 'Två' }, type: 'renamed' }],
    ['warning reasons', { method: 'put', path: '/warnings/W09', one: { reason: 'Ett' }, other: { reason: 'Två' }, type: 'warning-reasoned' }],
  ] as const)('%s of the same thing are in conflict', async (_what, { method, path, one, other, type }) => {
    expect((await app.api[method](at(path), { on: 1, body: one })).status).toBe(200);
    expect((await app.api[method](at(path), { on: 1, body: other })).body).toMatchObject({ status: 412, conflicts: [{ type }] });
  });

  test('own clauses of the same id are in conflict', async () => {
    await app.api.post(at('/clauses'), { on: 1, body: own });
    await app.api.put(at('/clauses/EGEN-01'), { on: 2, body: { ...own, title: 'Ett' } });
    expect((await app.api.put(at('/clauses/EGEN-01'), { on: 2, body: { ...own, title: 'Två' } })).body).toMatchObject({ status: 412, conflicts: [{ targets: ['EGEN-01'] }] });
    expect((await app.api.delete(at('/clauses/EGEN-01'), { on: 2 })).status).toBe(412);
  });

  test('a final and a deletion are of what was seen', async () => {
    await app.api.patch(at('/answers'), { on: 1, body: { delivery: ['saas'] } });
    expect((await app.api.post(at('/versions'), { on: 1, body: {} })).body).toMatchObject({ status: 412, conflicts: [{ version: 2, targets: ['delivery'] }] });
    expect((await app.api.delete(at(), { on: 1 })).body).toMatchObject({ status: 412, conflicts: [{ version: 2 }] });
  });

  test('many at once in one process lose nothing', async () => {
    const writes = Array.from({ length: 12 }, (_, index) => app.api.post(at('/clauses'), { on: 1, body: { ...own, title: `Eget ${index}` } }));
    expect((await Promise.all(writes)).map(({ status }) => status)).toEqual(writes.map(() => 201));
    const { ownClauses, version } = (await app.api.get(at())).body as ProcurementState;
    expect(version).toBe(13);
    expect(new Set(ownClauses.map((clause) => clause.id)).size).toBe(12);
    expect(new Set(ownClauses.map((clause) => clause.title)).size).toBe(12);
  });

  test('settings of the organisation', async () => {
    const { version } = (await app.api.get('/organisation')).body as { version: number };
    expect((await app.api.put('/organisation', { on: version, body: { name: 'Sundsvalls kommun' } })).status).toBe(200);
    expect((await app.api.put('/organisation', { on: version, body: { name: 'Sundsvalls kommun' } })).status).toBe(200);
    expect((await app.api.put('/organisation', { on: version, body: { name: 'Ånge kommun' } })).body).toMatchObject({ status: 412, conflicts: [{ type: 'settings-changed' }] });
  });
});

describe.each(engines)('two processes that write to the same %s', (engine) => {
  let store: Store;
  let servers: ServerProcess[];

  beforeAll(async () => {
    store = await createStore(engine);
    servers = await Promise.all([startProcess(storeEnvironment(store)), startProcess(storeEnvironment(store))]);
  });
  afterAll(async () => {
    await Promise.all(servers.map((server) => server.end('SIGTERM')));
    await store.remove();
  });

  test('lose nothing', async () => {
    const [one, other] = servers as [ServerProcess, ServerProcess];
    const { id } = (await one.api.post('/procurements', { body: { title: 'Köp' } })).body as ProcurementState;
    const each = 25;
    const write = async (server: ServerProcess, name: string) => {
      let on = 1;
      for (let index = 0; index < each; index += 1) {
        const { status, body } = await server.api.post(`/procurements/${id}/clauses`, { on, body: { ...own, title: `${name} ${index}` } });
        if (status !== 201) throw new Error((body as Problem).detail);
        if (index % 3 === 0) on = (body as ProcurementState).version;
      }
    };
    await Promise.all([write(one, 'ett'), write(one, 'två'), write(other, 'tre'), write(other, 'fyra')]);
    for (const server of servers) {
      const { ownClauses, version } = (await server.api.get(`/procurements/${id}`)).body as ProcurementState;
      expect(version).toBe(1 + 4 * each);
      expect(new Set(ownClauses.map((clause) => clause.title)).size).toBe(4 * each);
      expect(new Set(ownClauses.map((clause) => clause.id)).size).toBe(4 * each);
    }
    const events = (await one.api.get(`/procurements/${id}/events`)).body as ProcurementEvent[];
    expect(events.map(({ version }) => version)).toEqual(Array.from({ length: 1 + 4 * each }, (_, index) => index + 1));
  });
});
