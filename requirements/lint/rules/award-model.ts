import type { Clause } from '../../model/index.ts';
import type { LintRule } from '../rule.ts';

/** An award criterion states what gives how much: a maximum in SEK and levels from all of it to nothing. */
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
        const shares = award.levels.map((level) => level.share);
        const falling = shares.every((share, index) => index === 0 || share < (shares[index - 1] ?? 0));
        return [
          ...(parameters[award.maximum]?.type === 'money' ? [] : [fault('clauses', clause.id, [...path, 'maximum'], `"${award.maximum}" is not a money parameter of this clause`)]),
          ...(falling && shares[0] === 100 && shares.at(-1) === 0 ? [] : [fault('clauses', clause.id, [...path, 'levels'], 'the levels fall from 100 to 0')]),
        ];
      });
    }),
};
