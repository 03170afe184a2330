import type {
  Answer, Block, Decision, FactDetails, Facts, Investigation, ProcurementContent, QuestionState, Valuation, WarningState,
} from '../model/index.ts';
import { viewsOf, type AnswerViews } from './answer-views.ts';
import type { CompiledLibrary } from './compile.ts';
import { decide, decideOwn } from './decide.ts';
import { evaluateRule, evaluateRuleWithFacts } from './evaluate-rule.ts';
import { gatherFacts } from './facts.ts';
import { questionStates } from './question-states.ts';

/** Everything that follows from a library and what an officer has said about one purchase. */
export interface Evaluation {
  answers: Readonly<Record<string, Answer>>;
  steps: readonly { id: string; questions: readonly QuestionState[] }[];
  decisions: readonly Decision[];
  warnings: readonly WarningState[];
  investigations: readonly Investigation[];
  toConfirm: readonly string[];
  facts: Facts;
  valuation: Valuation;
  factDetails: FactDetails;
  counts: Readonly<Record<'included' | 'excluded' | 'undecided' | 'offered' | 'requirements' | 'awardCriteria' | 'contractTerms' | 'answered' | 'unanswered', number>>;
  blocks: readonly Block[];
}

export function evaluate(library: CompiledLibrary, content: ProcurementContent): Evaluation {
  const views = viewsOf(library, content);
  const decisions = [
    ...[...library.clauses.values()].map((clause) => decide(library, clause, views, content.adjustments[clause.definition.id])),
    ...content.ownClauses.map(decideOwn),
  ];
  const { facts, details, valuation } = gatherFacts(library, content, decisions, views);
  const warnings = currentWarnings(library, content, views, facts);
  const steps = questionStates(library, content, views, decisions, facts);
  const answers = effectiveAnswers(library, views);
  return {
    answers,
    steps,
    decisions,
    warnings,
    investigations: investigations(library, views),
    toConfirm: Object.entries(answers).filter(([id, answer]) => answer.basis !== 'stated' && library.questions.get(id)?.definition.role !== 'setting').map(([id]) => id),
    facts,
    valuation,
    factDetails: details,
    counts: count(decisions, steps),
    blocks: blocksOfFinal(library, views, decisions, warnings, details),
  };
}

function effectiveAnswers(library: CompiledLibrary, views: AnswerViews): Record<string, Answer> {
  const answers: Record<string, Answer> = {};
  for (const id of library.questions.keys()) {
    const view = views.get(id);
    if (view.status === 'answered') answers[id] = view.answer;
  }
  return answers;
}

function currentWarnings(library: CompiledLibrary, content: ProcurementContent, views: AnswerViews, facts: Facts): WarningState[] {
  const gravity = { stop: 0, reason: 1, info: 2 } as const;
  return library.warnings
    .flatMap(({ definition: { code, severity, shownAs }, when }): WarningState[] => {
      const { truth, because } = evaluateRuleWithFacts(when, views, facts);
      if (truth !== true) return [];
      const reason = content.warningReasons[code];
      return [{ code, severity, shownAs, because, ...(reason ? { reason } : {}) }];
    })
    .sort((a, b) => gravity[a.severity] - gravity[b.severity]);
}

/** Each answered option, of the questions that have options, with what the library says of it. */
function chosenOptions(library: CompiledLibrary, views: AnswerViews) {
  return [...library.questions.values()].flatMap(({ id, definition }) => {
    const view = views.get(id);
    if (view.status !== 'answered') return [];
    return (definition.options ?? []).filter((option) => view.options.get(option.id) === null).map((option) => ({ question: id, option }));
  });
}

function investigations(library: CompiledLibrary, views: AnswerViews): Investigation[] {
  return chosenOptions(library, views).filter(({ option }) => option.investigate).map(({ question, option }) => ({ question, option: option.id }));
}

function count(decisions: readonly Decision[], steps: Evaluation['steps']): Evaluation['counts'] {
  const included = decisions.filter((decision) => decision.outcome === 'included');
  const ofKind = (kind: Decision['kind']) => included.filter((decision) => decision.kind === kind).length;
  const questions = steps.flatMap((step) => step.questions);
  return {
    included: included.length,
    excluded: decisions.filter((decision) => decision.outcome === 'excluded').length,
    undecided: decisions.filter((decision) => decision.outcome === 'undecided').length,
    offered: decisions.filter((decision) => decision.offered).length,
    requirements: ofKind('requirement'),
    awardCriteria: ofKind('award-criterion'),
    contractTerms: ofKind('contract-term'),
    answered: questions.filter((question) => question.status === 'answered').length,
    unanswered: questions.filter((question) => question.relevant && question.status !== 'answered').length,
  };
}

function blocksOfFinal(
  library: CompiledLibrary, views: AnswerViews, decisions: readonly Decision[], warnings: readonly WarningState[], details: FactDetails,
): Block[] {
  const waiting = new Map<string, number>();
  for (const question of [...decisions.flatMap(({ missing }) => missing), ...details.emptyTables.map((table) => table.question)]) waiting.set(question, (waiting.get(question) ?? 0) + 1);
  const unjudged = details.proportionality.filter(({ record }) => record !== 'present');
  const judge = evaluateRule(library.proportionalityWhen, views);
  if (unjudged.length > 0) for (const question of judge.missing) waiting.set(question, waiting.get(question) ?? 0);
  const toState: Block[] = [];
  for (const { id, definition } of library.questions.values()) {
    const view = views.get(id);
    const clauses = waiting.get(id);
    if (clauses !== undefined || (definition.mustConfirm && view.status === 'unanswered')) toState.push({ code: 'unanswered', question: id, clauses: clauses ?? 0 });
    else if (definition.mustConfirm && view.status === 'answered' && view.answer.basis !== 'stated') toState.push({ code: 'unconfirmed', question: id });
  }
  return [
    ...warnings.filter((warning) => warning.severity === 'stop').map((warning): Block => ({ code: 'stop', warning: warning.code })),
    ...chosenOptions(library, views).filter(({ option }) => option.blocksFinal).map(({ question, option }): Block => ({ code: 'answer-blocks', question, option: option.id })),
    ...toState,
    ...warnings.filter((warning) => warning.severity === 'reason' && !warning.reason).map((warning): Block => ({ code: 'reason-missing', warning: warning.code })),
    ...(judge.truth ? unjudged.map(({ clause }): Block => ({ code: 'proportionality-missing', clause })) : []),
    ...details.blanks.map((blank): Block => ({ code: 'blank', ...blank })),
  ];
}
