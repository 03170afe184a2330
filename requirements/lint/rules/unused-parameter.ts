import { usedParameters } from '../../engine/effective-clause.ts';
import type { LintRule } from '../rule.ts';
import { printedTexts } from '../rule.ts';

/** A parameter that no text uses would be asked for in vain; one that a language leaves out would be a lost number. */
export const unusedParameter: LintRule = {
  name: 'unused-parameter',
  check: ({ library, fault }) =>
    library.clauses.flatMap((clause) => {
      const texts = printedTexts(clause);
      const used = new Set(texts.flatMap(({ text }) => usedParameters(text.sv)));
      for (const award of [clause.award, ...clause.variants.map((variant) => variant.award)]) if (award) used.add(award.maximum).add(award.points);
      const unused = Object.keys(clause.parameters)
        .filter((name) => !used.has(name))
        .map((name) => fault('clauses', clause.id, ['parameters', name], `the parameter "${name}" is not used in any Swedish text; use it or take it away`));
      const lost = texts.flatMap(({ path, text }) => {
        if (text.en === undefined) return [];
        const english = new Set(usedParameters(text.en));
        return usedParameters(text.sv).filter((name) => !english.has(name)).map((name) => fault('clauses', clause.id, [...path, 'en'], `the English text leaves out {{${name}}}`));
      });
      return [...unused, ...lost];
    }),
};
