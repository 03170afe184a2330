import type { Decision, FactDetails, Facts, Inline, ProcurementContent, Valuation } from '../model/index.ts';
import type { AnswerViews } from './answer-views.ts';
import { findBrandNames } from './brand-names.ts';
import type { CompiledLibrary } from './compile.ts';
import { blanksOf, effectiveClause, effectiveOwnClause, printedTables, type EffectiveClause } from './effective-clause.ts';
import { marketEffect, requirementsOverBudget } from './market-effect.ts';
import { pointsAway, valuationOf } from './valuation.ts';

/** What is computed from the decisions: counts, blanks and brand names, for the warnings and for the screens that mend them. */
export function gatherFacts(
  library: CompiledLibrary, content: ProcurementContent, decisions: readonly Decision[], views: AnswerViews,
): { facts: Facts; details: FactDetails; valuation: Valuation } {
  const valuation = valuationOf(library, views);
  const included = decisions.filter((decision) => decision.outcome === 'included').flatMap((decision) => effective(library, content, decision, valuation));
  const mandatory = included.filter((clause) => clause.kind === 'requirement');
  const blanks = included.filter((clause) => clause.kind !== 'internal').flatMap((clause) => blanksOf(clause).map((parameter) => ({ clause: clause.id, parameter })));
  const awards = included.filter((clause) => clause.award);
  const withoutValue = awards.filter((clause) => blanks.some((blank) => blank.clause === clause.id && blank.parameter === clause.worth));
  const brandNames = findAllBrandNames(library, content, views);
  const market = marketEffect(library, content, decisions, views);
  return {
    facts: {
      mandatoryCount: mandatory.length,
      requirementsOverBudget: requirementsOverBudget(market),
      awardValuesMissing: withoutValue.length,
      awardValuesGiven: awards.length - withoutValue.length,
      awardPointsAway: withoutValue.length === 0 ? pointsAway(valuation, awards) : 0,
      sanctionAmountsMissing: blanks.filter((blank) => blank.parameter.startsWith('sanction')).length,
      parametersMissing: blanks.length,
      brandNames: brandNames.length,
    },
    details: { mandatory: mandatory.map((clause) => clause.id), blanks, emptyTables: emptyTables(included, views), brandNames, ...market },
    valuation,
  };
}

/** The included clause of a decision as it stands here; nothing when its id is unknown to the library. */
export function effective(library: CompiledLibrary, content: ProcurementContent, decision: Decision, valuation: Valuation): EffectiveClause[] {
  const own = content.ownClauses.find((clause) => clause.id === decision.clause);
  if (own) return [effectiveOwnClause(own)];
  const clause = library.clauses.get(decision.clause)?.definition;
  return clause ? [effectiveClause(clause, decision, valuation, content.adjustments[decision.clause])] : [];
}

function emptyTables(included: readonly EffectiveClause[], views: AnswerViews): FactDetails['emptyTables'] {
  return included.flatMap((clause) => printedTables(clause).filter((question) => views.get(question).status === 'unanswered').map((question) => ({ clause: clause.id, question })));
}

/** In what the officer has written: own clauses, changed wording, and answers in free text that are printed. */
function findAllBrandNames(library: CompiledLibrary, content: ProcurementContent, views: AnswerViews): FactDetails['brandNames'] {
  const { brands } = library.library.manifest;
  const found = (where: 'own' | 'adjustment' | 'answer', id: string, text: string) => findBrandNames(text, brands).map((brand) => ({ where, id, brand }));
  return [
    ...content.ownClauses.flatMap((own) => found('own', own.id, [own.title, wordsOf(own.text.sv), own.motive ?? '', own.evidence ?? ''].join('\n'))),
    ...Object.entries(content.adjustments).flatMap(([id, { text }]) => (text ? found('adjustment', id, wordsOf(text.sv)) : [])),
    ...library.library.questions.filter((question) => question.type === 'text' && question.role === 'question').flatMap((question) => {
      const view = views.get(question.id);
      return view.status === 'answered' && typeof view.answer.value === 'string' ? found('answer', question.id, view.answer.value) : [];
    }),
  ];
}

function wordsOf(inlines: readonly Inline[]): string {
  return inlines.map((inline) => ('text' in inline ? inline.text : '')).join('');
}
