import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request as rawRequest } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import supertest from 'supertest';
import type { ProcurementState } from '#server/contract/index.ts';
import { operations } from '#server/http/operations/index.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { present } from '../support/present.ts';

describe('the built client', () => {
  let app: TestApp;
  let directory: string;
  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'kravstallaren-client-'));
    await mkdir(join(directory, 'assets'));
    await writeFile(join(directory, 'index.html'), '<!doctype html><title>Kravställaren</title>');
    await writeFile(join(directory, 'assets', 'app-1a2b.js'), 'export {};');
    app = await startApp('sqlite', directory);
  });
  afterAll(async () => {
    await app.stop();
    await rm(directory, { recursive: true });
  });
  const get = (path: string, accept = 'text/html,*/*;q=0.8') => supertest(app.url).get(path).set('Accept', accept);

  test('is served at every address of its own', async () => {
    for (const path of ['/', '/upphandlingar/abc/fragor']) {
      const { status, headers, text } = await get(path);
      expect({ status, text }).toEqual({ status: 200, text: expect.stringContaining('Kravställaren') });
      expect(headers).toMatchObject({ 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache' });
    }
    expect((await get('/assets/app-1a2b.js', '*/*')).headers).toMatchObject({ 'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'public, max-age=31536000, immutable' });
  });

  test('hides no fault: what is missing is missing', async () => {
    for (const path of ['/assets/gone-3c4d.js', '/api/v1/nowhere', '/api/nowhere']) expect((await get(path)).text).not.toContain('<title>');
    expect((await get('/..%2f..%2fpackage.json')).text).not.toContain('dependencies');
    expect((await get('/assets/gone-3c4d.js')).status).toBe(404);
    expect((await get('/data.json', 'application/json')).body).toMatchObject({ status: 404, code: 'not-found' });
  });
});

describe('what the server lets in and how it answers', () => {
  let app: TestApp;
  let port: string;
  beforeAll(async () => {
    app = await startApp('sqlite');
    ({ port } = new URL(app.url));
  });
  afterAll(() => app.stop());

  /** Sends exactly these headers; supertest and fetch would set a Host of their own. */
  const status = (path: string, headers: Record<string, string>, method = 'GET', body?: string) =>
    new Promise<{ status: number; code?: string }>((resolve, reject) => {
      const sent = rawRequest({ host: '127.0.0.1', port, path, method, headers }, (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (part: string) => (text += part)).on('end', () => resolve({ status: present(response.statusCode), code: /"code":"([\w-]+)"/.exec(text)?.[1] }));
      });
      sent.on('error', reject).end(body);
    });

  const firstLine = (head: string) =>
    new Promise<string>((resolve, reject) => {
      let text = '';
      const socket = connect(Number(port), '127.0.0.1', () => socket.write(head));
      socket.setEncoding('utf8').on('error', reject).on('data', (part: string) => (text += part)).on('end', () => resolve(text.replace(/\r\n.*/s, '')));
    });

  test('only names of this computer, with our port, are ours', async () => {
    for (const host of [`localhost:${port}`, `127.0.0.1:${port}`, `[::1]:${port}`]) expect(await status('/healthz', { Host: host })).toMatchObject({ status: 200 });
    for (const host of ['localhost', `localhost:${Number(port) + 1}`, `evil.example:${port}`, `127.0.0.1.evil.example:${port}`, `localhost.:${port}`, `127.0.0.2:${port}`, `user@localhost:${port}`]) {
      for (const path of ['/', '/healthz', '/api/v1/procurements']) expect(await status(path, { Host: host })).toEqual({ status: 421, code: 'forbidden-host' });
    }
    for (const head of [
      'GET /healthz HTTP/1.0\r\n\r\n',
      'GET /healthz HTTP/1.1\r\nHost:\r\nConnection: close\r\n\r\n',
      `GET http://localhost:${port}/healthz HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n`,
    ]) {
      expect(await firstLine(head)).toBe('HTTP/1.1 421 Misdirected Request');
    }
  });

  test('a change that another site asks for is refused', async () => {
    const body = '{"title":"a"}';
    const headers = { Host: `localhost:${port}`, 'Content-Type': 'application/json', 'Content-Length': `${body.length}` };
    const post = (more: Record<string, string>) => status('/api/v1/procurements', { ...headers, ...more }, 'POST', body);
    for (const site of ['cross-site', 'same-site', 'none']) expect(await post({ 'Sec-Fetch-Site': site })).toEqual({ status: 403, code: 'cross-site' });
    for (const origin of ['https://evil.example', 'null', `http://localhost:${Number(port) + 1}`, `https://localhost:${port}`]) expect(await post({ Origin: origin })).toEqual({ status: 403, code: 'cross-site' });
    expect((await app.api.get('/procurements')).body).toEqual([]);
    expect(await post({ 'Sec-Fetch-Site': 'same-origin', Origin: `http://localhost:${port}` })).toMatchObject({ status: 201 });
    expect(await post({ Origin: `http://localhost:${port}` })).toMatchObject({ status: 201 });
    expect(await post({})).toMatchObject({ status: 201 });
  });

  test('a page of another site can’t read either: no CORS', async () => {
    const { headers } = await app.api.get('/procurements', { headers: { Origin: 'https://evil.example' } });
    expect(headers['access-control-allow-origin']).toBeUndefined();
    expect(headers['cross-origin-resource-policy']).toBe('same-origin');
  });

  test('every answer has its security headers, and drafts are kept by no cache', async () => {
    for (const path of ['/', '/api/v1/procurements', '/healthz', '/api/v1/nowhere']) {
      const { headers } = await supertest(app.url).get(path);
      expect(headers['content-security-policy']).toBe(
        "default-src 'none';script-src 'self';style-src 'self';font-src 'self';connect-src 'self';img-src 'self' data:;frame-src 'self';form-action 'self';base-uri 'none';frame-ancestors 'none'",
      );
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['referrer-policy']).toBe('no-referrer');
      expect(headers['x-powered-by']).toBeUndefined();
      expect(headers['cache-control']).toBe('no-store');
    }
  });

  test('an address that leads nowhere, a method that is not there, a form that is not to be had', async () => {
    expect((await app.api.get('/nowhere')).body).toMatchObject({ status: 404, code: 'not-found' });
    const put = await app.api.put('/procurements', { body: {} });
    expect(put.body).toMatchObject({ status: 405, code: 'method-not-allowed' });
    expect(put.headers.allow).toBe('GET, HEAD, POST');
    expect((await supertest(app.url).options('/api/v1/organisation')).status).toBe(405);
    expect((await app.api.get('/procurements', { headers: { Accept: 'text/html' } })).body).toMatchObject({ status: 406, code: 'not-acceptable' });
    expect((await supertest(app.url).head('/api/v1/procurements')).status).toBe(200);
  });

  test('what has not changed is not sent again', async () => {
    const { id } = (await app.api.post('/procurements', { body: { title: 'Köp' } })).body as ProcurementState;
    expect((await app.api.get(`/procurements/${id}`, { headers: { 'If-None-Match': '"1"' } })).status).toBe(304);
    const { etag } = (await app.api.get('/library')).headers;
    expect((await app.api.get('/library', { headers: { 'If-None-Match': present(etag) } })).status).toBe(304);
    expect((await app.api.get('/library', { headers: { 'If-None-Match': '"annan"' } })).status).toBe(200);
  });

  test('the OpenAPI document describes every operation', async () => {
    const { body } = await app.api.get('/openapi.json');
    expect(body).toMatchObject({ openapi: '3.1.0', servers: [{ url: '/api/v1' }] });
    const { paths, components } = body as { paths: Record<string, Record<string, { operationId: string; responses: object; parameters?: { name: string; in: string }[] }>>; components: { schemas: object } };
    const described = Object.entries(paths).flatMap(([path, methods]) => Object.keys(methods).map((method) => `${method} ${path}`));
    expect(described.sort()).toEqual(operations.map(({ method, path }) => `${method} ${path}`).sort());
    expect(new Set(operations.map(({ id }) => id)).size).toBe(operations.length);
    expect(Object.keys(components.schemas)).toEqual(expect.arrayContaining(['Problem', 'ProcurementState', 'ChangedState', 'IssuedVersion', 'Clause', 'Organisation']));
    expect(paths['/procurements/{id}/answers']?.patch?.parameters).toEqual(expect.arrayContaining([expect.objectContaining({ name: 'If-Match', in: 'header', required: true })]));
    expect(paths['/procurements/{id}/answers']?.patch?.responses).toEqual(expect.objectContaining({ 200: expect.anything(), 409: expect.anything(), 412: expect.anything(), 428: expect.anything() }));
    const references = JSON.stringify(body).match(/#\/components\/schemas\/[\w.]+/g) ?? [];
    for (const reference of references) expect(Object.keys(components.schemas)).toContain(reference.split('/').at(-1));
  });

  test('the log says what happened, and nothing of what it was about', async () => {
    const secret = 'Hemlighet-4711';
    const { id } = (await app.api.post('/procurements', { body: { title: secret, answers: { need: secret } } })).body as ProcurementState;
    await app.api.get(`/clauses?q=${secret}`);
    await app.api.patch(`/procurements/${id}/answers`, { on: 1, body: { [secret]: secret } });
    await supertest(app.url).post('/api/v1/procurements').type('json').send(`{"title": "${secret}" x`);
    await app.services.storage.database.updateTable('procurement').set({ content: `${secret} is no JSON` }).where('id', '=', id).execute();
    const { body } = await app.api.get(`/procurements/${id}`);
    expect(body).toMatchObject({ status: 500, code: 'internal' });
    expect(JSON.stringify(body)).not.toContain('4711');
    const log = app.log.join('\n');
    expect(log).toContain('"method":"PATCH"');
    expect(log).toMatch(/"err":\{"name":"SyntaxError".*procurement\.ts/);
    expect(log).not.toContain('4711');
  });
});
