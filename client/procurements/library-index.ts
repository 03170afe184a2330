import type { Clause, Question, Source, Warning } from '#requirements/model/index.ts';
import type { StoredLibrary } from '#server/contract/index.ts';

/** Questions that are asked on the same screen. */
export interface QuestionPage {
  id: string;
  step: string;
  /** At least one. */
  questions: readonly [Question, ...Question[]];
}

/** A library version with what the screens look up in it. */
export interface LibraryIndex {
  library: StoredLibrary;
  question(id: string): Question | undefined;
  clause(id: string): Clause | undefined;
  warning(code: string): Warning | undefined;
  source(id: string): Source | undefined;
  /** In the order they are asked. */
  pages: readonly QuestionPage[];
  page(id: string): QuestionPage | undefined;
  pageOf(question: string): QuestionPage | undefined;
  /** The need first, then the questions of Snabbstart, each with those before it on its page: they lead up to it. Those after it are for Fördjupa. */
  quickStart: readonly QuestionPage[];
}

export function indexLibrary(library: StoredLibrary): LibraryIndex {
  const questions = new Map(library.questions.map((question) => [question.id, question]));
  const clauses = new Map(library.clauses.map((clause) => [clause.id, clause]));
  const warnings = new Map(library.warnings.map((warning) => [warning.code, warning]));
  const sources = new Map(library.sources.map((source) => [source.id, source]));
  const pages = pagesOf(library, questions);
  const pageByQuestion = new Map(pages.flatMap((page) => page.questions.map((question) => [question.id, page] as const)));
  return {
    library,
    question: (id) => questions.get(id),
    clause: (id) => clauses.get(id),
    warning: (code) => warnings.get(code),
    source: (id) => sources.get(id),
    pages,
    page: (id) => pages.find((page) => page.id === id),
    pageOf: (question) => pageByQuestion.get(question),
    quickStart: ['need', ...library.manifest.quickStart].flatMap((id) => quickStartPage(pageByQuestion.get(id), id)),
  };
}

function quickStartPage(page: QuestionPage | undefined, last: string): QuestionPage[] {
  if (!page) return [];
  const [first, ...more] = page.questions.slice(0, page.questions.findIndex((question) => question.id === last) + 1);
  return first ? [{ ...page, questions: [first, ...more] }] : [];
}

function pagesOf(library: StoredLibrary, questions: ReadonlyMap<string, Question>): QuestionPage[] {
  const pages = new Map<string, { id: string; step: string; questions: [Question, ...Question[]] }>();
  for (const step of library.manifest.steps) {
    for (const id of step.questions) {
      const question = questions.get(id);
      if (!question) continue;
      const pageId = question.page ?? question.id;
      const page = pages.get(pageId);
      if (page) page.questions.push(question);
      else pages.set(pageId, { id: pageId, step: step.id, questions: [question] });
    }
  }
  return [...pages.values()];
}
