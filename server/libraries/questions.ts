import type { z } from 'zod';
import { dependentsOf } from '#requirements/relations/index.ts';
import type { Library, Question } from '#requirements/model/index.ts';
import type { QuestionInLibrary, QuestionSummary, searchQuerySchema } from '#server/contract/index.ts';
import { Fault } from '#server/faults.ts';
import type { Actor } from '#server/identity/actor.ts';
import type { Services } from '#server/services.ts';
import { byArea, clauseSummary, conditionInWords, neighboursIn, questionSummary, versionOf } from './in-words.ts';
import { libraryToday } from './read.ts';
import { foundIn } from './search.ts';

/** In the order they are asked, or with the best first when words are sought. */
export async function listQuestions(services: Services, actor: Actor, { q }: z.infer<typeof searchQuerySchema>): Promise<readonly QuestionSummary[]> {
  const { library, stored } = await libraryToday(services, actor);
  return foundIn(stored, 'question', inOrder(library), q).map(questionSummary);
}

/** A question with when it is asked, and what depends on its answer. */
export async function readQuestion(services: Services, actor: Actor, id: string): Promise<QuestionInLibrary> {
  const present = await libraryToday(services, actor);
  const { library } = present;
  const questions = inOrder(library);
  const question = questions.find((candidate) => candidate.id === id);
  if (question === undefined) throw new Fault('not-found', `The library has no question ${id.slice(0, 80)}.`);
  const step = library.manifest.steps.find((candidate) => candidate.questions.includes(id));
  const dependents = dependentsOf(library, id);
  const decided = new Map(dependents.clauses.map(({ clause, decides }) => [clause, decides]));
  return {
    ...question,
    library: versionOf(present),
    step: step ? { id: step.id, title: step.title } : null,
    askedWhen: conditionInWords(library, question.askWhen),
    suggestedWhen: (question.suggestion?.rules ?? []).map(({ when }) => conditionInWords(library, when)),
    clauses: byArea(library, [...decided.keys()]).map((clause) => ({ clause: clauseSummary(clause), decides: decided.get(clause) ?? [] })),
    sized: dependents.sized,
    warnings: dependents.warnings.map(({ code, severity, title, text, when }) => ({ code, severity, title, text, usedWhen: conditionInWords(library, when) })),
    questions: dependents.questions.map(questionSummary),
    neighbours: neighboursIn(questions, question, questionSummary),
  };
}

/** Every question of the library is asked in a step. */
function inOrder(library: Library): readonly Question[] {
  const questions = new Map(library.questions.map((question) => [question.id, question]));
  return library.manifest.steps.flatMap((step) => step.questions.flatMap((id) => questions.get(id) ?? []));
}
