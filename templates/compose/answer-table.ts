import { evaluateRule, viewsOf } from '#requirements/engine/index.ts';
import type { TextBlock } from '../composed-document.ts';
import type { ComposeInput } from './input.ts';
import { text, type Words } from './words.ts';

/** The rows of a table or list answer, or the words that say why they are not printed. */
export function answerTable(input: ComposeInput, words: Words, questionId: string): TextBlock[] {
  const question = input.compiled.questions.get(questionId)?.definition;
  if (!question) return [];
  const note = (key: string): TextBlock[] => [{ type: 'paragraph', inlines: words.inlines(key), style: 'note' }];
  if (!isPublished(input, questionId)) return note('table.notPublished');
  const value = input.evaluation.answers[questionId]?.value;
  if (!Array.isArray(value) || value.length === 0) return note('table.empty');
  if (question.type === 'list') return [{ type: 'list', items: (value as string[]).map(text) }];

  const columns = question.columns ?? [];
  const label = (columnId: string, cell: string) => {
    const option = columns.find((column) => column.id === columnId)?.options?.find((candidate) => candidate.id === cell);
    return option ? words.of(option.label) : cell;
  };
  return [
    {
      type: 'table',
      caption: words.of(question.title),
      columns: columns.map((column) => ({ title: words.of(column.label), width: Math.floor(100 / columns.length) })),
      rows: (value as Record<string, string>[]).map((row) => columns.map((column) => text(label(column.id, row[column.id] ?? '')))),
    },
  ];
}

function isPublished(input: ComposeInput, questionId: string): boolean {
  const question = input.compiled.questions.get(questionId)?.definition;
  if (!question || question.disclosure === 'published') return true;
  const rule = input.compiled.publishedWhen.get(questionId);
  return rule !== undefined && evaluateRule(rule, viewsOf(input.compiled, input.content)).truth === true;
}
