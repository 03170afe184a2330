import { describe, expect, test } from '@jest/globals';
import { compileLibrary, evaluate } from '#requirements/engine/index.ts';
import type { Adjustment, AnswerValue, OwnClause, ProcurementContent, Proportionality } from '#requirements/model/index.ts';
import { readLibrary } from '#requirements/read/index.ts';
import { contentWith, productionLibrary, small, smallFiles } from '../support/library.ts';
import { answersOf, scenarios } from '../scenarios/scenarios.ts';

/** EXI-01 limits the market, EXI-02 shuts out suppliers. */
const both = { delivery: ['saas'], criticality: 'stor', interface: 'internt', country: 'fri' };
const state = (values: Record<string, AnswerValue>, more: Partial<ProcurementContent> = {}) => evaluate(small, contentWith(values, more));
const adjusted = (more: Partial<Adjustment>): Adjustment => ({ action: 'change', reason: 'därför', base: 'x@1.0.0', by: 'a', at: '2026-11-22T10:00:00Z', ...more });
const record = (more: Partial<Proportionality> = {}): Record<string, Proportionality> => ({
  'EXI-02': { need: 'n', milder: 'm', market: 'k', decidedBy: 'chefen', base: 'EXI-02@1.0.0', kind: 'contract-term', by: 'a', at: '2026-11-22T10:00:00Z', ...more },
});

describe('What narrows the market', () => {
  test('is told with the most restrictive first', () => {
    expect(state(both).factDetails.restrictive).toEqual([{ clause: 'EXI-02', level: 'high' }, { clause: 'EXI-01', level: 'limited' }]);
  });

  test('is only what is included', () => {
    expect(state({ delivery: ['onprem'] }).factDetails.restrictive).toEqual([{ clause: 'EXI-01', level: 'limited' }]);
  });

  test('is not what is valued: an award criterion shuts out nobody', () => {
    const { restrictive, proportionality } = state(both, { adjustments: { 'EXI-01': adjusted({ kind: 'award-criterion' }), 'EXI-02': adjusted({ kind: 'award-criterion' }) } }).factDetails;
    expect({ restrictive, proportionality }).toEqual({ restrictive: [], proportionality: [] });
  });
});

describe('The record of proportionality', () => {
  const recordOf = (more: Partial<ProcurementContent>) => state(both, more).factDetails.proportionality;
  const blocks = (values: Record<string, AnswerValue>, more: Partial<ProcurementContent> = {}) => state(values, more).blocks;

  test('is missing until it is written, for what shuts out suppliers', () => {
    expect(recordOf({})).toEqual([{ clause: 'EXI-02', record: 'missing' }]);
    expect(recordOf({ proportionality: record() })).toEqual([{ clause: 'EXI-02', record: 'present' }]);
  });

  test('is stale when the clause has another version or another kind than it was judged with', () => {
    expect(recordOf({ proportionality: record({ base: 'EXI-02@0.9.0' }) })).toEqual([{ clause: 'EXI-02', record: 'stale' }]);
    const harder = { 'EXI-02': adjusted({ kind: 'requirement' }) };
    expect(recordOf({ proportionality: record(), adjustments: harder })).toEqual([{ clause: 'EXI-02', record: 'stale' }]);
    expect(recordOf({ proportionality: record({ kind: 'requirement' }), adjustments: harder })).toEqual([{ clause: 'EXI-02', record: 'present' }]);
    expect(recordOf({ proportionality: record({ kind: 'requirement' }) })).toEqual([{ clause: 'EXI-02', record: 'stale' }]);
  });

  test('holds whatever else is changed in the clause', () => {
    expect(recordOf({ proportionality: record(), adjustments: { 'EXI-02': adjusted({ chapter: 'hosting', at: '2027-01-01T10:00:00Z' }) } })).toEqual([{ clause: 'EXI-02', record: 'present' }]);
  });

  test('that is missing or stale blocks a final', () => {
    expect(blocks(both)).toEqual([{ code: 'proportionality-missing', clause: 'EXI-02' }]);
    expect(blocks(both, { proportionality: record({ base: 'EXI-02@0.9.0' }) })).toEqual([{ code: 'proportionality-missing', clause: 'EXI-02' }]);
    expect(blocks(both, { proportionality: record() })).toEqual([]);
  });

  test('is not demanded where the library does not demand it', () => {
    const included = { adjustments: { 'EXI-02': adjusted({ action: 'include' }) } };
    expect(state({ ...both, criticality: 'liten' }, included).factDetails.proportionality).toEqual([{ clause: 'EXI-02', record: 'missing' }]);
    expect(blocks({ ...both, criticality: 'liten' }, included)).toEqual([]);
  });

  test('demands the answer that says whether it is demanded', () => {
    const files = smallFiles();
    files.set('library.yaml', files.get('library.yaml')?.replace('proportionalityWhen: { not: { criticality: liten } }', 'proportionalityWhen: { users: publik }') ?? '');
    const asking = compileLibrary(readLibrary(files).library);
    const open = (proportionality: ProcurementContent['proportionality']) => evaluate(asking, contentWith(both, { proportionality })).blocks;
    expect(open({})).toEqual([{ code: 'unanswered', question: 'users', clauses: 0 }]);
    expect(open(record())).toEqual([]);
  });
});

describe('The budget of ska-krav', () => {
  const own = (id: string): OwnClause => ({ id, title: 'Eget', kind: 'requirement', due: 'tender', chapter: 'exit', text: { sv: [{ type: 'text', text: 'Ska.' }] }, reason: 'behov', by: 'a', at: 'nu' });

  test('is the first that holds, and none while an earlier one is unknown', () => {
    expect(state({ criticality: 'liten' }).factDetails.budget).toEqual({ maximum: 1, mandatory: 1 });
    expect(state({ criticality: 'stor' }).factDetails.budget).toEqual({ maximum: 2, mandatory: 1 });
    expect(state({}).factDetails.budget).toBeNull();
  });

  test('tells how many there are too many', () => {
    const two = { ownClauses: [own('EGEN-01'), own('EGEN-02')] };
    expect(state({ criticality: 'liten' }, two).facts.requirementsOverBudget).toBe(2);
    expect(state({ criticality: 'stor' }, two).facts.requirementsOverBudget).toBe(1);
    expect(state({ criticality: 'stor' }).facts.requirementsOverBudget).toBe(0);
    expect(state({}, two).facts.requirementsOverBudget).toBe(0);
  });

  test.each(scenarios)('of the real library and its warning agree in $id', (scenario) => {
    const { compiled } = productionLibrary();
    const { factDetails: { budget }, warnings } = evaluate(compiled, contentWith(answersOf(compiled, scenario)));
    expect(budget).not.toBeNull();
    expect(warnings.some(({ code }) => code === 'W12')).toBe(budget !== null && budget.mandatory > budget.maximum);
  });
});

describe('What could be something else than a ska-krav', () => {
  const movable = (values: Record<string, AnswerValue>, adjustments: ProcurementContent['adjustments'] = {}) => state(values, { adjustments }).factDetails.movable;

  test('is valued or promised, with what makes it possible', () => {
    expect(movable({})).toEqual([
      { clause: 'EXI-01', to: 'award-criterion', why: 'can-be-valued', done: false },
      { clause: 'EXI-01', to: 'contract-term', why: 'met-at-delivery', done: false },
    ]);
  });

  test('is told with what narrows the market most first', () => {
    expect(movable(both, { 'EXI-02': adjusted({ kind: 'requirement' }) }).map(({ clause, why }) => [clause, why])).toEqual([
      ['EXI-02', 'met-during-contract'],
      ['EXI-01', 'can-be-valued'],
      ['EXI-01', 'met-at-delivery'],
    ]);
  });

  test('is told also when the officer has changed it, so that it can be undone', () => {
    expect(movable({}, { 'EXI-01': adjusted({ kind: 'contract-term' }) })).toEqual([{ clause: 'EXI-01', to: 'contract-term', why: 'met-at-delivery', done: true }]);
  });

  test('is never what follows from law, nor what the library does not demand', () => {
    const demanded = { ...both, country: 'eu', classified: 'ja', levels: { K: 2 } };
    expect(state(demanded).factDetails.mandatory).toContain('HOS-01');
    expect(new Set(movable(demanded).map(({ clause }) => clause))).toEqual(new Set(['EXI-01']));
  });
});
