export { describeCondition, type ConditionInWords, type DescribedCondition } from './condition.ts';
export { describePriority, describeScale, describeUse, type UseInWords } from './use.ts';
