import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { ChangedState, IssuedVersion, ProcurementEvent, ProcurementState } from '#server/contract/index.ts';
import { docxParts } from '#templates/word/index.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { complete } from '../support/complete.ts';
import { present } from '../support/present.ts';
import { engines } from '../support/stores.ts';

describe.each(engines)('the life of a procurement on %s', (engine) => {
  let app: TestApp;
  let id: string;
  let state: ProcurementState;
  const at = (rest = '') => `/procurements/${id}${rest}`;
  const took = ({ body, status }: { body: unknown; status: number }) => {
    expect([200, 201]).toContain(status);
    const changed = body as ChangedState;
    state = changed;
    return changed;
  };

  beforeAll(async () => {
    app = await startApp(engine);
  });
  afterAll(() => app.stop());

  test('begins with a title, and an address of its own', async () => {
    const created = await app.api.post('/procurements', { body: { title: '  E-tjänst för felanmälan åäö ', answers: { securityProtection: 'nej', need: 'Invånarna ska kunna anmäla fel.' } } });
    expect(created.status).toBe(201);
    state = created.body as ProcurementState;
    ({ id } = state);
    expect(created.headers).toMatchObject({ location: `/api/v1/procurements/${id}`, etag: '"1"', 'cache-control': 'no-store' });
    expect(state).toMatchObject({ title: 'E-tjänst för felanmälan åäö', version: 1, locked: false, ownClauses: [], adjustments: {}, versions: [] });
    expect(state.answers.need).toEqual({ value: 'Invånarna ska kunna anmäla fel.', basis: 'stated', by: 'Lokal användare', at: state.createdAt });
    expect(state.decisions.length).toBeGreaterThan(50);
    expect((await app.api.get(at())).body).toEqual(state);
  });

  test('is in the list', async () => {
    const { body } = await app.api.get('/procurements');
    const { counts } = state;
    expect(body).toEqual([
      expect.objectContaining({ id, version: 1, title: state.title, included: counts.included, undecided: counts.undecided, unanswered: counts.unanswered, issued: 0, updatedBy: 'Lokal användare' }),
    ]);
  });

  test('an answer tells what it did', async () => {
    const before = state;
    const { changes } = took(await app.api.patch(at('/answers'), { on: 1, body: { procedure: 'annons_over', delivery: ['saas'] } }));
    expect(state.version).toBe(2);
    expect(changes.included.length + changes.excluded.length).toBeGreaterThan(0);
    for (const [outcome, clauses] of [['included', changes.included], ['excluded', changes.excluded]] as const) {
      for (const clause of clauses) {
        expect(state.decisions.find((decision) => decision.clause === clause)).toMatchObject({ outcome });
        expect(before.decisions.find((decision) => decision.clause === clause)?.outcome).not.toBe(outcome);
      }
    }
  });

  test('the same answer again is no change', async () => {
    const { changes } = took(await app.api.patch(at('/answers'), { on: 2, body: { delivery: ['saas'] } }));
    expect(state.version).toBe(2);
    expect(changes).toEqual({ included: [], excluded: [], undecided: [], changedKind: [], warnings: { added: [], removed: [] } });
  });

  test('an answer is taken back by null, and by nothing chosen', async () => {
    took(await app.api.patch(at('/answers'), { on: 2, body: { procedure: null, personalData: [] } }));
    expect(state.answers.procedure).toBeUndefined();
    expect(state.version).toBe(3);
    took(await app.api.patch(at('/answers'), { on: 3, body: { procedure: 'annons_over' } }));
  });

  test('is renamed, and takes the recommendations', async () => {
    took(await app.api.patch(at(), { on: state.version, body: { title: 'Felanmälan 2027', assumeRecommended: true } }));
    expect(state).toMatchObject({ title: 'Felanmälan 2027', assumeRecommended: true, version: 6 });
  });

  test('an assumed answer is confirmed by sending it', async () => {
    const question = present(state.toConfirm[0]);
    const { value } = present(state.answers[question]);
    took(await app.api.patch(at('/answers'), { on: state.version, body: { [question]: value } }));
    expect(state.answers[question]).toMatchObject({ value, basis: 'stated' });
    expect(state.toConfirm).not.toContain(question);
  });

  test('a clause is left out, changed, and taken back to the library’s words', async () => {
    const { clause, version } = present(state.decisions.find((decision) => decision.outcome === 'included' && decision.kind === 'requirement'));
    const left = took(await app.api.put(at(`/adjustments/${clause}`), { on: state.version, body: { action: 'leave-out', reason: 'Behövs inte här.' } }));
    expect(left.changes.excluded).toEqual([clause]);

    took(await app.api.put(at(`/adjustments/${clause}`), { on: state.version, body: { action: 'change', reason: 'Egen lydelse.', text: { sv: 'Systemet ska {{x}} **fungera**.' } } }));
    expect(state.adjustments[clause]).toEqual({
      action: 'change',
      reason: 'Egen lydelse.',
      base: `${clause}@${version}`,
      text: { sv: [{ type: 'text', text: 'Systemet ska {{x}} **fungera**.' }] },
      by: 'Lokal användare',
      at: state.updatedAt,
    });

    took(await app.api.delete(at(`/adjustments/${clause}`), { on: state.version }));
    expect(state.adjustments).toEqual({});
    const same = state.version;
    took(await app.api.delete(at(`/adjustments/${clause}`), { on: same }));
    expect(state.version).toBe(same);
  });

  const own = { title: 'Eget krav', kind: 'requirement', due: 'delivery', chapter: 'interfaces', text: { sv: 'Systemet ska ha en klocka.' }, reason: 'Verksamheten behöver det.' } as const;

  test('own clauses get ids that are not used again', async () => {
    const added = await app.api.post(at('/clauses'), { on: state.version, body: own });
    expect(took(added).changes.included).toEqual(['EGEN-01']);
    expect(added.headers.location).toBe(`/api/v1/procurements/${id}/clauses/EGEN-01`);
    took(await app.api.put(at('/clauses/EGEN-01'), { on: state.version, body: { ...own, title: 'Eget krav, ändrat' } }));
    expect(state.ownClauses).toEqual([expect.objectContaining({ id: 'EGEN-01', title: 'Eget krav, ändrat', text: { sv: [{ type: 'text', text: 'Systemet ska ha en klocka.' }] } })]);
    expect(took(await app.api.delete(at('/clauses/EGEN-01'), { on: state.version })).changes.excluded).toEqual(['EGEN-01']);
    expect(took(await app.api.post(at('/clauses'), { on: state.version, body: own })).changes.included).toEqual(['EGEN-02']);
    expect((await app.api.put(at('/clauses/EGEN-01'), { on: state.version, body: own })).body).toMatchObject({ code: 'unknown-clause' });
  });

  test('a warning gets its reason', async () => {
    const { code } = present((await app.services.libraries.byHash(state.library.hash)).library.warnings[0]);
    took(await app.api.put(at(`/warnings/${code}`), { on: state.version, body: { reason: 'Prövat.' } }));
    const events = (await app.api.get(at('/events'))).body as ProcurementEvent[];
    expect(events.at(-1)).toMatchObject({ type: 'warning-reasoned', targets: [code] });
  });

  test('says why a clause is proportionate, and takes it back', async () => {
    const { clause } = present(state.decisions.find((decision) => decision.outcome === 'included' && decision.kind === 'requirement' && !decision.clause.startsWith('EGEN')));
    took(await app.api.put(at(`/proportionality/${clause}`), { on: state.version, body: { need: 'Behovet.', milder: 'Räcker inte.', market: 'Flera klarar det.', decidedBy: 'Systemägaren' } }));
    expect(state.proportionality[clause]).toMatchObject({ need: 'Behovet.', by: 'Lokal användare', at: state.updatedAt });
    took(await app.api.delete(at(`/proportionality/${clause}`), { on: state.version }));
    expect(state.proportionality).toEqual({});
  });

  test('the draft comes as Word, as a page and as data', async () => {
    const docx = await app.api.get(at('/documents/specification.docx'));
    expect(docx.headers['content-type']).toBe('application/vnd.openxmlformats-officedocument.wordprocessingml.document');
    expect(docx.headers['content-disposition']).toMatch(/^attachment; filename="Felanmalan 2027.*\.docx"; filename\*=UTF-8''Felanm%C3%A4lan%202027.*\.docx$/);
    expect([...docxParts(docx.body as Buffer).keys()]).toContain('word/document.xml');
    const html = await app.api.get(at('/documents/specification.html'));
    expect(html.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(html.text).toContain('Systemet ska ha en klocka.');
    const json = await app.api.get(at('/documents/contract-terms.json?language=en'));
    expect(json.body).toMatchObject({ document: 'contract-terms', status: 'draft', language: 'en' });
    expect((await app.api.get(at('/documents/specification.docx'))).body).toEqual(docx.body);
  });

  test('a final is refused with all that is left to do', async () => {
    const refused = await app.api.post(at('/versions'), { on: state.version, body: {} });
    expect(refused.status).toBe(409);
    expect(refused.body).toMatchObject({ code: 'blocked', blocks: state.blocks });
    expect(state.blocks.length).toBeGreaterThan(0);
  });

  test('when everything is done a final is issued, and stays as it was', async () => {
    const ready = await complete(app.api, id);
    expect(ready.blocks).toEqual([]);
    const english = await app.api.post(at('/versions'), { on: ready.version, body: { language: 'en' } });
    expect(english.body).toMatchObject({ status: 409, blocks: expect.arrayContaining([{ code: 'untranslated', clause: 'EGEN-02' }]) });
    const response = await app.api.post(at('/versions'), { on: ready.version, body: {} });
    expect(response.status).toBe(201);
    const issued = response.body as IssuedVersion;
    expect(response.headers.location).toBe(`/api/v1/procurements/${id}/versions/1`);
    expect((await app.api.get(at('/versions/1'))).body).toEqual(issued);
    const first = await app.api.get(at('/versions/1/documents/specification.docx'));
    const data = await app.api.get(at('/versions/1/documents/specification.json'));
    expect(data.body).toMatchObject({ status: 'final', version: 1, subject: 'Felanmälan 2027' });
    expect(first.headers['content-disposition']).toContain(encodeURIComponent('utgåva 1'));

    state = (await app.api.get(at())).body as ProcurementState;
    expect(state.versions).toEqual([issued]);
    took(await app.api.patch(at(), { on: state.version, body: { title: 'Ny rubrik' } }));
    const again = await app.api.get(at('/versions/1/documents/specification.docx'));
    expect(again.body).toEqual(first.body);
    expect(again.headers['content-disposition']).toBe(first.headers['content-disposition']);
    expect((await app.api.get('/procurements')).body).toEqual([expect.objectContaining({ issued: 1, title: 'Ny rubrik' })]);
    expect((await app.api.get(at('/versions/2'))).status).toBe(404);
    expect((await app.api.get(at('/versions/1/documents/specification.docx?language=en'))).status).toBe(404);
  });

  test('every change is an event, in order, with what was before and after', async () => {
    const events = (await app.api.get(at('/events'))).body as ProcurementEvent[];
    expect(events.map(({ version }) => version)).toEqual(events.map((_, index) => index + 1));
    expect(events.at(-1)).toMatchObject({ version: state.version, type: 'renamed', targets: ['title'], by: 'Lokal användare' });
    expect(new Set(events.map(({ type }) => type))).toEqual(
      new Set(['created', 'answers-changed', 'renamed', 'assumed', 'adjusted', 'adjustment-removed', 'own-clause-changed', 'own-clause-removed', 'warning-reasoned', 'proportionality-recorded', 'proportionality-removed', 'issued']),
    );
    const row = await app.services.storage.database.selectFrom('procurement_event').select(['change', 'organisation_id']).where('procurement_id', '=', id).where('version', '=', 2).executeTakeFirstOrThrow();
    expect(row.organisation_id).toBe('local');
    expect(JSON.parse(row.change)).toMatchObject({ delivery: { before: null, after: { value: ['saas'], basis: 'stated' } } });
  });

  test('belongs to its organisation', async () => {
    const { actor } = app;
    app.actor = { ...actor, organisation: 'another' };
    for (const path of [at(), at('/events'), at('/documents/specification.docx'), at('/versions/1')]) expect((await app.api.get(path)).status).toBe(404);
    expect((await app.api.delete(at(), { on: state.version })).status).toBe(404);
    app.actor = actor;
  });

  test('is deleted for good', async () => {
    expect((await app.api.delete(at())).status).toBe(428);
    expect((await app.api.delete(at(), { on: state.version - 1 })).body).toMatchObject({ code: 'conflict', conflicts: [{ type: 'renamed' }] });
    expect((await app.api.delete(at(), { on: state.version })).status).toBe(204);
    expect((await app.api.get(at())).status).toBe(404);
    expect((await app.api.delete(at(), { on: state.version })).status).toBe(404);
    const { database } = app.services.storage;
    expect(await database.selectFrom('procurement_event').select(['type', 'change']).where('procurement_id', '=', id).execute()).toEqual([{ type: 'deleted', change: '{}' }]);
    for (const table of ['issued_version', 'issued_file'] as const) expect(await database.selectFrom(table).select('number').execute()).toEqual([]);
  });
});
