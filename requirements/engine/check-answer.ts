import type { AnswerValue, Question } from '../model/index.ts';
import { didYouMean } from '../read/fault.ts';
import type { CompiledLibrary } from './compile.ts';
import { checkTexts } from './check-text.ts';

export interface AnswerFault {
  code: 'unknown-question' | 'unknown-option' | 'invalid-answer' | 'invalid-text';
  detail: string;
}

/** Why a value can't be an answer to a question, or `null`. Empty values are allowed: they take the answer back. */
export function checkAnswer(library: CompiledLibrary, questionId: string, value: AnswerValue): AnswerFault | null {
  const question = library.questions.get(questionId)?.definition;
  if (!question) {
    const byCode = library.library.questions.find((candidate) => candidate.code === questionId);
    const hint = byCode ? ` Did you mean "${byCode.id}"?` : didYouMean(questionId, library.questions.keys());
    return { code: 'unknown-question', detail: `There is no question "${questionId.slice(0, 80)}".${hint}` };
  }
  const text = checkTexts(value);
  if (text) return { code: 'invalid-text', detail: `The answer ${text.detail}.` };
  const wrong = checkForm(question, value);
  return typeof wrong === 'string' ? { code: 'invalid-answer', detail: wrong } : wrong;
}

function checkForm(question: Question, value: AnswerValue): string | AnswerFault | null {
  switch (question.type) {
    case 'single':
      return typeof value === 'string' ? (value === '' ? null : checkOptions(question, [value])) : `"${question.id}" takes one option, as a text.`;
    case 'multiple':
      if (!isTexts(value)) return `"${question.id}" takes a list of options.`;
      if (new Set(value).size !== value.length) return `"${question.id}" has the same option twice.`;
      return checkOptions(question, value) ?? checkExclusive(question, value);
    case 'text':
      return typeof value === 'string' ? checkFreeText(question, value) : `"${question.id}" takes a text.`;
    case 'list':
      return isTexts(value) ? null : `"${question.id}" takes a list of texts.`;
    case 'table':
      return checkTable(question, value);
    case 'level':
      return checkLevel(question, value);
  }
}

function checkOptions(question: Question, options: readonly string[]): AnswerFault | null {
  const known = (question.options ?? []).map((option) => option.id);
  const unknown = options.find((option) => !known.includes(option));
  if (unknown === undefined) return null;
  return { code: 'unknown-option', detail: `"${question.id}" has no option "${unknown.slice(0, 80)}".${didYouMean(unknown, known)} Options: ${known.join(', ')}.` };
}

function checkExclusive(question: Question, options: readonly string[]): string | null {
  const exclusive = question.options?.find((option) => option.exclusive && options.includes(option.id));
  return exclusive && options.length > 1 ? `"${exclusive.id}" can't be combined with other options of "${question.id}".` : null;
}

function checkFreeText(question: Question, text: string): string | null {
  const limit = question.maximumLength ?? (question.format === 'paragraphs' ? 10_000 : 300);
  if (text.length > limit) return `"${question.id}" is ${text.length} characters long; the most is ${limit}.`;
  if (question.format !== 'paragraphs' && /[\n\r]/u.test(text)) return `"${question.id}" takes one line.`;
  if (question.format === 'date' && text !== '' && !isDate(text)) return `"${question.id}" takes a date such as 2027-01-31.`;
  return null;
}

function isDate(text: string): boolean {
  const date = /^\d{4}-\d{2}-\d{2}$/u.test(text) ? new Date(`${text}T00:00:00Z`) : undefined;
  return date !== undefined && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

function checkTable(question: Question, value: AnswerValue): string | null {
  if (!Array.isArray(value) || value.some((row) => typeof row !== 'object')) return `"${question.id}" takes a list of rows.`;
  const columns = question.columns ?? [];
  for (const [index, row] of value.entries()) {
    for (const [name, cell] of Object.entries(row)) {
      const column = columns.find((candidate) => candidate.id === name);
      if (!column) return `Row ${index + 1} of "${question.id}" has an unknown column "${name.slice(0, 80)}".${didYouMean(name, columns.map(({ id }) => id))}`;
      if (column.options && cell !== '' && !column.options.some((option) => option.id === cell)) {
        return `Row ${index + 1} of "${question.id}": "${name}" is one of ${column.options.map((option) => option.id).join(', ')}.`;
      }
    }
  }
  return null;
}

function checkLevel(question: Question, value: AnswerValue): string | null {
  if (typeof value !== 'object' || Array.isArray(value)) return `"${question.id}" takes a number per part: ${(question.parts ?? []).map((part) => part.id).join(', ')}.`;
  for (const [name, level] of Object.entries(value)) {
    const part = question.parts?.find((candidate) => candidate.id === name);
    if (!part) return `"${question.id}" has no part "${name.slice(0, 80)}".`;
    if (typeof level !== 'number' || level < part.minimum || level > part.maximum) return `${name} of "${question.id}" is a whole number from ${part.minimum} to ${part.maximum}.`;
  }
  return null;
}

function isTexts(value: AnswerValue): value is string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}
