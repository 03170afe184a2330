import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Clause } from '#requirements/model/index.ts';
import { canonical } from '#requirements/read/index.ts';
import type { ClauseSummary, CurrentLibrary, ProcurementState, StoredLibrary } from '#server/contract/index.ts';
import { importSeed, type Seed } from '#server/libraries/seed.ts';
import { checkoutSeed, startApp, type TestApp } from '../support/app.ts';
import { present } from '../support/present.ts';
import { engines } from '../support/stores.ts';

describe.each(engines)('the library on %s', (engine) => {
  let app: TestApp;
  let seed: Seed;
  beforeAll(async () => {
    app = await startApp(engine);
    seed = await checkoutSeed();
  });
  afterAll(() => app.stop());

  test('is told with its steps, questions and starting points, and no clauses', async () => {
    const library = (await app.api.get('/library')).body as CurrentLibrary;
    expect(library).toMatchObject({ hash: seed.hash, manifest: { id: 'kravstallaren', licence: 'CC0-1.0' } });
    expect(library.steps[0]?.questions.map((question) => question.code)).toContain('F01');
    expect(new Set(library.steps.flatMap((step) => step.questions.map((question) => question.id)))).toEqual(new Set(library.questions.map((question) => question.id)));
  });

  test('is kept by its hash, which is that of what was written', async () => {
    const { content } = await app.services.storage.database.selectFrom('library_version').select('content').where('hash', '=', seed.hash).executeTakeFirstOrThrow();
    expect(createHash('sha256').update(canonical(JSON.parse(content))).digest('hex')).toBe(seed.hash);
    const response = await app.api.get(`/libraries/${seed.hash}`);
    expect(response.headers).toMatchObject({ 'cache-control': 'private, max-age=31536000, immutable', etag: `"${seed.hash}"` });
    expect((response.body as StoredLibrary).clauses.find((clause) => clause.id === 'EXI-06')).toMatchObject({ area: 'exit' });
    expect((await app.api.get('/libraries/0123')).body).toMatchObject({ status: 404, code: 'not-found' });
  });

  test('an overlay of another organisation is not there', async () => {
    await app.services.storage.database
      .insertInto('library_version')
      .values({ hash: 'annans', kind: 'overlay', organisation_id: 'another', library_id: 'x', library_version: '1.0.0', content: '{}', imported_at: '2026-01-01T00:00:00.000Z' })
      .execute();
    expect((await app.api.get('/libraries/annans')).status).toBe(404);
  });

  test('clauses are listed by area, kind, priority and words', async () => {
    const list = async (query: string) => (await app.api.get(`/clauses?${query}`)).body as ClauseSummary[];
    const all = await list('');
    expect(all.length).toBeGreaterThan(50);
    const exit = await list('area=exit&kind=contract-term');
    expect(exit.length).toBeGreaterThan(0);
    expect(exit.every((clause) => clause.area === 'exit' && clause.kind === 'contract-term')).toBe(true);
    expect(exit.length).toBeLessThan(all.length);
    expect((await list('q=exi-06')).map(({ id }) => id)[0]).toBe('EXI-06');
    expect((await list(`q=${encodeURIComponent('uppsägningar')}`)).map(({ id }) => id)).toContain('EXI-04');
    expect((await list(`q=${encodeURIComponent('uppsägningar')}&area=hosting`)).map(({ id }) => id)).not.toContain('EXI-04');
    expect((await list(`q=${encodeURIComponent('LEVERANTÖREN')}`)).length).toBeGreaterThan(0);
    expect(await list('q=finnsinteialls')).toEqual([]);
    expect((await app.api.get('/clauses?farg=rod')).body).toMatchObject({ code: 'invalid-request', errors: [{ pointer: '/farg' }] });
  });

  test('a clause is read by its id', async () => {
    expect((await app.api.get('/clauses/EXI-06')).body as Clause).toMatchObject({ id: 'EXI-06', text: { sv: expect.any(String) } });
    expect((await app.api.get('/clauses/EXI-99')).body).toMatchObject({ status: 404, code: 'unknown-clause' });
  });

  test('a starting point fills in, but never what every officer must answer', async () => {
    const { startingPoints } = (await app.api.get('/library')).body as CurrentLibrary;
    const { library } = await app.services.libraries.byHash(seed.hash);
    for (const { id } of startingPoints) {
      const { answers } = (await app.api.post('/procurements', { body: { title: id, startingPoint: id, answers: { securityProtection: 'nej' } } })).body as ProcurementState;
      const prefilled = present(library.startingPoints.find((point) => point.id === id)).answers;
      const never = library.questions.filter((question) => question.neverPrefilled).map((question) => question.id);
      for (const question of Object.keys(prefilled)) {
        if (never.includes(question)) expect(answers[question]?.basis).not.toBe('starting-point');
      }
      expect(Object.values(answers).some(({ basis }) => basis === 'starting-point')).toBe(true);
      expect(answers.securityProtection).toMatchObject({ value: 'nej', basis: 'stated' });
    }
  });

  test('a new version is for new procurements; those that exist keep theirs', async () => {
    const old = (await app.api.post('/procurements', { body: { title: 'Gammal' } })).body as ProcurementState;
    const raw = JSON.parse(seed.content) as { manifest: { version: string }; clauses: { id: string }[] };
    const content = canonical({ ...raw, manifest: { ...raw.manifest, version: '99.0.0' }, clauses: raw.clauses.filter((clause) => clause.id !== 'EXI-06') });
    const next: Seed = { hash: createHash('sha256').update(content).digest('hex'), id: seed.id, version: '99.0.0', content };
    await importSeed(app.services, next);
    await importSeed(app.services, next);

    const fresh = (await app.api.post('/procurements', { body: { title: 'Ny' } })).body as ProcurementState;
    expect(fresh.library).toEqual({ id: 'kravstallaren', version: '99.0.0', hash: next.hash });
    expect(fresh.decisions.map(({ clause }) => clause)).not.toContain('EXI-06');
    expect((await app.api.get('/clauses/EXI-06')).status).toBe(404);
    const kept = (await app.api.get(`/procurements/${old.id}`)).body as ProcurementState;
    expect(kept).toEqual(old);
    expect((await app.api.put(`/procurements/${old.id}/adjustments/EXI-06`, { on: 1, body: { action: 'leave-out', reason: 'R' } })).status).toBe(200);

    await importSeed(app.services, seed);
    expect(((await app.api.get('/library')).body as CurrentLibrary).hash).toBe(seed.hash);
    const events = await app.services.storage.database.selectFrom('organisation_event').select(['version', 'type']).orderBy('version').execute();
    expect(events).toEqual([{ version: 1, type: 'created' }, { version: 2, type: 'library-changed' }, { version: 3, type: 'library-changed' }]);
  });
});
