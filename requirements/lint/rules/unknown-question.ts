import { compileRule } from '../../engine/rule.ts';
import { factNames, type Condition, type Library } from '../../model/index.ts';
import { didYouMean } from '../../read/fault.ts';
import { conditionsOf } from '../conditions.ts';
import type { LintRule } from '../rule.ts';

/** Every condition names questions, options, parts and facts that exist. */
export const unknownQuestion: LintRule = {
  name: 'unknown-question',
  check: ({ library, fault }) =>
    conditionsOf(library).flatMap(({ collection, key, path, condition, mayTestFacts }) =>
      faultsIn(library, condition, mayTestFacts).map((message) => fault(collection, key, path, message)),
    ),
};

function faultsIn(library: Library, condition: Condition, mayTestFacts: boolean): string[] {
  const questions = new Map(library.questions.map((question) => [question.id, question]));
  const faults: string[] = [];
  const visit = (rule: ReturnType<typeof compileRule>): void => {
    if (rule.type === 'all' || rule.type === 'any') rule.of.forEach(visit);
    if (rule.type === 'not') visit(rule.of);
    if (rule.type === 'fact') {
      if (!mayTestFacts) faults.push(`tests the fact "${rule.fact}"; only warnings may test facts`);
      else if (!factNames.includes(rule.fact)) faults.push(`unknown fact "${rule.fact}".${didYouMean(rule.fact, factNames)}`);
      else if ('atLeast' in rule.asked && !Number.isFinite(rule.asked.atLeast)) faults.push(`tests the fact "${rule.fact}" without a number; write { atLeast: n } or { below: n }`);
    }
    if (rule.type !== 'answer') return;
    const question = questions.get(rule.question);
    if (!question) {
      faults.push(`unknown question "${rule.question}".${didYouMean(rule.question, questions.keys())}`);
      return;
    }
    if (rule.part !== undefined && !question.parts?.some((part) => part.id === rule.part)) faults.push(`"${rule.question}" has no part "${rule.part}"; parts: ${(question.parts ?? []).map((part) => part.id).join(', ') || 'none'}`);
    if (!Array.isArray(rule.asked)) {
      if (rule.part === undefined) faults.push(`compares "${rule.question}" with a number; only the parts of a level can be compared, as ${rule.question}.K`);
      return;
    }
    const options = (question.options ?? []).map((option) => option.id);
    if (options.length === 0) faults.push(`asks for an option of "${rule.question}", which has none`);
    else for (const asked of rule.asked) if (!options.includes(asked)) faults.push(`"${rule.question}" has no option "${asked}".${didYouMean(asked, options)}`);
  };
  visit(compileRule(condition));
  return faults;
}
