export { compareLibraries, type Comparison, type CollectionComparison } from './compare.ts';
export { migrateAnswers, type MigratedAnswers } from './migrate-answers.ts';
export { OverlayFaults, resolve, type Resolved, type TraceEntry } from './resolve.ts';
