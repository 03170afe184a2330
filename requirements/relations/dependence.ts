import { answerTests, compileRule } from '../engine/rule.ts';
import type { Clause, Condition, Library, Question, Warning } from '../model/index.ts';

/** What of a clause an answer decides: whether it is used, how it is worded, or whether the purchase is large enough for it. */
export const influences = ['use', 'variant', 'size'] as const;
export type Influence = (typeof influences)[number];

/** The questions that a clause asks about itself, in the order that it asks, and what each answer decides of it. */
export function questionsOf(library: Library, clause: Clause): readonly { question: Question; decides: readonly Influence[] }[] {
  const { scales, scopes } = library.manifest;
  const tested: Readonly<Record<Influence, readonly string[]>> = {
    use: questionsIn([clause.when]),
    variant: questionsIn(clause.variants.map((variant) => variant.when)),
    size: questionsIn([scales[clause.scale], scopes[clause.priority]]),
  };
  return [...new Set(influences.flatMap((influence) => tested[influence]))].flatMap((id) => {
    const question = library.questions.find((candidate) => candidate.id === id);
    return question ? [{ question, decides: influences.filter((influence) => tested[influence].includes(id)) }] : [];
  });
}

/** What asks about a question's answer. */
export interface Dependents {
  clauses: readonly { clause: Clause; decides: readonly Influence[] }[];
  /** How many more clauses ask only whether the purchase is large enough for them. */
  sized: number;
  warnings: readonly Warning[];
  /** The questions that are asked, or have their answer filled in, because of it. */
  questions: readonly Question[];
}

export function dependentsOf(library: Library, question: string): Dependents {
  const asking = library.clauses.flatMap((clause) => {
    const decides = questionsOf(library, clause).find((candidate) => candidate.question.id === question)?.decides;
    return decides ? [{ clause, decides }] : [];
  });
  const clauses = asking.filter(({ decides }) => decides.some((influence) => influence !== 'size'));
  return {
    clauses,
    sized: asking.length - clauses.length,
    warnings: library.warnings.filter((warning) => questionsIn([warning.when]).includes(question)),
    questions: library.questions.filter((other) => questionsIn([other.askWhen, ...(other.suggestion?.rules ?? []).map((rule) => rule.when)]).includes(question)),
  };
}

function questionsIn(conditions: readonly Condition[]): readonly string[] {
  return conditions.flatMap((condition) => answerTests(compileRule(condition)).map((test) => test.question));
}
