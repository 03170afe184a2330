import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { evaluate, evaluateRule, truthOf, viewsOf, type CompiledLibrary } from '#requirements/engine/index.ts';
import type { AnswerValue, Condition, Question } from '#requirements/model/index.ts';
import { contentWith, productionLibrary, small } from '../support/library.ts';

/** An answer that a question takes, or none. */
function answerTo(question: Question): fc.Arbitrary<AnswerValue | undefined> {
  const options = (question.options ?? []).map((option) => option.id);
  const exclusive = new Set((question.options ?? []).filter((option) => option.exclusive).map((option) => option.id));
  switch (question.type) {
    case 'single':
      return fc.option(fc.constantFrom(...options), { nil: undefined });
    case 'multiple':
      return fc.option(
        fc.oneof(fc.subarray(options.filter((option) => !exclusive.has(option)), { minLength: 1 }), ...[...exclusive].map((option) => fc.constant<string[]>([option]))),
        { nil: undefined },
      );
    case 'level':
      return fc.option(fc.record(Object.fromEntries((question.parts ?? []).map((part) => [part.id, fc.integer({ min: part.minimum, max: part.maximum })]))), { nil: undefined });
    default:
      return fc.constant(undefined);
  }
}

function answers(library: CompiledLibrary): fc.Arbitrary<Record<string, AnswerValue>> {
  return fc
    .record(Object.fromEntries(library.library.questions.map((question) => [question.id, answerTo(question)])))
    .map((values) => Object.fromEntries(Object.entries(values).filter((entry): entry is [string, AnswerValue] => entry[1] !== undefined)));
}

const libraries = [
  { name: 'the small library', library: () => small, runs: 300 },
  { name: 'the real library', library: () => productionLibrary().compiled, runs: 150 },
];

describe.each(libraries)('In $name', ({ library, runs }) => {
  test('adding an answer never flips a decided clause', () => {
    const compiled = library();
    fc.assert(
      fc.property(answers(compiled), fc.nat(), (values, pick) => {
        const before = evaluate(compiled, contentWith(values));
        // Only a question that has no answer at all, not even a derived one or a default, can have one added.
        const open = Object.keys(values).length === 0 ? [] : Object.keys(values);
        const removed = open[pick % Math.max(1, open.length)];
        if (removed === undefined) return;
        const { [removed]: _, ...fewer } = values;
        const without = evaluate(compiled, contentWith(fewer));
        if (without.answers[removed] !== undefined) return;
        const later = new Map(before.decisions.map((decision) => [decision.clause, decision]));
        for (const earlier of without.decisions) {
          if (earlier.outcome === 'undecided') continue;
          expect({ clause: earlier.clause, outcome: later.get(earlier.clause)?.outcome, variant: later.get(earlier.clause)?.variant }).toEqual({ clause: earlier.clause, outcome: earlier.outcome, variant: earlier.variant });
        }
      }),
      { numRuns: runs },
    );
  });

  test('the truth alone is that of the evaluation with reasons', () => {
    const compiled = library();
    const rules = [...compiled.clauses.values()].flatMap(({ when, scale, scope, variants, citations }) => [when, scale, scope, ...variants, ...citations.map((citation) => citation.when)]);
    fc.assert(
      fc.property(answers(compiled), (values) => {
        const views = viewsOf(compiled, contentWith(values));
        expect(rules.filter((rule) => truthOf(rule, views) !== evaluateRule(rule, views).truth)).toEqual([]);
      }),
      { numRuns: runs },
    );
  });

  test('three-valued logic agrees with plain logic when everything is answered', () => {
    const compiled = library();
    fc.assert(
      fc.property(completeAnswers(compiled), (values) => {
        const state = evaluate(compiled, contentWith(values));
        for (const decision of state.decisions) {
          const clause = compiled.library.clauses.find((candidate) => candidate.id === decision.clause);
          if (!clause || clause.withdrawn) continue;
          const { scales, scopes } = compiled.library.manifest;
          const plain = (condition: Condition) => holds(compiled, values, condition);
          expect({ clause: clause.id, included: decision.outcome === 'included', undecided: decision.outcome === 'undecided' }).toEqual({
            clause: clause.id, included: plain(clause.when) && plain(scales[clause.scale]) && plain(scopes[clause.priority]), undecided: false,
          });
        }
      }),
      { numRuns: runs },
    );
  });
});

function completeAnswers(library: CompiledLibrary): fc.Arbitrary<Record<string, AnswerValue>> {
  const asked = library.library.questions.filter((question) => ['single', 'multiple', 'level'].includes(question.type));
  return fc.record(Object.fromEntries(asked.map((question) => [question.id, answerTo(question).filter((value) => value !== undefined)]))) as fc.Arbitrary<Record<string, AnswerValue>>;
}

/** Plain two-valued logic, written independently of the engine. */
function holds(library: CompiledLibrary, values: Record<string, AnswerValue>, condition: Condition): boolean {
  if (condition === 'always') return true;
  if (Array.isArray(condition)) return condition.some((part) => holds(library, values, part));
  return Object.entries(condition).every(([subject, wanted]) => {
    if (subject === 'all') return (wanted as Condition[]).every((part) => holds(library, values, part));
    if (subject === 'any') return (wanted as Condition[]).some((part) => holds(library, values, part));
    if (subject === 'not') return !holds(library, values, wanted as Condition);
    const [id = '', part] = subject.split('.');
    const question = library.library.questions.find((candidate) => candidate.id === id);
    if (!question || !holds(library, values, question.askWhen)) return false;
    const value = values[id];
    if (part !== undefined) {
      const level = (value as Record<string, number>)[part] ?? 0;
      return 'atLeast' in (wanted as object) ? level >= (wanted as { atLeast: number }).atLeast : level < (wanted as { below: number }).below;
    }
    const given = [value].flat() as string[];
    const held = given.flatMap((option) => [option, ...(question.options?.find((candidate) => candidate.id === option)?.countsAs ?? [])]);
    return [wanted].flat().some((option) => held.includes(option as string));
  });
}
