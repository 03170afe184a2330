import type { LintRule } from '../rule.ts';
import { printedTexts } from '../rule.ts';

/** Clause texts use only the forms that are filled in, and name only parameters, questions and clauses that exist. */
export const templateForm: LintRule = {
  name: 'template-form',
  check: ({ library, checkTemplate, fault }) => {
    const clauses = new Set(library.clauses.map((clause) => clause.id));
    const questions = new Set(library.questions.map((question) => question.id));
    return library.clauses.flatMap((clause) =>
      printedTexts(clause).flatMap(({ path, text }) => {
        const parameters = path[0] === 'asAward' ? { ...clause.parameters, ...clause.asAward?.parameters } : clause.parameters;
        return Object.entries(text).flatMap(([language, template]) =>
          checkTemplate(template, Object.keys(parameters), (id) => clauses.has(id), (id) => questions.has(id)).map((message) => fault('clauses', clause.id, [...path, language], message)),
        );
      }),
    );
  },
};
