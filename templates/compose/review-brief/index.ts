export { attackable, introduction } from './attackable.ts';
export { checklist, clauseByClause } from './clauses.ts';
export { unverified } from './unverified.ts';
export { restOfTender, warnings } from './warnings.ts';
