import { z } from 'zod';
import type { FrameworkScore } from '#requirements/frameworks/index.ts';

/** What is said over HTTP about the Cloud Sovereignty Framework. */
const levels = z.record(z.string().max(40), z.int());
export const sovereigntyScoreSchema = z.strictObject({
  /** Objective → level. Every objective must be there: a level is never guessed. */
  levels,
  /** Objective → the least level that is demanded. */
  minimum: levels.optional(),
  /** Which of the framework's published sets of weights; the first when absent. */
  weighting: z.string().max(40).optional(),
});
export type SovereigntyScore = FrameworkScore & { framework: string; weighting: string };
