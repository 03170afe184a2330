import type { LintRule } from '../rule.ts';

const binds = /gäller som (?:avtals|kontrakts)?villkor/iu;

/** What has given a tender added value must be kept: the criterion says that it applies as a term of the contract. */
export const valuedBecomesTerm: LintRule = {
  name: 'valued-becomes-term',
  check: ({ library, fault }) =>
    library.clauses.flatMap((clause) => {
      const criteria = [
        ...(clause.kind === 'award-criterion' ? [{ path: ['text', 'sv'], text: clause.text.sv }] : []),
        ...clause.variants.flatMap((variant, index) => (variant.kind === 'award-criterion' && variant.text ? [{ path: ['variants', index, 'text', 'sv'], text: variant.text.sv }] : [])),
        ...(clause.asAward ? [{ path: ['asAward', 'text', 'sv'], text: clause.asAward.text.sv }] : []),
      ];
      return criteria.filter(({ text }) => !binds.test(text)).map(({ path }) => fault('clauses', clause.id, path, 'does not bind the supplier to what gave added value; add "Det som har gett mervärde gäller som avtalsvillkor."'));
    }),
};
