import { checkAnswer } from '../../engine/check-answer.ts';
import { compileLibrary } from '../../engine/compile.ts';
import type { Question } from '../../model/index.ts';
import type { LintRule } from '../rule.ts';

/** A question has what its type needs, its suggestions are answers it takes, and the steps name every question once. */
export const formOfQuestion: LintRule = {
  name: 'form-of-question',
  check: ({ library, fault }) => {
    const compiled = compileLibrary(library);
    const stepped = library.manifest.steps.flatMap((step) => step.questions);
    const ids = new Set(library.questions.map((question) => question.id));
    const codes = new Map<string, string>();
    return [
      ...library.questions.flatMap((question) => {
        const at = (path: (string | number)[], message: string) => fault('questions', question.id, path, message);
        const earlier = codes.get(question.code);
        codes.set(question.code, question.id);
        const options = new Set((question.options ?? []).map((option) => option.id));
        return [
          ...(earlier === undefined ? [] : [at(['code'], `the code ${question.code} is also that of "${earlier}"`)]),
          ...missingForm(question).map((message) => at(['type'], message)),
          ...(stepped.includes(question.id) ? [] : [at(['id'], 'is in no step of library.yaml, so it would never be asked')]),
          ...(question.suggestion && question.neverPrefilled ? [at(['suggestion'], 'is never prefilled, so it can\'t have a suggestion')] : []),
          ...(question.options ?? []).flatMap((option, index) => (option.countsAs ?? []).filter((other) => !options.has(other)).map((other) => at(['options', index, 'countsAs'], `counts as the unknown option "${other}"`))),
          ...(question.suggestion?.rules ?? []).flatMap(({ value }, index) => {
            const wrong = checkAnswer(compiled, question.id, value);
            return wrong ? [at(['suggestion', 'rules', index, 'value'], wrong.detail)] : [];
          }),
          ...(question.default === undefined ? [] : [checkAnswer(compiled, question.id, question.default)].flatMap((wrong) => (wrong ? [at(['default'], wrong.detail)] : []))),
        ];
      }),
      ...[...stepped, ...library.manifest.quickStart].filter((id) => !ids.has(id)).map((id) => fault('manifest', '', ['steps'], `names the unknown question "${id}"`)),
      ...stepped.filter((id, index) => stepped.indexOf(id) !== index).map((id) => fault('manifest', '', ['steps'], `asks "${id}" twice`)),
    ];
  },
};

function missingForm(question: Question): string[] {
  const needs: Partial<Record<Question['type'], keyof Question>> = { single: 'options', multiple: 'options', table: 'columns', level: 'parts' };
  const needed = needs[question.type];
  return [
    ...(needed !== undefined && question[needed] === undefined ? [`a question of type "${question.type}" needs ${needed}`] : []),
    ...(question.default !== undefined && question.role !== 'setting' ? ['only a setting has a default that counts as answered'] : []),
  ];
}
