import { describe, expect, test } from '@jest/globals';
import { evaluate } from '#requirements/engine/index.ts';
import { contentWith, productionLibrary } from '../support/library.ts';

const { compiled } = productionLibrary();
const neverPrefilled = new Set(compiled.library.questions.filter((question) => question.neverPrefilled || question.role === 'gate').map(({ id }) => id));
/** What a starting point must not say for anyone, as an officer would answer it. */
const ownAnswers = { securityProtection: 'nej', classification: 'ja_klassa', classificationLevels: { K: 3, R: 3, T: 3 }, reviewers: ['jurist'], need: 'Ett behov.' };

test('There are starting points for the twelve kinds of system', () => {
  expect(compiled.library.startingPoints.map(({ id }) => id).sort()).toEqual([
    'arendehantering', 'e-arkiv', 'e-tjanst-oppen', 'geodata', 'hr-lon', 'iot-lackagedetektering', 'kommunikationsplattform', 'kontorsstod',
    'liten-direktupphandling', 'skoladministration', 'socialtjanst', 'webbplats-oppet-cms',
  ]);
});

describe.each(compiled.library.startingPoints)('Starting from $id', ({ answers }) => {
  test('nothing is answered that only the officer may answer', () => {
    expect(Object.keys(answers).filter((question) => neverPrefilled.has(question))).toEqual([]);
  });

  test('what it leaves open is only what it may not answer', () => {
    const open = evaluate(compiled, contentWith({ ...answers, securityProtection: 'nej' })).decisions.flatMap(({ missing }) => missing);
    expect([...new Set(open)].filter((question) => !neverPrefilled.has(question) && !Object.hasOwn(ownAnswers, question))).toEqual([]);
  });

  const complete = evaluate(compiled, contentWith({ ...answers, ...ownAnswers }));

  test('every clause is decided once those are answered', () => {
    expect(complete.decisions.filter(({ outcome }) => outcome === 'undecided').map(({ clause, missing }) => [clause, missing])).toEqual([]);
  });

  test('it has at most 30 ska-krav of the core', () => {
    const core = complete.decisions.filter(({ outcome, kind, clause }) => outcome === 'included' && kind === 'requirement' && compiled.clauses.get(clause)?.definition.priority === 'core');
    expect(core.length).toBeLessThanOrEqual(30);
  });

  test('it needs no answer to be changed before a final', () => {
    expect(complete.blocks.filter(({ code }) => code === 'stop' || code === 'answer-blocks')).toEqual([]);
  });
});
