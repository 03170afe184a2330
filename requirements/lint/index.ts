import type { Fault, LibrarySource } from '../read/index.ts';
import { contextOf, type CheckTemplate, type LintRule } from './rule.ts';
import { awardModel } from './rules/award-model.ts';
import { circularQuestion } from './rules/circular-question.ts';
import { coverageHolds } from './rules/coverage-holds.ts';
import { datedValue } from './rules/dated-value.ts';
import { daysFromWhen } from './rules/days-from-when.ts';
import { deadQuestion } from './rules/dead-question.ts';
import { definedTerm } from './rules/defined-term.ts';
import { dueAndKind } from './rules/due-and-kind.ts';
import { formOfQuestion } from './rules/form-of-question.ts';
import { missingEquivalence } from './rules/missing-equivalence.ts';
import { missingEvidence } from './rules/missing-evidence.ts';
import { missingTranslation } from './rules/missing-translation.ts';
import { oneObligation } from './rules/one-obligation.ts';
import { partyNames } from './rules/party-names.ts';
import { placeOfClause } from './rules/place-of-clause.ts';
import { plainLanguage } from './rules/plain-language.ts';
import { proposalCited } from './rules/proposal-cited.ts';
import { referenceHolds } from './rules/reference-holds.ts';
import { sameShape } from './rules/same-shape.ts';
import { selectionAtCallOff } from './rules/selection-at-call-off.ts';
import { startingPointAnswers } from './rules/starting-point-answers.ts';
import { templateForm } from './rules/template-form.ts';
import { unknownQuestion } from './rules/unknown-question.ts';
import { unknownSource } from './rules/unknown-source.ts';
import { unreachableClause } from './rules/unreachable-clause.ts';
import { unusedParameter } from './rules/unused-parameter.ts';
import { valuedBecomesTerm } from './rules/valued-becomes-term.ts';
import { valuedEvidence } from './rules/valued-evidence.ts';
import { wordsToAvoid } from './rules/words-to-avoid.ts';

export const rules: readonly LintRule[] = [
  unknownQuestion, circularQuestion, formOfQuestion, deadQuestion, unknownSource, proposalCited, templateForm, unusedParameter, unreachableClause,
  placeOfClause, dueAndKind, missingEvidence, awardModel, missingTranslation, missingEquivalence, partyNames, oneObligation, wordsToAvoid,
  plainLanguage, sameShape, referenceHolds, startingPointAnswers, coverageHolds, datedValue, definedTerm, daysFromWhen, valuedEvidence, valuedBecomesTerm, selectionAtCallOff,
];

/** Every content fault of a library, with the rule that found it, by file and line. */
export function lintLibrary(source: LibrarySource, checkTemplate: CheckTemplate): (Fault & { rule: string })[] {
  const context = contextOf(source, checkTemplate);
  return rules
    .flatMap((rule) => rule.check(context).map((fault) => ({ ...fault, rule: rule.name })))
    .sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column);
}
