import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { CompiledLibrary } from '#requirements/engine/index.ts';
import type { AnswerValue } from '#requirements/model/index.ts';

/** A purchase with its full answers, and the topics and warnings that an expert expects of it. */
export interface Scenario {
  id: string;
  title: string;
  scope: string;
  answers: Record<string, AnswerValue>;
  warnings: string[];
  must: string[];
  must_not: string[];
}

const file = parse(readFileSync(join(import.meta.dirname, 'scenarios.yaml'), 'utf8')) as { scenarios: Scenario[] };
export const scenarios: readonly Scenario[] = file.scenarios;

export function scenario(id: string): Scenario {
  const found = scenarios.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`no scenario ${id}`);
  return found;
}

/** The scenario's answers by question id; the file has them by code. */
export function answersOf(library: CompiledLibrary, { answers, scope }: Pick<Scenario, 'answers' | 'scope'>): Record<string, AnswerValue> {
  return Object.fromEntries(
    Object.entries({ ...answers, 'F47.omfattning': scope }).map(([code, value]) => {
      const question = library.library.questions.find((candidate) => candidate.code === code);
      if (!question) throw new Error(`no question has the code ${code}`);
      return [question.id, value];
    }),
  );
}
