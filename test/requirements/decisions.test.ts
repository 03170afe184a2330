import { describe, expect, test } from '@jest/globals';
import { evaluate } from '#requirements/engine/index.ts';
import type { Adjustment, AnswerValue, Decision, OwnClause, ProcurementContent } from '#requirements/model/index.ts';
import { answersOf, scenario } from '../scenarios/scenarios.ts';
import { contentWith, productionLibrary, small } from '../support/library.ts';

const decisions = (values: Record<string, AnswerValue>, more: Partial<ProcurementContent> = {}) =>
  new Map(evaluate(small, contentWith(values, more)).decisions.map((decision) => [decision.clause, decision]));
const decision = (clause: string, values: Record<string, AnswerValue>, more: Partial<ProcurementContent> = {}): Decision => {
  const found = decisions(values, more).get(clause);
  if (!found) throw new Error(`no decision for ${clause}`);
  return found;
};
const adjusted = (more: Partial<Adjustment>): Adjustment => ({ action: 'change', reason: 'därför', base: 'x@1.0.0', by: 'a', at: '2026-11-22T10:00:00Z', ...more });

describe('A clause', () => {
  test('with `always` is included before anything is answered', () => {
    expect(decision('EXI-01', {})).toMatchObject({ outcome: 'included', reasons: [{ type: 'always' }], missing: [] });
  });

  test('is undecided while an answer that it hangs on is missing, and names the question', () => {
    expect(decision('EXI-02', { criticality: 'stor' })).toMatchObject({ outcome: 'undecided', missing: ['delivery', 'interface'] });
  });

  test('is excluded as soon as one part is false, also while others are unknown', () => {
    expect(decision('EXI-02', { delivery: ['onprem'] })).toMatchObject({ outcome: 'excluded', offered: false, missing: [] });
  });

  test('that applies but is too heavy for the purchase is offered', () => {
    expect(decision('EXI-02', { delivery: ['saas'], criticality: 'liten', interface: 'internt' })).toMatchObject({ outcome: 'excluded', offered: true });
  });

  test('that applies but is outside the scope is offered, and included when the scope is widened', () => {
    const answers = { users: ['personal'], criticality: 'stor' };
    expect(decision('EXI-03', answers)).toMatchObject({ outcome: 'excluded', offered: true });
    expect(decision('EXI-03', { ...answers, scope: 'wide' })).toMatchObject({ outcome: 'included', offered: false });
  });

  test('tells which answer decided, and the option that it counts as', () => {
    const { reasons } = decision('EXI-02', { delivery: ['vet_ej'], criticality: 'stor', interface: 'internt' });
    expect(reasons[0]).toMatchObject({ type: 'answer', question: 'delivery', asked: ['saas'], result: true, given: ['vet_ej'], basis: 'stated', countsAs: 'vet_ej' });
  });

  test('takes the first variant that holds, and is undecided while an earlier one is unknown', () => {
    const answers = { delivery: ['saas'], criticality: 'stor' };
    expect(decision('EXI-02', answers)).toMatchObject({ outcome: 'undecided', missing: ['interface'] });
    expect(decision('EXI-02', { ...answers, interface: 'publikt' })).toMatchObject({ outcome: 'included', variant: 0 });
    expect(decision('EXI-02', { ...answers, interface: 'internt' })).toMatchObject({ outcome: 'included', variant: null });
  });

  test('on a follow-up question is false when the question does not apply', () => {
    const answers = { country: 'eu', criticality: 'stor' };
    expect(decision('HOS-01', { ...answers, classified: 'nej' })).toMatchObject({ outcome: 'excluded' });
    expect(decision('HOS-01', { ...answers, classified: 'ja' })).toMatchObject({ outcome: 'undecided', missing: ['levels'] });
    expect(decision('HOS-01', { ...answers, classified: 'ja', levels: { K: 1 } })).toMatchObject({ outcome: 'excluded' });
    expect(decision('HOS-01', { ...answers, classified: 'ja', levels: { K: 2 } })).toMatchObject({ outcome: 'included' });
  });

  test('rests on the provision that is right for the answers, the one for its kind first', () => {
    expect(decision('EXI-01', { criticality: 'liten' }).provisions).toEqual([{ source: 'law', provision: '1 §' }, { source: 'law', provision: '3 §' }]);
    expect(decision('EXI-01', { criticality: 'stor' }).provisions).toEqual([{ source: 'law', provision: '2 §' }, { source: 'law', provision: '3 §' }]);
  });

  test('covers its own topic without the sibling letter', () => {
    expect(decision('EXI-01', {}).covers).toEqual(['EXI-01']);
  });
});

describe('An adjustment', () => {
  test('that includes outweighs the conditions', () => {
    const included = decision('HOS-01', {}, { adjustments: { 'HOS-01': adjusted({ action: 'include', reason: 'skyddsbehov' }) } });
    expect(included.outcome).toBe('included');
    expect(included.reasons.at(-1)).toMatchObject({ type: 'adjustment', action: 'include', reason: 'skyddsbehov' });
  });

  test('that leaves out outweighs `always`, and what was left out is not offered again', () => {
    expect(decision('EXI-01', {}, { adjustments: { 'EXI-01': adjusted({ action: 'leave-out' }) } })).toMatchObject({ outcome: 'excluded', offered: false });
  });

  test('that changes kind and chapter leaves the decision to the conditions', () => {
    const changed = decision('EXI-01', {}, { adjustments: { 'EXI-01': adjusted({ kind: 'contract-term', chapter: 'hosting' }) } });
    expect(changed).toMatchObject({ outcome: 'included', kind: 'contract-term', area: 'hosting' });
  });
});

describe('Answers', () => {
  const state = (values: Record<string, AnswerValue>, more: Partial<ProcurementContent> = {}) => evaluate(small, contentWith(values, more));

  test('that follow from others are filled in, and listed to be confirmed', () => {
    const { answers, toConfirm } = state({ users: ['personal', 'publik'] });
    expect(answers['interface']).toEqual({ value: 'publikt', basis: 'derived' });
    expect(toConfirm).toEqual(['interface']);
  });

  test('that are recommended are filled in only when asked for', () => {
    expect(state({ criticality: 'stor' }).answers['country']).toBeUndefined();
    expect(state({ criticality: 'stor' }, { assumeRecommended: true }).answers['country']).toEqual({ value: 'eu', basis: 'recommended' });
  });

  test('that are given are never overruled by what follows', () => {
    expect(state({ users: ['publik'], interface: 'internt' }).answers['interface']).toEqual({ value: 'internt', basis: 'stated' });
  });

  test('to a question that stops to apply are kept out, not lost', () => {
    const content = contentWith({ classified: 'nej', levels: { K: 3 } });
    expect(evaluate(small, content).answers['levels']).toBeUndefined();
    expect(evaluate(small, { ...content, answers: { ...content.answers, classified: { value: 'ja', basis: 'stated' } } }).answers['levels']?.value).toEqual({ K: 3 });
  });

  test('that are empty count as none', () => {
    expect(state({ delivery: [], users: [] }).answers).not.toHaveProperty('delivery');
  });

  test('by default belong to settings and are not to be confirmed', () => {
    expect(state({}).answers['scope']).toMatchObject({ value: 'narrow' });
    expect(state({}).toConfirm).toEqual([]);
  });
});

describe('A question', () => {
  const question = (id: string, values: Record<string, AnswerValue>) => evaluate(small, contentWith(values)).steps.flatMap((step) => step.questions).find((state) => state.id === id);

  test('tells how many clauses it can still decide', () => {
    expect(question('delivery', {})).toMatchObject({ status: 'unanswered', affects: 1, relevant: true });
  });

  test('tells how many clauses it has decided', () => {
    expect(question('delivery', { delivery: ['onprem'], criticality: 'stor', interface: 'internt' })).toMatchObject({ status: 'answered', affects: 1 });
  });

  test('that only feeds another counts what that one decides', () => {
    expect(question('users', { delivery: ['saas'], criticality: 'stor', scope: 'wide' })).toMatchObject({ affects: 2 });
  });

  test('that nothing depends on in this purchase is not relevant', () => {
    expect(question('interface', { delivery: ['onprem'] })).toMatchObject({ affects: 0, relevant: false });
  });

  test('that does not apply says so, and one whose applying is open too', () => {
    expect(question('levels', { classified: 'nej' })?.status).toBe('not-applicable');
    expect(question('levels', {})?.status).toBe('undecided');
  });
});

describe('Warnings and blocks', () => {
  const state = (values: Record<string, AnswerValue>, more: Partial<ProcurementContent> = {}) => evaluate(small, contentWith(values, more));

  test('come gravest first, with the answers that made them', () => {
    const { warnings } = state({ country: 'eu', classified: 'nej', delivery: ['onprem'], criticality: 'liten' });
    expect(warnings.map((warning) => warning.code)).toEqual(['W25', 'W03']);
    expect(warnings[1]?.because.map((because) => ('question' in because ? because.question : because.fact)).sort()).toEqual(['classified', 'country']);
  });

  test('over facts look at what was decided', () => {
    expect(state({}).facts.mandatoryCount).toBe(1);
    const own: OwnClause = { id: 'EGEN-01', title: 'Eget', kind: 'requirement', due: 'tender', chapter: 'exit', text: { sv: [{ type: 'text', text: 'Acme ska användas.' }] }, reason: 'behov', by: 'a', at: 'nu' };
    const withOwn = state({}, { ownClauses: [own] });
    expect(withOwn.facts).toMatchObject({ mandatoryCount: 2, brandNames: 1 });
    expect(withOwn.warnings.map((warning) => warning.code)).toEqual(['W12']);
    expect(withOwn.factDetails.brandNames).toEqual([{ where: 'own', id: 'EGEN-01', brand: 'Acme' }]);
  });

  test('that ask for a reason block until it is written', () => {
    const answers = { country: 'eu', classified: 'nej' };
    expect(state(answers).blocks).toContainEqual({ code: 'reason-missing', warning: 'W03' });
    const reasoned = state(answers, { warningReasons: { W03: { reason: 'Särskilt skäl.', by: 'a', at: 'nu' } } });
    expect(reasoned.blocks).not.toContainEqual({ code: 'reason-missing', warning: 'W03' });
  });

  test('tell of stops, missing answers, unconfirmed ones and blanks', () => {
    const { blocks } = state({ delivery: ['onprem'], criticality: 'liten', users: ['personal'] }, { adjustments: { 'EXI-03': adjusted({ action: 'include' }) } });
    expect(blocks[0]).toEqual({ code: 'stop', warning: 'W25' });
    expect(blocks).toContainEqual({ code: 'blank', clause: 'EXI-03', parameter: 'deduction' });
    expect(state({}).blocks).toContainEqual({ code: 'unanswered', question: 'criticality', clauses: 2 });
  });

  test('list what is to be found out', () => {
    expect(state({ criticality: 'vet_ej' }).investigations).toEqual([{ question: 'criticality', option: 'vet_ej' }]);
  });
});

describe('A table that a clause prints', () => {
  const { compiled } = productionLibrary();
  const answers = answersOf(compiled, scenario('S01'));

  test('keeps a final back until it is filled in', () => {
    const { factDetails, blocks } = evaluate(compiled, contentWith(answers));
    expect(factDetails.emptyTables).toEqual([{ clause: 'API-18', question: 'integrationList' }]);
    expect(blocks).toContainEqual({ code: 'unanswered', question: 'integrationList', clauses: 1 });
    const filled = evaluate(compiled, contentWith({ ...answers, integrationList: [{ system: 'Ekonomisystem', direction: 'ut' }] }));
    expect(filled.factDetails.emptyTables).toEqual([]);
  });
});
