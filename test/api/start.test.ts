import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { cp, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { readConfiguration } from '#server/configuration.ts';
import type { ProcurementEvent, ProcurementState } from '#server/contract/index.ts';
import { runProcess, startProcess, storeEnvironment } from '../support/server-process.ts';
import { createStore, engines, type Store } from '../support/stores.ts';

const root = new URL('../..', import.meta.url).pathname;

describe('the program', () => {
  let store: Store;
  beforeAll(async () => {
    store = await createStore('sqlite');
  });
  afterAll(() => store.remove());
  const environment = (more: Record<string, string>) => ({ ...storeEnvironment(store), ...more });

  test('says where it is, and ends in order when asked to', async () => {
    const server = await startProcess(environment({}));
    expect(new URL(server.url).hostname).toBe('127.0.0.1');
    expect((await server.api.get('/procurements')).status).toBe(200);
    expect(await server.end('SIGTERM')).toBe(0);
  });

  test.each([
    [{ HOST: '0.0.0.0' }, /only listens on this computer/],
    [{ HOST: '192.168.1.10' }, /HOST is 192\.168\.1\.10.*\n.*Leave HOST out/],
    [{ HOST: 'localhost.evil.example' }, /HOST is/],
    [{ PORT: 'abc' }, /PORT is abc/],
    [{ PORT: '70000' }, /PORT is 70000/],
    [{ DATABASE_URL: 'mysql://localhost/x' }, /must begin with postgres/],
  ])('is not configured with %j', (wrong, words) => expect(() => readConfiguration(wrong)).toThrow(words));

  test('is configured with nothing at all', () => {
    expect(readConfiguration({})).toEqual({ host: '127.0.0.1', port: 3000, dataDirectory: join(process.cwd(), 'data'), databaseUrl: undefined });
    expect(readConfiguration({ HOST: '', PORT: '', DATA_DIR: '', DATABASE_URL: '' })).toEqual(readConfiguration({}));
  });

  test.each([
    [{ HOST: '0.0.0.0' }, /HOST is 0\.0\.0\.0.*only listens on this computer/],
    [{ DATABASE_URL: 'postgres://127.0.0.1:1/x' }, /the database can't be used.*Check DATA_DIR or DATABASE_URL/],
    [{ DATA_DIR: join(root, 'package.json') }, /DATA_DIR is .*not a folder/],
  ])('does not start with %j, and says why', async (wrong, words) => {
    const { code, output } = await runProcess(environment(wrong));
    expect(code).toBe(1);
    expect(output).toMatch(words);
    expect(output).not.toMatch(/^\s+at /m);
  });

  test('says that its port is in use', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as AddressInfo;
    const { code, output } = await runProcess(environment({ PORT: `${port}` }));
    other.close();
    expect(code).toBe(1);
    expect(output).toContain(`Port ${port} is in use`);
  });
});

describe('a library with faults', () => {
  let checkout: string;
  let store: Store;
  beforeAll(async () => {
    checkout = await mkdtemp(join(tmpdir(), 'kravstallaren-checkout-'));
    store = await createStore('sqlite');
    for (const part of ['package.json', 'requirements', 'templates', 'server']) await cp(join(root, part), join(checkout, part), { recursive: true });
    await symlink(join(root, 'node_modules'), join(checkout, 'node_modules'));
  });
  afterAll(async () => {
    await rm(checkout, { recursive: true, force: true });
    await store.remove();
  });

  test('keeps the program from starting, with every place, and nothing is touched', async () => {
    const clause = join(checkout, 'requirements/library/clauses/exit/EXI-06.yaml');
    const broken = (await readFile(clause, 'utf8')).replace(/^kind: .*$/m, 'kind: contract-trem');
    await writeFile(clause, broken);
    await writeFile(join(checkout, 'requirements/library/clauses/exit/EXI-98.yaml'), 'id: EXI-98\n  title: [\n');
    const line = broken.split('\n').findIndex((text) => text.startsWith('kind:')) + 1;

    const { code, output } = await runProcess(storeEnvironment(store), join(checkout, 'server/main.ts'));
    expect(code).toBe(1);
    expect(output).toContain('Nothing has been changed. Correct the files and start again');
    expect(output).toMatch(new RegExp(`^requirements/library/clauses/exit/EXI-06\\.yaml:${line}:\\d+ .*contract-term`, 'm'));
    expect(output).toMatch(/^requirements\/library\/clauses\/exit\/EXI-98\.yaml:\d+:\d+ /m);
    expect(await readdir(store.dataDirectory)).toEqual([]);
  });
});

describe.each(engines)('killed in the midst of it on %s', (engine) => {
  let store: Store;
  beforeAll(async () => {
    store = await createStore(engine);
  });
  afterAll(() => store.remove());

  test('the program has lost nothing that it acknowledged', async () => {
    let server = await startProcess(storeEnvironment(store));
    const { id } = (await server.api.post('/procurements', { body: { title: 'Köp' } })).body as ProcurementState;
    for (let round = 0; round < 3; round += 1) {
      const { api } = server;
      let { version } = (await api.get(`/procurements/${id}`)).body as ProcurementState;
      const asked: string[] = [];
      let acknowledged = 0;
      const underWay = Promise.withResolvers<void>();
      const answering = (async () => {
        for (;;) {
          asked.push(`svar ${round}-${asked.length}`);
          const response = await api.patch(`/procurements/${id}/answers`, { on: version, body: { need: asked.at(-1) } }).catch(() => undefined);
          if (response === undefined) return;
          expect(response.status).toBe(200);
          ({ version } = response.body as ProcurementState);
          acknowledged = asked.length;
          if (acknowledged > 3 * round) underWay.resolve();
        }
      })();
      await underWay.promise;
      await setTimeout(round * 7);
      await server.end('SIGKILL');
      await answering;

      server = await startProcess(storeEnvironment(store));
      const state = (await server.api.get(`/procurements/${id}`)).body as ProcurementState;
      // The last one asked for may have been stored without our hearing of it.
      expect(asked.slice(acknowledged - 1)).toContain(state.answers.need?.value);
      expect(state.version).toBeGreaterThanOrEqual(version);
      const events = (await server.api.get(`/procurements/${id}/events`)).body as ProcurementEvent[];
      expect(events.map((event) => event.version)).toEqual(Array.from({ length: state.version }, (_, index) => index + 1));
    }
    await server.end('SIGTERM');
  });
});
