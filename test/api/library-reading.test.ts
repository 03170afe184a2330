import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { canonical } from '#requirements/read/index.ts';
import type { ClauseInLibrary, ClauseSummary, Coverage, QuestionInLibrary, QuestionSummary, SourceInLibrary, SourceSummary } from '#server/contract/index.ts';
import { importSeed, type Seed } from '#server/libraries/seed.ts';
import { checkoutSeed, startApp, type TestApp } from '../support/app.ts';
import { present } from '../support/present.ts';
import { engines } from '../support/stores.ts';

const words = (text: string) => encodeURIComponent(text);

describe.each(engines)('the library to read on %s', (engine) => {
  let app: TestApp;
  let seed: Seed;
  beforeAll(async () => {
    app = await startApp(engine);
    seed = await checkoutSeed();
  });
  afterAll(() => app.stop());

  const clause = async (id: string) => (await app.api.get(`/clauses/${id}`)).body as ClauseInLibrary;
  const clauses = async (query = '') => (await app.api.get(`/clauses${query}`)).body as ClauseSummary[];

  test('clauses come by area, or the best first, and a summary says what a list shows', async () => {
    const all = await clauses();
    const { areas } = (await app.services.libraries.byHash(seed.hash)).library.manifest;
    expect([...new Set(all.map(({ area }) => area))]).toEqual(areas.map(({ id }) => id).filter((id) => all.some(({ area }) => area === id)));
    expect(all.find(({ id }) => id === 'EXI-06')).toMatchObject({ area: 'exit', kind: 'contract-term', priority: 'core', due: 'exit', marketEffect: null, review: 'unreviewed', withdrawn: false });
    expect(all.find(({ id }) => id === 'SKO-03')).toMatchObject({ marketEffect: 'limited' });

    expect((await clauses(`?q=${words('uppsägningar')}`))[0]?.id).toBe('EXI-04');
    expect((await clauses(`?area=exit&q=${words('uppsägning')}`)).every(({ area }) => area === 'exit')).toBe(true);
    expect(await clauses('?review=unreviewed')).toHaveLength(all.filter(({ review }) => review === 'unreviewed').length);
    expect((await app.api.get('/clauses?review=kanske')).body).toMatchObject({ code: 'invalid-request', errors: [{ pointer: '/review' }] });
  });

  test('a clause says when it is used, in words, and its texts have the defaults put in', async () => {
    const { library, usedWhen, reading, topics } = await clause('EXI-04');
    expect(library).toEqual({ id: 'kravstallaren', version: seed.version, hash: seed.hash });
    expect(usedWhen.sv.when.sentence).toBe('När något av svaren på ”Hur ska lösningen levereras?” är ”Som en färdig molntjänst” eller ”Som server- eller plattformstjänst”.');
    expect(usedWhen.en.when.sentence).toMatch(/^When one of the answers to “How will the solution be delivered\?” is /);
    expect(usedWhen.sv.limits).toEqual([expect.stringMatching(/^Tas inte med när .*direktupphandl/i)]);
    expect(reading.sv.wording).toEqual([{ type: 'paragraph', inlines: expect.arrayContaining([{ type: 'value', parameter: 'noticePeriod', text: 'två månader' }]) }]);
    expect(reading.en.wording[0]).toMatchObject({ inlines: expect.arrayContaining([{ type: 'value', parameter: 'noticePeriod', text: 'two months' }]) });
    expect(topics).toMatchObject([{ id: 'EXI-04' }]);
  });

  test('what stands only with an optional value is there to read, with its blank', async () => {
    const { reading } = await clause('HOS-02');
    expect(reading.sv.wording[0]).toMatchObject({ inlines: expect.arrayContaining([{ type: 'blank', parameter: 'additionalCountries', label: expect.any(String) }]) });
  });

  test('a reference carries the title, and a table the question that it shows', async () => {
    const inlines = (id: string) => clause(id).then(({ reading }) => reading.sv.wording.flatMap((block) => (block.type === 'table' ? [] : block.type === 'list' ? block.items.flat() : block.inlines)));
    expect(await inlines('API-17')).toContainEqual({ type: 'reference', clause: 'API-18', text: (await clause('API-18')).title.sv });
    expect(await inlines('API-18')).toContainEqual({ type: 'text', text: expect.stringMatching(/^\[.*\]$/) });
  });

  test('a clause says what it rests on: title, what each place says, how far it is verified, and when', async () => {
    const { support } = await clause('EXI-04');
    expect(support.citations).toMatchObject([
      { source: { id: 'data-act', title: { sv: 'Dataförordningen (Data Act)' } }, provision: 'art. 25.2 d', says: { sv: expect.stringContaining('två månader') }, confidence: 'verified', usedWhen: { sv: { sentence: expect.stringMatching(/^När /) } } },
      { provision: 'art. 25.3' },
    ]);
    // The rule for contract terms is written once, with its place in the law of each procedure.
    expect(support.bases).toMatchObject([{ id: 'performance-condition', says: { sv: expect.any(String) }, citations: expect.arrayContaining([expect.objectContaining({ provision: '17 kap. 1 §' })]) }]);
  });

  test('a variant says when it is taken, and how it is valued', async () => {
    const { variantsInWords, reading, variants } = await clause('SOV-02');
    expect(variantsInWords).toMatchObject([{ usedWhen: { sv: { sentence: expect.stringMatching(/^När svaret på /) } }, support: null }]);
    expect(reading.sv.variants).toHaveLength(variants.length);
    const award = present(reading.sv.variants[0]?.award);
    expect(award.sum).toBe(true);
    expect(award.parts.reduce((sum, { share }) => sum + share, 0)).toBe(100);
  });

  test('a clause tells what belongs with it, what it asks, and what stands before and after', async () => {
    const { related, questions, neighbours } = await clause('EXI-06');
    expect(questions[0]).toMatchObject({ question: { id: 'delivery', code: 'F11' }, decides: ['use'] });
    expect(questions.find(({ question }) => question.id === 'procedure')).toBeUndefined();
    const exit = await clauses('?area=exit');
    const at = exit.findIndex(({ id }) => id === 'EXI-06');
    expect(neighbours).toEqual({ previous: exit[at - 1], next: exit[at + 1] });
    for (const { clause: other, relations } of related) {
      const back = (await clause(other.id)).related.find((candidate) => candidate.clause.id === 'EXI-06');
      expect(back?.relations.length).toBe(relations.length);
    }
    expect((await clause('API-17')).related.find((other) => other.clause.id === 'API-18')?.relations).toContain('refers-to');
    expect((await clause('API-18')).related.find((other) => other.clause.id === 'API-17')?.relations).toContain('referred-to-by');
    expect((await clause('API-18')).questions.find(({ question }) => question.id === 'procedure')?.decides ?? ['size']).toContain('size');
  });

  test('clauses, questions and sources of all sorts are as they are described', async () => {
    const { library } = await app.services.libraries.byHash(seed.hash);
    const some = (entries: readonly { id: string }[]) => entries.filter((_, at) => at % 10 === 0).map(({ id }) => id);
    for (const id of some(library.clauses)) expect((await app.api.get(`/clauses/${id}`)).status).toBe(200);
    for (const id of some(library.questions)) expect((await app.api.get(`/questions/${id}`)).status).toBe(200);
    for (const id of some(library.sources)) expect((await app.api.get(`/sources/${id}`)).status).toBe(200);
  });

  test('questions come as they are asked, and each with what depends on it', async () => {
    const all = (await app.api.get('/questions')).body as QuestionSummary[];
    expect(all.slice(0, 2).map(({ code }) => code)).toEqual(['F01', expect.any(String)]);
    expect(((await app.api.get(`/questions?q=${words('molntjänst')}`)).body as QuestionSummary[]).map(({ id }) => id)).toContain('delivery');

    const delivery = (await app.api.get('/questions/delivery')).body as QuestionInLibrary;
    expect(delivery).toMatchObject({ code: 'F11', step: { id: 'solution' }, askedWhen: { sv: { sentence: 'Alltid.' } } });
    expect(delivery.clauses.map((dependent) => dependent.clause.id)).toContain('EXI-06');
    expect(delivery.clauses.every(({ decides }) => decides.includes('use') || decides.includes('variant'))).toBe(true);
    expect(delivery.neighbours.next?.id).toBe(all[all.findIndex(({ id }) => id === 'delivery') + 1]?.id);

    const procedure = (await app.api.get('/questions/procedure')).body as QuestionInLibrary;
    expect(procedure.sized).toBeGreaterThan(50);
    expect(procedure.warnings.length).toBeGreaterThan(0);
    expect(procedure.suggestedWhen).toHaveLength(procedure.suggestion?.rules.length ?? 0);
    // Amounts that change by date are those of today.
    const value = (await app.api.get('/questions/purchaseValue')).body as QuestionInLibrary;
    expect(JSON.stringify(value)).not.toContain('{{');
    expect(value.options?.[0]?.label.sv).toMatch(/\d\skr/);
    expect((await app.api.get('/questions/finnsinte')).body).toMatchObject({ status: 404, code: 'not-found' });
  });

  test('sources come with the clauses that rest on them, also through a rule that is written once', async () => {
    const all = (await app.api.get('/sources')).body as SourceSummary[];
    expect(all.find(({ id }) => id === 'data-act')?.clauses).toBeGreaterThan(10);
    expect(((await app.api.get(`/sources?q=${words('dataförordningen')}`)).body as SourceSummary[]).map(({ id }) => id)).toContain('data-act');

    const dataAct = (await app.api.get('/sources/data-act')).body as SourceInLibrary;
    expect(dataAct.citedBy.find(({ provision }) => provision === 'art. 25.2 g')?.clauses.map(({ id }) => id)).toContain('EXI-06');
    const lou = (await app.api.get('/sources/lou')).body as SourceInLibrary;
    expect(lou.bases.find(({ id }) => id === 'technical-specification')).toMatchObject({ kinds: ['requirement'], provisions: expect.arrayContaining(['9 kap. 1 §']) });
    expect(lou.bases.find(({ id }) => id === 'equivalence-standard')?.clauses.map(({ id }) => id)).toContain('SKO-03');
    expect((await app.api.get('/sources/finnsinte')).body).toMatchObject({ status: 404, code: 'not-found' });
  });

  test('coverage: what is asked of the library, with the clauses that answer or why there are none', async () => {
    const { topics, tables } = (await app.api.get('/coverage')).body as Coverage;
    for (const { leftOut, clauses: answers } of topics) expect(answers.length > 0 || leftOut !== undefined).toBe(true);
    for (const row of tables.flatMap(({ rows }) => rows)) expect(row.clauses.length > 0 || row.reason !== undefined).toBe(true);
  });

  test('history: each wording once, with the library that had it first, the latest first; others’ are not seen', async () => {
    expect((await clause('EXI-06')).history).toEqual([{ version: '1.0.0', library: { id: 'kravstallaren', version: seed.version, hash: seed.hash }, since: expect.any(String), present: true }]);

    type Raw = { manifest: object; clauses: { id: string; version: string; title: object }[] };
    const raw = JSON.parse(seed.content) as Raw;
    const changed = raw.clauses.map((entry) => (entry.id === 'EXI-06' ? { ...entry, version: '1.1.0', title: { sv: 'Hämtning', en: 'Retrieval' } } : entry));
    const content = canonical({ ...raw, manifest: { ...raw.manifest, version: '99.0.0' }, clauses: changed });
    const next: Seed = { hash: createHash('sha256').update(content).digest('hex'), id: seed.id, version: '99.0.0', content };
    await app.services.storage.database
      .insertInto('library_version')
      .values({ hash: 'annans', kind: 'resolved', organisation_id: 'another', library_id: seed.id, library_version: '7.0.0', content: '{}', imported_at: '2026-01-01T00:00:00.000Z' })
      .execute();
    await importSeed(app.services, next);

    expect((await clause('EXI-06')).history).toMatchObject([
      { version: '1.1.0', library: { version: '99.0.0', hash: next.hash }, present: true },
      { version: '1.0.0', library: { version: seed.version, hash: seed.hash }, present: false },
    ]);
    expect((await clause('EXI-04')).history).toMatchObject([{ version: '1.0.0', library: { version: seed.version }, present: true }]);
    await importSeed(app.services, seed);
  });
});
