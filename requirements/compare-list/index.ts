export { createListComparison, rowResults, type ListComparison, type ListRow, type Match, type RowComparison, type RowResult, type Strength } from './compare.ts';
export type { Difference } from './differences.ts';
export { forceOf, forceOfKind, type Force } from './obligations.ts';
export type { RowFault } from './row-faults.ts';
export { differenceInWords, rowFaultInWords } from './in-words.ts';
