import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import supertest from 'supertest';
import type { Organisation, ProcurementState } from '#server/contract/index.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { present } from '../support/present.ts';
import { engines } from '../support/stores.ts';

describe.each(engines)('the organisation on %s', (engine) => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp(engine);
  });
  afterAll(() => app.stop());
  const settings = { name: 'Sundsvalls kommun', number: '212000-2411', color: '#8b1a1a', contact: 'upphandling@sundsvall.se', policies: [{ title: 'Digital strategi', url: 'https://sundsvall.se/strategi' }] };

  test('has a name and a colour from the start', async () => {
    const { body, headers } = await app.api.get('/organisation');
    expect(body).toEqual({ name: 'Vår organisation', number: '', color: '#005595', contact: '', policies: [], version: 1 });
    expect(headers.etag).toBe('"1"');
  });

  test('is saved as a whole, with an event', async () => {
    expect((await app.api.put('/organisation', { body: settings })).body).toMatchObject({ status: 428 });
    const { body, headers } = await app.api.put('/organisation', { on: 1, body: settings });
    expect(body as Organisation).toEqual({ ...settings, version: 2 });
    expect(headers.etag).toBe('"2"');
    expect((await app.api.get('/organisation')).body).toEqual(body);
    const event = await app.services.storage.database.selectFrom('organisation_event').selectAll().where('version', '=', 2).executeTakeFirstOrThrow();
    expect(event).toMatchObject({ type: 'settings-changed', user_name: 'Lokal användare' });
    expect(JSON.parse(event.change)).toMatchObject({ settings: { before: { name: 'Vår organisation' }, after: { name: 'Sundsvalls kommun' } } });
  });

  test('is what the documents bear', async () => {
    const { id } = (await app.api.post('/procurements', { body: { title: 'Köp' } })).body as ProcurementState;
    expect((await app.api.get(`/procurements/${id}/documents/specification.json`)).body).toMatchObject({ organisation: { name: 'Sundsvalls kommun', number: '212000-2411' }, color: '#8b1a1a' });
  });

  test.each([
    [{ name: '' }, '/name'],
    [{ name: 'A', color: 'red' }, '/color'],
    [{ name: 'A', color: '#fff;} body{}' }, '/color'],
    [{ name: 'A', number: '12' }, '/number'],
    [{ name: 'A', policies: [{ title: 'T', url: 'javascript:alert(1)' }] }, '/policies/0/url'],
  ])('%j is refused', async (body, pointer) => {
    expect((await app.api.put('/organisation', { on: 2, body })).body).toMatchObject({ status: 400, code: 'invalid-request', errors: [{ pointer }] });
  });

  test('gives the user interface its colour', async () => {
    const { text, headers } = await supertest(app.url).get('/theme.css');
    expect(headers['content-type']).toBe('text/css; charset=utf-8');
    expect(text).toContain("[data-color-scheme='dark']");
    expect(text).toContain('--ds-color-accent-base-default: #8b1a1a;');
    expect(text.match(/--ds-color-accent-[\w-]+: #[0-9a-f]{6};/g)).toHaveLength(48);
    expect((await supertest(app.url).get('/theme.css').set('If-None-Match', present(headers.etag))).status).toBe(304);
  });
});
