import type { Condition, Library } from '../model/index.ts';
import type { Collection } from '../read/index.ts';

export interface PlacedCondition {
  collection: Collection | 'manifest';
  key: string;
  path: (string | number)[];
  condition: Condition;
  mayTestFacts: boolean;
}

/** Every condition of a library, with its place. */
export function conditionsOf(library: Library): PlacedCondition[] {
  const at = (collection: PlacedCondition['collection'], key: string, path: (string | number)[], condition: Condition, mayTestFacts = false) => ({ collection, key, path, condition, mayTestFacts });
  const { scales, scopes, bases, proportionalityWhen, requirementBudgets } = library.manifest;
  return [
    ...Object.entries(scales).map(([name, condition]) => at('manifest', '', ['scales', name], condition)),
    ...Object.entries(scopes).map(([name, condition]) => at('manifest', '', ['scopes', name], condition)),
    at('manifest', '', ['proportionalityWhen'], proportionalityWhen),
    ...requirementBudgets.map(({ when }, index) => at('manifest', '', ['requirementBudgets', index, 'when'], when)),
    ...Object.entries(bases).flatMap(([basis, { citations }]) => citations.map(({ when }, index) => at('manifest', '', ['bases', basis, 'citations', index, 'when'], when))),
    ...library.questions.flatMap((question) => [
      at('questions', question.id, ['askWhen'], question.askWhen),
      ...(question.publishedWhen === undefined ? [] : [at('questions', question.id, ['publishedWhen'], question.publishedWhen)]),
      ...(question.suggestion?.rules ?? []).map(({ when }, index) => at('questions', question.id, ['suggestion', 'rules', index, 'when'], when)),
    ]),
    ...library.clauses.flatMap((clause) => [
      at('clauses', clause.id, ['when'], clause.when),
      ...clause.variants.map(({ when }, index) => at('clauses', clause.id, ['variants', index, 'when'], when)),
      ...clause.sources.flatMap((citation, index) => ('source' in citation ? [at('clauses', clause.id, ['sources', index, 'when'], citation.when)] : [])),
    ]),
    ...library.warnings.map((warning) => at('warnings', warning.code, ['when'], warning.when, true)),
  ];
}
