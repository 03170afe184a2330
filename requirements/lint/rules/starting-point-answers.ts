import { checkAnswer } from '../../engine/check-answer.ts';
import { compileLibrary } from '../../engine/compile.ts';
import type { LintRule } from '../rule.ts';

/** A starting point gives answers that the questions take, and none that must be the officer's own. */
export const startingPointAnswers: LintRule = {
  name: 'starting-point-answers',
  check: ({ library, fault }) => {
    const compiled = compileLibrary(library);
    return library.startingPoints.flatMap((point) =>
      Object.entries(point.answers).flatMap(([question, value]) => {
        const wrong = checkAnswer(compiled, question, value);
        if (wrong) return [fault('startingPoints', point.id, ['answers', question], wrong.detail)];
        return compiled.questions.get(question)?.definition.neverPrefilled ? [fault('startingPoints', point.id, ['answers', question], `"${question}" is never prefilled; leave it to the officer`)] : [];
      }),
    );
  },
};
