import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { ChangedState, IssuedVersion, Problem, ProcurementEvent, ProcurementState } from '#server/contract/index.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { complete } from '../support/complete.ts';
import { present } from '../support/present.ts';
import { engines } from '../support/stores.ts';

const said = { need: 'Uppgifterna får inte lämna EU/EES.', milder: 'Redovisning räcker inte.', market: 'Fyra av fem klarade det i en RFI.', decidedBy: 'Anna Ek, systemägare' };

describe.each(engines)('the record of proportionality on %s', (engine) => {
  let app: TestApp;
  let id: string;
  /** A ska-krav that shuts out suppliers, and can be changed into a contract term. */
  let clause: { id: string; version: string };
  const at = (rest = '') => `/procurements/${id}${rest}`;
  const path = (of = clause.id) => at(`/proportionality/${of}`);
  const read = async () => (await app.api.get(at())).body as ProcurementState;
  const put = async (on: number, body: object = said) => (await app.api.put(path(), { on, body })).body as ChangedState;
  const recordOf = (state: ProcurementState) => state.factDetails.proportionality.find((entry) => entry.clause === clause.id)?.record;
  const blocked = (state: ProcurementState) => state.blocks.some((block) => block.code === 'proportionality-missing' && block.clause === clause.id);

  beforeAll(async () => {
    app = await startApp(engine);
    const { hash } = ((await app.api.post('/procurements', { body: { title: 'Köp' } })).body as ProcurementState).library;
    const { library } = await app.services.libraries.byHash(hash);
    clause = present(library.clauses.find((candidate) => candidate.marketEffect?.level === 'high' && candidate.kind === 'requirement' && !candidate.statutory && candidate.variants.length === 0));
  });
  afterAll(() => app.stop());
  /** Version 2, with the clause taken in. */
  beforeEach(async () => {
    ({ id } = (await app.api.post('/procurements', { body: { title: 'Köp', answers: { securityProtection: 'nej', procedure: 'annons_over' } } })).body as ProcurementState);
    await app.api.put(at(`/adjustments/${clause.id}`), { on: 1, body: { action: 'include', reason: 'Behövs.' } });
  });

  test('is missing, and keeps a final from being issued, until it is written', async () => {
    const before = await read();
    expect(before.factDetails.restrictive).toContainEqual({ clause: clause.id, level: 'high' });
    expect([recordOf(before), blocked(before)]).toEqual(['missing', true]);

    const after = await put(before.version, { ...said, need: `  ${said.need}  ` });
    expect(after.proportionality).toEqual({ [clause.id]: { ...said, base: `${clause.id}@${clause.version}`, kind: 'requirement', by: 'Lokal användare', at: after.updatedAt } });
    expect([recordOf(after), blocked(after)]).toEqual(['present', false]);
    const events = (await app.api.get(at('/events'))).body as ProcurementEvent[];
    expect(events.at(-1)).toMatchObject({ type: 'proportionality-recorded', targets: [clause.id], version: after.version });
    const { changes: _, ...state } = after;
    expect(await read()).toEqual(state);
  });

  test('in the same words is no change, and in other words is', async () => {
    const { version } = await put(2);
    expect(await put(version)).toMatchObject({ version });
    expect(await put(version, { ...said, market: 'Alla.' })).toMatchObject({ version: version + 1, proportionality: { [clause.id]: { market: 'Alla.' } } });
  });

  test('is stale when the clause becomes another kind, and the same words then judge it anew', async () => {
    const { version, proportionality } = await put(2);
    const changed = (await app.api.put(at(`/adjustments/${clause.id}`), { on: version, body: { action: 'include', reason: 'R', kind: 'contract-term' } })).body as ProcurementState;
    expect([recordOf(changed), blocked(changed), changed.proportionality]).toEqual(['stale', true, proportionality]);
    const judged = await put(changed.version);
    expect([recordOf(judged), blocked(judged)]).toEqual(['present', false]);
    expect(judged.proportionality[clause.id]).toMatchObject({ ...said, kind: 'contract-term' });
  });

  test('is taken back', async () => {
    const { version } = await put(2);
    const removed = (await app.api.delete(path(), { on: version })).body as ProcurementState;
    expect([removed.proportionality, recordOf(removed), removed.version]).toEqual([{}, 'missing', version + 1]);
    expect((await app.api.delete(path(), { on: version + 1 })).body).toMatchObject({ version: version + 1 });
    const events = (await app.api.get(at('/events'))).body as ProcurementEvent[];
    expect(events.at(-1)).toMatchObject({ type: 'proportionality-removed', targets: [clause.id] });
  });

  test('is not demanded of a direct purchase', async () => {
    const { body } = await app.api.patch(at('/answers'), { on: 2, body: { procedure: 'direkt' } });
    expect([recordOf(body as ProcurementState), blocked(body as ProcurementState)]).toEqual(['missing', false]);
  });

  test('is on record when a final is issued', async () => {
    const { version, proportionality } = await complete(app.api, id);
    expect(proportionality[clause.id]).toBeDefined();
    const { status, body } = await app.api.post(at('/versions'), { on: version, body: {} });
    expect([status, (body as IssuedVersion).number]).toEqual([201, 1]);
  });

  test('keeps what others do to other things, and is in conflict with another judgement of the same clause', async () => {
    await app.api.patch(at('/answers'), { on: 2, body: { need: 'Nytt.' } });
    const { version } = await put(2);
    expect(version).toBe(4);
    expect(await put(2)).toMatchObject({ version: 4 });
    expect((await app.api.put(path(), { on: 2, body: { ...said, need: 'Annat.' } })).body).toMatchObject({ status: 412, conflicts: [{ version: 4, type: 'proportionality-recorded', targets: [clause.id] }] });
    expect((await app.api.delete(path(), { on: 2 })).body).toMatchObject({ status: 412 });
    expect(await read()).toMatchObject({ version: 4, proportionality: { [clause.id]: said } });
  });

  test('is of the clause that was seen: one that has been changed meanwhile is a conflict, but the record is none for who changes the clause', async () => {
    const adjustment = { action: 'include', reason: 'R', kind: 'contract-term' };
    await app.api.put(at(`/adjustments/${clause.id}`), { on: 2, body: adjustment });
    expect((await app.api.put(path(), { on: 2, body: said })).body).toMatchObject({ status: 412, conflicts: [{ version: 3, type: 'adjusted', targets: [clause.id] }] });
    await put(3);
    expect((await app.api.put(at(`/adjustments/${clause.id}`), { on: 3, body: { ...adjustment, kind: 'requirement' } })).status).toBe(200);
    expect(recordOf(await read())).toBe('stale');
  });

  test('refuses what is not whole, and what is about no clause of the library', async () => {
    const refused = async (body: object) => (await app.api.put(path(), { on: 2, body })).body as Problem;
    const { market: _, ...without } = said;
    expect(await refused(without)).toMatchObject({ status: 400, errors: [{ pointer: '/market', detail: 'is missing' }] });
    expect(await refused({ ...said, milder: ' ' })).toMatchObject({ status: 400, errors: [{ pointer: '/milder', detail: 'is empty' }] });
    expect(await refused({ ...said, need: 'x'.repeat(4_001), decidedBy: 'x'.repeat(201) })).toMatchObject({ status: 400, errors: [{ pointer: '/need' }, { pointer: '/decidedBy' }] });
    expect(await refused({ ...said, base: `${clause.id}@9.9.9` })).toMatchObject({ status: 400, errors: [{ pointer: '/base', detail: 'is not a field here' }] });
    expect(await refused({ ...said, market: 'x\u202Ey' })).toMatchObject({ status: 400, code: 'invalid-text', errors: [{ pointer: '/market' }] });
    expect((await app.api.put(path('EXI-99'), { on: 2, body: said })).body).toMatchObject({ status: 404, code: 'unknown-clause' });
    expect((await app.api.delete(path('constructor'), { on: 2 })).body).toMatchObject({ status: 404, code: 'unknown-clause' });
    expect((await app.api.put(path(), { body: said })).status).toBe(428);
    expect(await read()).toMatchObject({ version: 2, proportionality: {} });
  });

  test('of a locked procurement is neither shown nor written', async () => {
    await put(2);
    await app.api.patch(at('/answers'), { on: 3, body: { securityProtection: 'ja' } });
    const locked = await read();
    expect([locked.locked, locked.proportionality]).toEqual([true, {}]);
    expect((await app.api.put(path(), { on: locked.version, body: said })).body).toMatchObject({ code: 'locked' });
  });
});
