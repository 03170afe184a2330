import { describe, expect, test } from '@jest/globals';
import { evaluate } from '#requirements/engine/index.ts';
import { coveredTopics, type AnswerValue, type OwnClause } from '#requirements/model/index.ts';
import { contentWith, productionLibrary } from '../support/library.ts';
import { answersOf, scenario, scenarios } from './scenarios.ts';

const { compiled } = productionLibrary();
const existing = new Set(compiled.library.clauses.flatMap((clause) => coveredTopics(clause)));
/** These are demanded whole; of the others, the topics that the library has clauses for. */
const whole = ['S01', 'S09'];
/** Over the number of ska-krav and over brand names in free text: not a matter of the answers. */
const overFacts = ['W12', 'W18'];

function run(answers: Record<string, AnswerValue>, assumeRecommended = false) {
  const state = evaluate(compiled, contentWith(answers, { assumeRecommended }));
  const printed = state.decisions.filter((decision) => decision.outcome === 'included' && decision.kind !== 'internal');
  return {
    state,
    clauses: new Set(printed.map((decision) => decision.clause)),
    topics: new Set(printed.flatMap((decision) => decision.covers)),
    warnings: state.warnings.map((warning) => warning.code).filter((code) => !overFacts.includes(code)).sort(),
  };
}

describe.each(scenarios)('$id $title', (given) => {
  const answers = answersOf(compiled, given);
  const result = run(answers);

  test('is decided in every clause', () => {
    expect(result.state.decisions.filter((decision) => decision.outcome === 'undecided').map((decision) => [decision.clause, decision.missing])).toEqual([]);
  });

  test('has the topics that it must have', () => {
    const demanded = given.must.filter((topic) => whole.includes(given.id) || existing.has(topic));
    expect(demanded.filter((topic) => !result.topics.has(topic))).toEqual([]);
  });

  test('has none of the topics that it must not have', () => {
    expect(given.must_not.filter((topic) => result.topics.has(topic))).toEqual([]);
  });

  test('gives the warnings that an expert expects, and no others', () => {
    expect(result.warnings).toEqual([...given.warnings].sort());
  });

  test('has at most 30 ska-krav of the core', () => {
    const core = [...result.clauses].filter((id) => compiled.clauses.get(id)?.definition.priority === 'core');
    const mandatory = result.state.decisions.filter((decision) => core.includes(decision.clause) && decision.kind === 'requirement');
    expect(mandatory.length).toBeLessThanOrEqual(30);
  });

  test('never has the same subject both demanded and valued', () => {
    const kinds = new Map<string, Set<string>>();
    for (const decision of result.state.decisions) {
      if (decision.outcome !== 'included' || (decision.kind !== 'requirement' && decision.kind !== 'award-criterion')) continue;
      kinds.set(decision.clause, (kinds.get(decision.clause) ?? new Set()).add(decision.kind));
    }
    expect([...kinds].filter(([, both]) => both.size > 1)).toEqual([]);
  });

  test('is close to what Snabbstart gives for ten answers', () => {
    const quick = ['securityProtection', ...compiled.library.manifest.quickStart, 'scope'];
    const ten = run(Object.fromEntries(Object.entries(answers).filter(([question]) => quick.includes(question))), true);
    const common = [...ten.clauses].filter((clause) => result.clauses.has(clause)).length;
    const recall = common / result.clauses.size;
    const precision = common / ten.clauses.size;
    const detail = {
      missing: [...result.clauses].filter((clause) => !ten.clauses.has(clause)),
      extra: [...ten.clauses].filter((clause) => !result.clauses.has(clause)),
    };
    expect({ recall: recall >= 0.85, precision: precision >= 0.9, ...(recall >= 0.85 && precision >= 0.9 ? {} : { ...detail, measured: [recall, precision] }) }).toEqual({ recall: true, precision: true });
  });
});

test('A small direct purchase has at most 15 ska-krav, none heavier than it bears, and no selection criteria', () => {
  const { state, clauses } = run(answersOf(compiled, scenario('S09')));
  expect(state.facts.mandatoryCount).toBeLessThanOrEqual(15);
  expect(state.decisions.filter((decision) => clauses.has(decision.clause) && decision.kind === 'selection-criterion')).toEqual([]);
  expect([...clauses].filter((id) => compiled.clauses.get(id)?.definition.scale !== 'all')).toEqual([]);
});

describe('Starting from a small direct purchase', () => {
  const base = answersOf(compiled, scenario('S09'));
  const changed = (change: Record<string, AnswerValue>) => run({ ...base, ...Object.fromEntries(Object.entries(change).map(([code, value]) => [compiled.library.questions.find((question) => question.code === code)?.id ?? code, value])) });

  test('N1: with säkerhetsskydd it stops', () => {
    expect(changed({ F01: 'ja' }).state.blocks[0]).toEqual({ code: 'stop', warning: 'W01' });
  });
  test('N2: a long contract must be counted into the value', () => {
    expect(changed({ F08: 'lang' }).warnings).toContain('W09');
  });
  test('N3: a product name in an own clause is found', () => {
    const own: OwnClause = { id: 'EGEN-01', title: 'Kontorsstöd', kind: 'requirement', due: 'tender', chapter: 'interfaces', text: { sv: [{ type: 'text', text: 'Lösningen ska fungera med Microsoft 365.' }] }, reason: 'Behov', by: 'a', at: '2026-11-22' };
    const state = evaluate(compiled, contentWith(base, { ownClauses: [own] }));
    expect(state.warnings.map((warning) => warning.code)).toContain('W18');
  });
  test('N4: another licence than upstream stops the choice', () => {
    const result = changed({ F06: 'annons_under', F12: 'oss_vidare', F30: 'standard_oppet', F32: 'eupl' });
    expect(result.state.blocks).toContainEqual({ code: 'stop', warning: 'W25' });
  });
  test('N5: code in the open with protected persons is warned of', () => {
    expect(changed({ F06: 'annons_under', F12: 'bestalld', F30: 'standard_oppet', F33: 'fran_start', F03: ['skyddade'] }).warnings).toContain('W26');
  });
  test('N6: escrow of open code is warned of and not demanded', () => {
    const result = changed({ F06: 'annons_under', F12: 'bestalld', F30: 'standard_oppet', F34: 'ja' });
    expect(result.warnings).toContain('W27');
    expect(result.topics).not.toContain('SCM-05');
  });
  test('N7: without classification the place is told, not demanded', () => {
    const result = changed({ F02: 'nej' });
    expect(result.warnings).toContain('W03');
    expect(result.topics).not.toContain('HOS-02');
    expect([...result.topics]).toEqual(expect.arrayContaining(['HOS-01', 'HOS-05']));
  });
  test('N8: not knowing about the supplier\'s own use is the same as no, and is looked into', () => {
    const result = changed({ F23: 'vet_ej' });
    expect(result.topics).toContain('DAT-03');
    expect(result.topics).not.toContain('DAT-04');
    expect(result.state.investigations).toContainEqual({ question: 'supplierUse', option: 'vet_ej' });
  });
  test('N9: not knowing about personal data keeps the protection', () => {
    const result = changed({ F03: ['vet_ej'] });
    expect([...result.topics]).toEqual(expect.arrayContaining(['DAT-14', 'HOS-05', 'HOS-14']));
    expect(result.warnings).toContain('W05');
  });
});
