export { citingOf, type Citing } from './citing.ts';
export { dependentsOf, influences, questionsOf, type Dependents, type Influence } from './dependence.ts';
export { relatedClauses, relations, type RelatedClause, type Relation } from './related.ts';
