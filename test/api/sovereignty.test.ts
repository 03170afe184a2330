import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Framework } from '#requirements/model/index.ts';
import type { SovereigntyScore } from '#server/contract/index.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { engines } from '../support/stores.ts';

const all = (level: number) => Object.fromEntries(Array.from({ length: 8 }, (_, at) => [`SOV-${at + 1}`, level]));

describe.each(engines)('the sovereignty score on %s', (engine) => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp(engine);
  });
  afterAll(() => app.stop());
  const score = async (body: object) => (await app.api.post('/sovereignty-scores', { body })).body as SovereigntyScore;

  test('the framework is told with eight objectives, forty-eight criteria and both published sets of weights', async () => {
    const framework = (await app.api.get('/sovereignty-framework')).body as Framework;
    expect(framework.objectives.map(({ id }) => id)).toEqual(Object.keys(all(0)));
    expect(framework.objectives.flatMap(({ criteria }) => criteria)).toHaveLength(48);
    expect(framework.weightings.map(({ id }) => id)).toEqual(['2025-10', '2026-06']);
  });

  test('the highest level everywhere is 100, the lowest 0', async () => {
    expect(await score({ levels: all(4) })).toMatchObject({ score: 100, gate: true, lowest: 4 });
    expect(await score({ levels: all(0) })).toMatchObject({ score: 0, gate: true, lowest: 0 });
  });

  test('each objective counts by its weight, and the weights by their date', async () => {
    const levels = { ...all(0), 'SOV-5': 3 };
    expect(await score({ levels })).toMatchObject({ score: 15, weighting: '2025-10', perObjective: { 'SOV-5': { level: 3, weight: 20, points: 15, minimum: null, met: true } } });
    expect(await score({ levels, weighting: '2026-06' })).toMatchObject({ score: 7.5, weighting: '2026-06' });
  });

  test('a level that is too low closes the gate, however high the score', async () => {
    const result = await score({ levels: { ...all(4), 'SOV-3': 1 }, minimum: { 'SOV-3': 2, 'SOV-4': 2 } });
    expect(result).toMatchObject({ score: 92.5, gate: false, lowest: 1 });
    expect(result.perObjective['SOV-3']).toMatchObject({ minimum: 2, met: false });
    expect(result.perObjective['SOV-4']).toMatchObject({ minimum: 2, met: true });
  });

  test.each([
    ['an objective without a level', { levels: { 'SOV-1': 4 } }, '/levels/SOV-2', 'is missing'],
    ['an unknown objective', { levels: { ...all(1), 'SOV-9': 1 } }, '/levels/SOV-9', 'is not an objective'],
    ['a level that does not exist', { levels: { ...all(1), 'SOV-1': 5 } }, '/levels/SOV-1', 'from 0 to 4'],
    ['half a level', { levels: { ...all(1), 'SOV-1': 1.5 } }, '/levels/SOV-1', ''],
    ['a negative minimum', { levels: all(1), minimum: { 'SOV-1': -1 } }, '/minimum/SOV-1', 'from 0 to 4'],
    ['unknown weights', { levels: all(1), weighting: '2030' }, '/weighting', 'is one of 2025-10, 2026-06'],
    ['no levels', {}, '/levels', 'is missing'],
  ])('%s is refused with its place', async (_, body, pointer, detail) => {
    const response = await app.api.post('/sovereignty-scores', { body });
    expect(response.status).toBe(400);
    expect((response.body as { errors: unknown[] }).errors).toContainEqual(expect.objectContaining({ pointer, detail: expect.stringContaining(detail) }));
  });
});
