import type { Clause, Library, Localized } from '../model/index.ts';
import type { Fault, LibrarySource, Part } from '../read/index.ts';

/** What a template may not hold, in words; handed in, since only `templates/` reads Handlebars. */
export type CheckTemplate = (template: string, parameters: Iterable<string>, isClause: (id: string) => boolean, isQuestion: (id: string) => boolean) => string[];

export interface LintContext {
  library: Library;
  checkTemplate: CheckTemplate;
  /** A fault at a place in the library: what is wrong, and what to do. */
  fault(part: Part, key: string, path: readonly (string | number)[], message: string): Fault;
}
export interface LintRule {
  name: string;
  check(context: LintContext): Fault[];
}

export function contextOf(source: LibrarySource, checkTemplate: CheckTemplate): LintContext {
  return {
    library: source.library,
    checkTemplate,
    fault: (part, key, path, message) => ({ ...source.locate(part, key, [...path]), message }),
  };
}

/** A text of a clause that is printed to bidders, with its place. */
export interface PrintedText {
  path: (string | number)[];
  text: Localized;
}

/** The words that make up the obligation itself: the clause's text, its variants', and how it is valued. */
export function wordings(clause: Clause): PrintedText[] {
  const award = (at: (string | number)[], valued: Clause['award']): PrintedText[] =>
    valued ? [{ path: [...at, 'judging'], text: valued.judging }, ...(valued.model === 'levels' ? valued.levels.map((level, index) => ({ path: [...at, 'levels', index, 'text'], text: level.text })) : [])] : [];
  return [
    { path: ['text'], text: clause.text },
    ...clause.variants.flatMap((variant, index) => [
      ...(variant.text ? [{ path: ['variants', index, 'text'], text: variant.text }] : []),
      ...award(['variants', index, 'award'], variant.award),
    ]),
    ...award(['award'], clause.award),
    ...(clause.asAward ? [{ path: ['asAward', 'text'], text: clause.asAward.text }, ...award(['asAward', 'award'], clause.asAward.award)] : []),
  ];
}

/** Everything of a clause that bidders read: wordings, titles, motive, evidence and check. */
export function printedTexts(clause: Clause): PrintedText[] {
  return [
    { path: ['title'], text: clause.title },
    ...wordings(clause),
    { path: ['motive'], text: clause.motive },
    ...(clause.evidence ? [{ path: ['evidence'], text: clause.evidence }] : []),
    ...(clause.verification ? [{ path: ['verification', 'how'], text: clause.verification.how }] : []),
    ...clause.variants.flatMap((variant, index) => [
      ...(variant.title ? [{ path: ['variants', index, 'title'], text: variant.title }] : []),
      ...(variant.motive ? [{ path: ['variants', index, 'motive'], text: variant.motive }] : []),
      ...(variant.evidence ? [{ path: ['variants', index, 'evidence'], text: variant.evidence }] : []),
    ]),
  ];
}

export function printedClauses(library: Library): Clause[] {
  return library.clauses.filter((clause) => clause.kind !== 'internal');
}
