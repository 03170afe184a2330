import type { Answer, AnswerValue, Answers, ProcurementContent } from '../model/index.ts';
import type { CompiledLibrary, CompiledQuestion } from './compile.ts';
import { evaluateRule } from './evaluate-rule.ts';
import { truthOf } from './truth-of.ts';

/** How one question stands once inheritance, derivation and recommendation are taken into account. */
export type AnswerView =
  | { status: 'not-applicable' }
  /** Whether the question applies is not yet known. */
  | { status: 'undecided'; missing: readonly string[] }
  | { status: 'unanswered' }
  /** `options`: the option ids it holds or counts as → the option given when it only counts as that one, else null. */
  | { status: 'answered'; answer: Answer; options: ReadonlyMap<string, string | null> };

export interface AnswerViews {
  get(question: string): AnswerView;
}

const unanswered: AnswerView = { status: 'unanswered' };

/**
 * The effective answers of a procurement: given ones, else a setting's default, else what the library derives or
 * (when asked for) recommends from the other answers. Worked out on demand and kept.
 *
 * @param without a question to see as if it had not been answered, to learn what depends on it; what it has no influence
 *   on is taken from the views of the answers as they are
 */
export function viewAnswers(library: CompiledLibrary, answers: Answers, assumeRecommended: boolean, without?: { question: string; otherwise: AnswerViews }): AnswerViews {
  const known = new Map<string, AnswerView>();
  const influenced = without && library.influences.get(without.question);
  const views: AnswerViews = {
    get(id) {
      const before = known.get(id);
      if (before) return before;
      if (without && !influenced?.has(id)) return without.otherwise.get(id);
      known.set(id, unanswered); // what lint refuses, a circle of suggestions, ends here instead of for ever
      const question = library.questions.get(id);
      const view = question ? work(question) : unanswered;
      known.set(id, view);
      return view;
    },
  };

  function work(question: CompiledQuestion): AnswerView {
    const { id, definition } = question;
    const applies = truthOf(question.askWhen, views);
    if (applies === false) return { status: 'not-applicable' };
    if (applies === null) return { status: 'undecided', missing: evaluateRule(question.askWhen, views).missing };
    const given = id === without?.question ? undefined : answers[id];
    if (given && !isEmpty(given.value)) return answered(question, given);
    if (id === without?.question) return unanswered;
    if (definition.default !== undefined) return answered(question, { value: definition.default, basis: 'recommended' });
    const suggested = suggest(question);
    return suggested === undefined ? unanswered : answered(question, { value: suggested, basis: definition.suggestion?.basis ?? 'recommended' });
  }

  function suggest(question: CompiledQuestion): AnswerValue | undefined {
    if (question.definition.suggestion?.basis === 'recommended' && !assumeRecommended) return undefined;
    if (question.definition.type !== 'multiple') {
      for (const { rule, value } of question.suggestions) {
        const truth = truthOf(rule, views);
        if (truth === true) return value;
        if (truth === null) return undefined; // a later rule may not win over one that can still come to hold
      }
      return undefined;
    }
    const held = new Set<string>();
    for (const { rule, value } of question.suggestions) {
      const truth = truthOf(rule, views);
      if (truth === null) return undefined;
      if (truth) for (const option of value as string[]) held.add(option);
    }
    return held.size > 0 ? [...held] : undefined;
  }

  return views;
}

/** The effective answers of what an officer has said. */
export function viewsOf(library: CompiledLibrary, content: ProcurementContent): AnswerViews {
  return viewAnswers(library, content.answers, content.assumeRecommended);
}

function answered(question: CompiledQuestion, answer: Answer): AnswerView {
  const value = typeof answer.value === 'string' ? [answer.value] : Array.isArray(answer.value) ? answer.value : [];
  const given = value.filter((option): option is string => typeof option === 'string');
  const options = new Map<string, string | null>(given.map((option) => [option, null]));
  for (const option of given) {
    for (const other of question.countsAs.get(option) ?? []) if (!options.has(other)) options.set(other, option);
  }
  return { status: 'answered', answer, options };
}

/** An empty text, list, table or level is no answer. */
export function isEmpty(value: AnswerValue): boolean {
  if (typeof value === 'string') return value.trim() === '';
  if (Array.isArray(value)) return value.length === 0;
  return Object.keys(value).length === 0;
}
