import type { AnswerValue, Citation, Clause, Library, Manifest, Question, Warning } from '../model/index.ts';
import { answerTests, compileRule, type Rule } from './rule.ts';

export interface CompiledQuestion {
  id: string;
  definition: Question;
  askWhen: Rule;
  suggestions: readonly { rule: Rule; value: AnswerValue }[];
  countsAs: ReadonlyMap<string, readonly string[]>;
}
export interface CompiledClause {
  definition: Clause;
  when: Rule;
  scale: Rule;
  scope: Rule;
  variants: readonly Rule[];
  /** Its own provisions, and those of each variant that has its own. */
  citations: readonly CompiledCitation[];
  variantCitations: readonly (readonly CompiledCitation[] | undefined)[];
}
export interface CompiledCitation {
  source: string;
  provision: string;
  when: Rule;
}
export interface CompiledWarning {
  definition: Warning;
  when: Rule;
}

/** A library made ready to decide with: rules instead of conditions, and who depends on what. Immutable; share it freely. */
export interface CompiledLibrary {
  library: Library;
  questions: ReadonlyMap<string, CompiledQuestion>;
  /** Question id → when an answer that is otherwise not published is printed. */
  publishedWhen: ReadonlyMap<string, Rule>;
  clauses: ReadonlyMap<string, CompiledClause>;
  warnings: readonly CompiledWarning[];
  /** Question id → the clauses whose outcome can depend on it, directly or through other questions. */
  clausesByQuestion: ReadonlyMap<string, readonly CompiledClause[]>;
  /** Kind → the provisions that every clause of the kind rests on. */
  kindCitations: ReadonlyMap<string, readonly CompiledCitation[]>;
  warningsByQuestion: ReadonlyMap<string, readonly CompiledWarning[]>;
  /** Question id → itself and the questions that apply, or get their suggestion, because of it. */
  influences: ReadonlyMap<string, ReadonlySet<string>>;
  /** When it must be on record why clauses that shut out suppliers are proportionate. */
  proportionalityWhen: Rule;
  requirementBudgets: readonly { when: Rule; maximum: number }[];
  /** When added value is counted in points. */
  points?: Rule;
}

export function compileLibrary(library: Library): CompiledLibrary {
  const { scales, scopes } = library.manifest;
  const questions = new Map(library.questions.map((question) => [question.id, compileQuestion(question)]));
  const scaleRules = mapValues(scales, compileRule);
  const scopeRules = mapValues(scopes, compileRule);
  const clauses = library.clauses.map((definition): CompiledClause => ({
    definition,
    when: compileRule(definition.when),
    scale: scaleRules[definition.scale],
    scope: scopeRules[definition.priority],
    variants: definition.variants.map((variant) => compileRule(variant.when)),
    citations: compileCitations(library.manifest, definition.sources),
    variantCitations: definition.variants.map((variant) => variant.sources && compileCitations(library.manifest, variant.sources)),
  }));
  const warnings = library.warnings.map((definition): CompiledWarning => ({ definition, when: compileRule(definition.when) }));
  const influences = findInfluences(questions);
  return {
    library,
    questions,
    publishedWhen: new Map(library.questions.flatMap((question) => (question.publishedWhen ? [[question.id, compileRule(question.publishedWhen)] as const] : []))),
    clauses: new Map(clauses.map((clause) => [clause.definition.id, clause])),
    warnings,
    clausesByQuestion: dependents(influences, clauses, (clause) => [clause.when, clause.scale, clause.scope, ...clause.variants]),
    kindCitations: new Map(Object.entries(library.manifest.kindBases).map(([kind, basis]) => [kind, compileCitations(library.manifest, [{ basis }])])),
    warningsByQuestion: dependents(influences, warnings, (warning) => [warning.when]),
    influences,
    proportionalityWhen: compileRule(library.manifest.proportionalityWhen),
    requirementBudgets: library.manifest.requirementBudgets.map(({ when, maximum }) => ({ when: compileRule(when), maximum })),
    ...(library.manifest.points && { points: compileRule(library.manifest.points.when) }),
  };
}

function compileCitations(manifest: Manifest, citations: readonly Citation[]): CompiledCitation[] {
  return citations
    .flatMap((citation) => ('basis' in citation ? (manifest.bases[citation.basis]?.citations ?? []) : [citation]))
    .map(({ source, provision, when }) => ({ source, provision, when: compileRule(when) }));
}

function compileQuestion(question: Question): CompiledQuestion {
  return {
    id: question.id,
    definition: question,
    askWhen: compileRule(question.askWhen),
    suggestions: (question.suggestion?.rules ?? []).map(({ when, value }) => ({ rule: compileRule(when), value })),
    countsAs: new Map((question.options ?? []).flatMap((option) => (option.countsAs ? [[option.id, option.countsAs] as const] : []))),
  };
}

function findInfluences(questions: ReadonlyMap<string, CompiledQuestion>): Map<string, Set<string>> {
  const direct = new Map<string, Set<string>>();
  for (const question of questions.values()) {
    const rules = [question.askWhen, ...question.suggestions.map((suggestion) => suggestion.rule)];
    for (const test of rules.flatMap(answerTests)) addTo(direct, test.question, question.id);
  }
  const closed = new Map<string, Set<string>>();
  for (const id of questions.keys()) {
    const reached = new Set([id]);
    for (const next of reached) for (const other of direct.get(next) ?? []) reached.add(other); // a Set grows while it is walked
    closed.set(id, reached);
  }
  return closed;
}

function dependents<T>(influences: ReadonlyMap<string, ReadonlySet<string>>, items: readonly T[], rulesOf: (item: T) => Rule[]): Map<string, T[]> {
  const tested = items.map((item) => ({ item, questions: new Set(rulesOf(item).flatMap(answerTests).map((test) => test.question)) }));
  const result = new Map<string, T[]>();
  for (const [id, reached] of influences) {
    result.set(id, tested.filter(({ questions }) => [...questions].some((question) => reached.has(question))).map(({ item }) => item));
  }
  return result;
}

function addTo<K, V>(map: Map<K, Set<V>>, key: K, value: V): void {
  const set = map.get(key);
  if (set) set.add(value);
  else map.set(key, new Set([value]));
}

function mapValues<K extends string, A, B>(record: Readonly<Record<K, A>>, change: (value: A) => B): Record<K, B> {
  return Object.fromEntries(Object.entries<A>(record).map(([key, value]) => [key, change(value)])) as Record<K, B>;
}
