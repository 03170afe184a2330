import { compileLibrary } from '../../engine/compile.ts';
import { canStandWithout } from '../always-together.ts';
import type { LintRule } from '../rule.ts';
import { printedClauses, wordings } from '../rule.ts';

/** A term with a definition is used only where the definition is in the document too; otherwise it means what each reader takes it for. */
export const definedTerm: LintRule = {
  name: 'defined-term',
  check: ({ library, fault }) => {
    const compiled = compileLibrary(library);
    const definitions = [...compiled.clauses.values()].filter(({ definition }) => definition.defines.length > 0 && !definition.withdrawn);
    return printedClauses(library).filter(({ withdrawn }) => !withdrawn).flatMap((clause) => {
      const user = compiled.clauses.get(clause.id);
      if (!user) return [];
      return definitions.filter(({ definition }) => definition.id !== clause.id).flatMap((defining) => {
        const used = wordings(clause).flatMap(({ path, text }) => defining.definition.defines.filter((term) => mentions(text.sv, term)).map((term) => ({ path, term })));
        return used.filter(({ path }) => canStandWithout(compiled, user, defining, path[0] === 'variants' ? user.variants[Number(path[1])] : undefined)).slice(0, 1)
          .map(({ path, term }) => fault('clauses', clause.id, [...path, 'sv'], `uses "${term}", which ${defining.definition.id} defines, but can be in a document without it; widen the condition of ${defining.definition.id}, or say it in other words`));
      });
    });
  },
};

/** As a word of its own, also with the ending of a genitive. A term with a capital is told from the common word by it. */
function mentions(text: string, term: string): boolean {
  const escaped = term.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);
  return new RegExp(String.raw`(?<!\p{L})${escaped}s?(?!\p{L})`, term.startsWith(term[0]?.toLocaleLowerCase('sv') ?? '') ? 'iu' : 'u').test(text);
}
