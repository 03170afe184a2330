export { scoreFramework, type FrameworkScore, type ObjectiveScore } from './score.ts';
