import type { LintRule } from '../rule.ts';
import { printedClauses, wordings } from '../rule.ts';

/** More sentences with "ska" than this are several obligations, whatever they say. */
export const mostSentences = 2;

/** The sentences of a text that say "ska". A list under one "ska" is one obligation; what counts is sentences outside the list. */
export function sentencesWithSka(text: string): readonly string[] {
  return text.replace(/^- .*$/gmu, '').split(/(?<=[.:])\s+(?=\p{Lu})/u).filter((sentence) => /(?<!\p{L})ska(?!\p{L})/u.test(sentence));
}

/** One clause is one obligation, so that it can be met, tested and challenged alone. */
export const oneObligation: LintRule = {
  name: 'one-obligation',
  check: ({ library, fault }) =>
    printedClauses(library).filter((clause) => clause.kind !== 'preamble').flatMap((clause) =>
      wordings(clause).filter(({ path }) => path.at(-1) === 'text' && !path.includes('levels')).flatMap(({ path, text }) => {
        const sentences = sentencesWithSka(text.sv);
        return sentences.length > mostSentences
          ? [fault('clauses', clause.id, [...path, 'sv'], `has ${sentences.length} sentences with "ska"; split it into siblings (${clause.id.replace(/[a-z]$/u, '')}b, …) with one obligation each`)]
          : [];
      }),
    ),
};
