import { describe, expect, test } from '@jest/globals';
import type { Clause, Library } from '#requirements/model/index.ts';
import { citingOf, dependentsOf, questionsOf, relatedClauses } from '#requirements/relations/index.ts';
import { present } from '../support/present.ts';
import { small } from '../support/library.ts';

const { library } = small;
const clause = (id: string): Clause => present(library.clauses.find((candidate) => candidate.id === id));
const withClauses = (...more: Clause[]): Library => ({ ...library, clauses: [...library.clauses, ...more] });

describe('clauses that belong together', () => {
  const related = (of: Library, id: string) => relatedClauses(of, present(of.clauses.find((candidate) => candidate.id === id))).map(({ clause: { id: other }, relations }) => [other, ...relations]);

  test('one that another names, seen from both', () => {
    expect(related(library, 'EXI-03')).toEqual([['EXI-01', 'refers-to']]);
    expect(related(library, 'EXI-01')).toEqual([['EXI-03', 'referred-to-by']]);
  });

  test('siblings and what covers the same come with all that holds of them, the closest first', () => {
    const more = withClauses({ ...clause('HOS-01'), id: 'HOS-02', covers: ['EXI-01'] }, { ...clause('EXI-01'), id: 'EXI-01b' });
    expect(related(more, 'EXI-01')).toEqual([['EXI-01b', 'sibling', 'same-topic'], ['EXI-03', 'referred-to-by'], ['HOS-02', 'same-topic']]);
  });

  test('one that is withdrawn leads first to what replaces it', () => {
    const more = withClauses({ ...clause('EXI-01'), id: 'EXI-01b', withdrawn: { reason: { sv: 'Utgår.' }, replacedBy: 'HOS-01' } });
    expect(related(more, 'EXI-01b')[0]).toEqual(['HOS-01', 'replaced-by']);
  });
});

describe('questions and what depends on them', () => {
  test('a clause asks whether it is used, how it is worded, and whether the purchase is large enough', () => {
    const asked = (id: string) => questionsOf(library, clause(id)).map(({ question, decides }) => [question.id, ...decides]);
    expect(asked('EXI-01')).toEqual([]);
    expect(asked('EXI-02')).toEqual([['delivery', 'use'], ['interface', 'variant'], ['criticality', 'size']]);
    expect(asked('EXI-03')).toEqual([['users', 'use'], ['criticality', 'size'], ['scope', 'size']]);
  });

  test('an answer decides clauses, and of others only the size; and it brings warnings and questions', () => {
    const { clauses, sized, warnings, questions } = dependentsOf(library, 'criticality');
    expect(clauses).toEqual([]);
    expect(sized).toBe(3);
    expect(warnings.map(({ code }) => code)).toEqual(library.warnings.filter(({ when }) => JSON.stringify(when).includes('"criticality"')).map(({ code }) => code));
    expect(dependentsOf(library, 'interface').clauses).toMatchObject([{ clause: { id: 'EXI-02' }, decides: ['variant'] }]);
    expect(dependentsOf(library, 'classified').questions.map(({ id }) => id)).toContain('levels');
    expect(questions.every(({ id }) => id !== 'criticality')).toBe(true);
  });
});

test('what rests on a source: clauses by place, and rules with those who name them and the kinds that always do', () => {
  const more = withClauses({ ...clause('HOS-01'), id: 'HOS-02', sources: [{ basis: 'general' }], variants: [{ when: 'always', sources: [{ source: 'law', provision: '3 §', when: 'always' }] }] });
  const { provisions, bases } = citingOf(more, 'law');
  expect([...provisions].map(([place, clauses]) => [place, ...clauses.map(({ id }) => id)])).toEqual([['3 §', 'EXI-01', 'HOS-02']]);
  expect(bases).toMatchObject([{ id: 'general', provisions: ['1 §', '2 §'], clauses: [{ id: 'HOS-02' }], kinds: ['requirement'] }]);
});
