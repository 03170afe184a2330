import { compileLibrary } from '../../engine/compile.ts';
import type { LintRule } from '../rule.ts';
import { printedTexts } from '../rule.ts';

/**
 * A question that changes nothing is not asked. It counts as used when a clause, variant, warning, scale or other question
 * depends on it, when a text prints it, when an answer must be looked into or blocks a final, or when it is about the document.
 */
export const deadQuestion: LintRule = {
  name: 'dead-question',
  check: ({ library, fault }) => {
    const compiled = compileLibrary(library);
    const printed = library.clauses.flatMap((clause) => printedTexts(clause).map(({ text }) => text.sv)).join('\n');
    const publishing = new Set(library.questions.flatMap((question) => (question.publishedWhen && typeof question.publishedWhen === 'object' ? Object.keys(question.publishedWhen) : [])));
    return library.questions
      .filter((question) => {
        const decides = (compiled.clausesByQuestion.get(question.id)?.length ?? 0) + (compiled.warningsByQuestion.get(question.id)?.length ?? 0) > 0;
        const consequence = question.options?.some((option) => option.investigate || option.blocksFinal) ?? false;
        const isPrinted = printed.includes(`{{table ${question.id}}}`) || question.type === 'text' || question.type === 'list' || question.role === 'setting' || publishing.has(question.id);
        return !decides && !consequence && !isPrinted;
      })
      .map((question) => fault('questions', question.id, ['id'], `nothing depends on the question "${question.id}"; let a clause or a warning use it, or take it away`));
  },
};
