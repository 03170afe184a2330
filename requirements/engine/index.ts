export { compileLibrary, type CompiledLibrary } from './compile.ts';
export { evaluate, type Evaluation } from './evaluate.ts';
export { checkAnswer, type AnswerFault } from './check-answer.ts';
export { checkAdjustment } from './check-adjustment.ts';
export { checkText, checkTexts } from './check-text.ts';
export { findBrandNames } from './brand-names.ts';
export { blanksOf, effectiveClause, effectiveOwnClause, usedParameters, type EffectiveClause } from './effective-clause.ts';
export { effective } from './facts.ts';
