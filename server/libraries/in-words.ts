import { describeCondition } from '#requirements/describe/index.ts';
import { languages, type Citation, type Clause, type Condition, type Language, type Library, type Question } from '#requirements/model/index.ts';
import type { CitationInWords, ClauseSummary, InBoth, LibraryVersion, Neighbours, QuestionSummary, Support } from '#server/contract/index.ts';
import { provisionsOf } from '#templates/library/provisions.ts';
import type { PinnedLibrary } from './library-store.ts';

/** What is said of a library's entries in more than one answer. */
export const inBoth = <T>(say: (language: Language) => T): InBoth<T> => Object.fromEntries(languages.map((language) => [language, say(language)])) as Record<Language, T>;

export const conditionInWords = (library: Library, condition: Condition) => inBoth((language) => describeCondition(library, condition, language));

export function versionOf({ hash, library }: Pick<PinnedLibrary, 'hash' | 'library'>): LibraryVersion {
  return { id: library.manifest.id, version: library.manifest.version, hash };
}

export function clauseSummary({ id, version, area, kind, priority, due, title, marketEffect, review, withdrawn }: Clause): ClauseSummary {
  return { id, version, area, kind, priority, due, title, marketEffect: marketEffect?.level ?? null, review: review.state, withdrawn: withdrawn !== undefined };
}

export function questionSummary({ id, code, type, role, title }: Question): QuestionSummary {
  return { id, code, type, role, title };
}

/** Rules that are written once are told once, with their place in the law of each procedure. */
export function supportInWords(library: Library, citations: readonly Citation[]): Support {
  const { bases } = library.manifest;
  const named = new Set(citations.flatMap((citation) => ('basis' in citation ? [citation.basis] : [])));
  return {
    citations: citationsInWords(library, citations.filter((citation) => 'source' in citation)),
    bases: [...named].flatMap((id) => {
      const basis = bases[id];
      return basis ? [{ id, says: basis.says, citations: citationsInWords(library, basis.citations) }] : [];
    }),
  };
}

function citationsInWords(library: Library, citations: readonly Citation[]): CitationInWords[] {
  return provisionsOf(library, citations).map(({ source: { id, kind, title, citation, url, proposal }, provision, says, confidence, when }) => ({
    source: { id, kind, title, ...(citation && { citation }), ...(url !== undefined && { url }), ...(proposal !== undefined && { proposal }) },
    provision,
    ...(says && { says }),
    confidence,
    usedWhen: when === 'always' ? null : conditionInWords(library, when),
  }));
}

/** What stands before and after one of a list. */
export function neighboursIn<T, S>(list: readonly T[], one: T, summary: (item: T) => S): Neighbours<S> {
  const at = list.indexOf(one);
  const [previous, next] = [list[at - 1], list[at + 1]];
  return { previous: at < 1 || previous === undefined ? null : summary(previous), next: next === undefined ? null : summary(next) };
}

/** As the chapters of a document come. */
export function byArea(library: Library, clauses: readonly Clause[]): readonly Clause[] {
  const places = new Map(library.manifest.areas.map(({ id }, at) => [id, at]));
  return clauses.toSorted((one, other) => (places.get(one.area) ?? places.size) - (places.get(other.area) ?? places.size));
}
