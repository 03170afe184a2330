import type { Framework } from '../model/index.ts';

export interface ObjectiveScore {
  level: number;
  /** Percent of the whole. */
  weight: number;
  /** What the level gives of the weight: all of it at the highest level. */
  points: number;
  /** The least level that is demanded, when one is. */
  minimum: number | null;
  met: boolean;
}
export interface FrameworkScore {
  /** 0–100, with two decimals at most. */
  score: number;
  /** Whether every least level that is demanded is reached. */
  gate: boolean;
  /** The lowest level of any objective, which the framework takes as the level of the whole. */
  lowest: number;
  perObjective: Readonly<Record<string, ObjectiveScore>>;
}

/**
 * The weighted score of an offer: for each objective its weight times its level out of the highest, and apart from that
 * whether the offer reaches the levels that are demanded. A high score never makes up for a level that is too low.
 *
 * @param levels a level for each objective of the framework
 * @param minimum the least level for those objectives that have one
 */
export function scoreFramework(framework: Framework, weights: Readonly<Record<string, number>>, levels: Readonly<Record<string, number>>, minimum: Readonly<Record<string, number>> = {}): FrameworkScore {
  const highest = framework.levels.length - 1;
  const perObjective = Object.fromEntries(
    framework.objectives.map(({ id }): [string, ObjectiveScore] => {
      const level = levels[id] ?? 0;
      const weight = weights[id] ?? 0;
      const least = minimum[id] ?? null;
      return [id, { level, weight, points: hundredths((weight * level) / highest), minimum: least, met: least === null || level >= least }];
    }),
  );
  const scores = Object.values(perObjective);
  return {
    score: hundredths(scores.reduce((sum, { weight, level }) => sum + (weight * level) / highest, 0)),
    gate: scores.every(({ met }) => met),
    lowest: Math.min(...scores.map(({ level }) => level)),
    perObjective,
  };
}

const hundredths = (value: number) => Math.round(value * 100) / 100;
