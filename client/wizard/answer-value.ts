import type { AnswerValue, Question } from '#requirements/model/index.ts';

/** What is typed, without empty rows and stray blanks; `undefined` when there is nothing to answer with. */
export function cleanValue(question: Question, value: AnswerValue | undefined): AnswerValue | undefined {
  if (value === undefined) return undefined;
  switch (question.type) {
    case 'single': return value || undefined;
    case 'text': return (value as string).trim() || undefined;
    case 'multiple': return unlessEmpty(value as string[]);
    case 'list': return unlessEmpty((value as string[]).map((line) => line.trim()).filter(Boolean));
    case 'table': return unlessEmpty((value as Record<string, string>[]).map(cleanRow).filter((row) => Object.keys(row).length > 0));
    case 'level': return Object.keys(value).length > 0 ? value : undefined;
  }
}

/** Every part of a level must be given. */
export function isIncomplete(question: Question, value: AnswerValue | undefined): boolean {
  if (question.type !== 'level' || value === undefined) return false;
  return (question.parts ?? []).some((part) => (value as Record<string, number>)[part.id] === undefined);
}

export function isSame(one: AnswerValue | undefined, other: AnswerValue | undefined): boolean {
  return JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
}

const unlessEmpty = <Item>(items: Item[]): Item[] | undefined => (items.length > 0 ? items : undefined);

const cleanRow = (row: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(row).map(([column, text]) => [column, text.trim()]).filter(([, text]) => text));

/** Options and columns are compared without regard to order; rows keep theirs. */
function sorted(value: AnswerValue | undefined): unknown {
  if (value === undefined || typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map((item) => (typeof item === 'string' ? item : Object.entries(item).sort(byName)));
  return Object.entries(value).sort(byName);
}

const byName = ([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number => (one < other ? -1 : 1);
