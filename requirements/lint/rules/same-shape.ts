import type { LintRule } from '../rule.ts';
import { printedClauses, wordings } from '../rule.ts';

/** The two languages have the same paragraphs, list items and references, so that neither says more than the other. */
export const sameShape: LintRule = {
  name: 'same-shape',
  check: ({ library, fault }) =>
    printedClauses(library).flatMap((clause) =>
      wordings(clause).flatMap(({ path, text }) => {
        if (text.en === undefined) return [];
        const [swedish, english] = [shape(text.sv), shape(text.en)];
        const differs = (['paragraphs', 'list items', 'references'] as const).filter((part) => swedish[part] !== english[part]);
        return differs.map((part) => fault('clauses', clause.id, [...path, 'en'], `has ${english[part]} ${part} where the Swedish has ${swedish[part]}`));
      }),
    ),
};

function shape(text: string) {
  return {
    paragraphs: text.split(/\n\s*\n/u).length,
    'list items': (text.match(/^- /gmu) ?? []).length,
    references: (text.match(/\{\{\s*(?:ref|table)\s/gu) ?? []).length,
  };
}
