import type { Award, Clause, Library } from '../../model/index.ts';
import type { LintRule } from '../rule.ts';

/** An award criterion states what gives how much: a maximum in SEK and in points, and levels from all of it to nothing or a framework. */
export const awardModel: LintRule = {
  name: 'award-model',
  check: ({ library, fault }) =>
    library.clauses.flatMap((clause) => {
      const valued = [
        { path: ['award'], award: clause.award, needed: clause.kind === 'award-criterion', parameters: clause.parameters },
        ...clause.variants.map((variant, index) => ({ path: ['variants', index, 'award'], award: variant.award ?? clause.award, needed: variant.kind === 'award-criterion', parameters: clause.parameters })),
        { path: ['asAward', 'award'], award: clause.asAward?.award, needed: false, parameters: { ...clause.parameters, ...clause.asAward?.parameters } as Clause['parameters'] },
      ];
      return valued.flatMap(({ path, award, needed, parameters }) => {
        if (!award) return needed ? [fault('clauses', clause.id, path, 'an award criterion says how it is valued: add award')] : [];
        return [
          ...(parameters[award.maximum]?.type === 'money' ? [] : [fault('clauses', clause.id, [...path, 'maximum'], `"${award.maximum}" is not a money parameter of this clause`)]),
          ...(parameters[award.points]?.type === 'integer' ? [] : [fault('clauses', clause.id, [...path, 'points'], `"${award.points}" is not a whole number among the parameters of this clause`)]),
          ...(award.model === 'levels' ? (fallsToNothing(award.levels) ? [] : [fault('clauses', clause.id, [...path, 'levels'], 'the levels fall from 100 to 0')]) : knownWeighting(library, award) ? [] : [fault('clauses', clause.id, [...path, 'framework'], `there is no framework "${award.framework}" with the weighting "${award.weighting}"`)]),
        ];
      });
    }),
};

function fallsToNothing(levels: readonly { share: number }[]): boolean {
  const shares = levels.map((level) => level.share);
  return shares.every((share, index) => index === 0 || share < (shares[index - 1] ?? 0)) && shares[0] === 100 && shares.at(-1) === 0;
}

function knownWeighting({ frameworks }: Library, award: Extract<Award, { model: 'framework' }>): boolean {
  return frameworks.some(({ id, weightings }) => id === award.framework && weightings.some((weighting) => weighting.id === award.weighting));
}
