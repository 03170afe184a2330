import { compileLibrary } from '../../engine/compile.ts';
import { answerTests } from '../../engine/rule.ts';
import type { LintRule } from '../rule.ts';

/** Whether a question applies, and what is suggested for it, never depends on itself. */
export const circularQuestion: LintRule = {
  name: 'circular-question',
  check: ({ library, fault }) => {
    const compiled = compileLibrary(library);
    return library.questions.flatMap((question) => {
      const own = compiled.questions.get(question.id);
      const asks = own ? [own.askWhen, ...own.suggestions.map((suggestion) => suggestion.rule)].flatMap(answerTests).map((test) => test.question) : [];
      const circle = asks.find((asked) => compiled.influences.get(question.id)?.has(asked));
      return circle === undefined ? [] : [fault('questions', question.id, ['id'], `depends on "${circle}", which depends on "${question.id}"; break the circle`)];
    });
  },
};
