import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ProcurementState } from '#server/contract/index.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { engines } from '../support/stores.ts';

describe.each(engines)('a purchase that may concern security-sensitive activities, on %s', (engine) => {
  let app: TestApp;
  let id: string;
  let version: number;
  const at = (rest = '') => `/procurements/${id}${rest}`;
  const secret = 'Hemlig anläggning Omega-7731';

  beforeAll(async () => {
    app = await startApp(engine);
  });
  afterAll(() => app.stop());
  const eventTypes = async () => (await app.services.storage.database.selectFrom('procurement_event').select('type').where('procurement_id', '=', id).orderBy('version').execute()).map(({ type }) => type);

  test('is not begun, and nothing is stored', async () => {
    const { status, body } = await app.api.post('/procurements', { body: { title: secret, answers: { need: secret, securityProtection: 'ja' } } });
    expect(status).toBe(409);
    expect(body).toMatchObject({ code: 'security-protection' });
    expect((await app.api.get('/procurements')).body).toEqual([]);
    expect(app.log.join('')).not.toContain('Omega');
  });

  test('locks the procurement when it is found out later, whatever version was seen, and stores none of the answers', async () => {
    const created = (await app.api.post('/procurements', { body: { title: 'Köp', answers: { securityProtection: 'nej', need: secret } } })).body as ProcurementState;
    ({ id } = created);
    await app.api.patch(at('/answers'), { on: 1, body: { delivery: ['saas'] } });
    const { status, body } = await app.api.patch(at('/answers'), { on: 1, body: { delivery: ['onprem'], procedure: 'direkt', securityProtection: 'ja' } });
    expect(status).toBe(409);
    expect(body).toMatchObject({ code: 'security-protection' });
    const row = await app.services.storage.database.selectFrom('procurement').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
    expect(row).toMatchObject({ locked: 1, version: 3 });
    expect(JSON.parse(row.content)).toMatchObject({ answers: { securityProtection: { value: 'nej' }, delivery: { value: ['saas'] } } });
    expect(row.content).not.toContain('direkt');
    expect(await eventTypes()).toEqual(['created', 'answers-changed', 'locked']);
  });

  test('shows nothing of it any more', async () => {
    const { body, status } = await app.api.get(at());
    expect(status).toBe(200);
    const state = body as ProcurementState;
    ({ version } = state);
    expect(state).toMatchObject({ id, locked: true, answers: {}, decisions: [], steps: [], blocks: [{ code: 'locked' }] });
    expect(JSON.stringify(body)).not.toContain('Omega');
    expect((await app.api.get('/procurements')).body).toEqual([expect.objectContaining({ id, locked: true })]);
    for (const path of ['/events', '/documents/specification.docx', '/documents/specification.json', '/versions/1', '/versions/1/documents/specification.docx']) {
      expect((await app.api.get(at(path))).body).toMatchObject({ status: 409, code: 'locked' });
    }
  });

  test('lets nothing be changed', async () => {
    const own = { title: 'T', kind: 'requirement', due: 'delivery', chapter: 'exit', text: { sv: 'Text.' }, reason: 'R' };
    const attempts = [
      app.api.patch(at(), { on: version, body: { title: 'Ny' } }),
      app.api.patch(at('/answers'), { on: version, body: { securityProtection: 'nej' } }),
      app.api.patch(at('/answers'), { on: version, body: { securityProtection: 'ja' } }),
      app.api.put(at('/adjustments/EXI-06'), { on: version, body: { action: 'leave-out', reason: 'R' } }),
      app.api.delete(at('/adjustments/EXI-06'), { on: version }),
      app.api.post(at('/clauses'), { on: version, body: own }),
      app.api.put(at('/clauses/EGEN-01'), { on: version, body: own }),
      app.api.put(at('/warnings/W09'), { on: version, body: { reason: 'R' } }),
      app.api.post(at('/versions'), { on: version, body: {} }),
    ];
    for (const { status, body } of await Promise.all(attempts)) expect({ status, body }).toMatchObject({ status: 409, body: { code: 'locked' } });
  });

  test('is deleted for good, with a note that it was', async () => {
    const files = () => readdirSync(app.store.dataDirectory).map((name) => readFileSync(join(app.store.dataDirectory, name)).toString('latin1')).join('');
    if (engine === 'sqlite') expect(files()).toContain('Omega-7731');
    expect((await app.api.delete(at(), { on: version })).status).toBe(204);
    expect((await app.api.get(at())).status).toBe(404);
    expect(await eventTypes()).toEqual(['deleted']);
    if (engine === 'sqlite') expect(files()).not.toContain('Omega-7731');
  });
});
