export { coverTable, type CoveredRow } from './table.ts';
export { coverTopics, type CoveredTopic } from './topics.ts';
