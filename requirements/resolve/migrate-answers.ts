import type { Answer, Answers, Library, Migration } from '../model/index.ts';
import { checkAnswer } from '../engine/check-answer.ts';
import { compileLibrary } from '../engine/compile.ts';

export interface MigratedAnswers {
  answers: Answers;
  /** What could not be carried over, to be shown before the upgrade is accepted. */
  dropped: readonly { question: string; answer: Answer; reason: 'question-removed' | 'option-removed' | 'no-longer-valid' }[];
}

/**
 * Answers given under one version of a library, as answers under a later one: renamed by the migrations in between, and
 * checked against the questions there. An answer that was changed on the way has basis `upgrade` and is to be confirmed.
 *
 * @throws Error when the migrations do not lead from `from` to the library's version
 */
export function migrateAnswers(to: Library, from: string, answers: Answers): MigratedAnswers {
  const dropped: { question: string; answer: Answer; reason: 'question-removed' | 'option-removed' | 'no-longer-valid' }[] = [];
  let current: Record<string, Answer> = { ...answers };
  for (const migration of path(to, from)) {
    const next: Record<string, Answer> = {};
    for (const [question, answer] of Object.entries(current)) {
      if (migration.removed.includes(question)) dropped.push({ question, answer, reason: 'question-removed' });
      else {
        const renamed = migration.questions[question] ?? question;
        const value = renameOptions(migration, renamed, answer.value);
        if (value === null) dropped.push({ question, answer, reason: 'option-removed' });
        else next[renamed] = value === answer.value ? answer : { ...answer, value, basis: 'upgrade' };
      }
    }
    current = next;
  }
  const compiled = compileLibrary(to);
  const kept: Record<string, Answer> = {};
  for (const [question, answer] of Object.entries(current)) {
    if (checkAnswer(compiled, question, answer.value)) dropped.push({ question, answer, reason: 'no-longer-valid' });
    else kept[question] = answer;
  }
  return { answers: kept, dropped };
}

/** The migrations from one version to the library's own, in order. */
function path(to: Library, from: string): Migration[] {
  const steps: Migration[] = [];
  for (let at = from; at !== to.manifest.version;) {
    const step = to.migrations.find((migration) => migration.from === at);
    if (!step || steps.includes(step)) throw new Error(`The library ${to.manifest.version} has no migration from ${at}; add migrations/${at}.yaml.`);
    steps.push(step);
    at = step.to;
  }
  return steps;
}

/** The value with its options renamed; the very same value when nothing was; `null` when nothing is left. */
function renameOptions(migration: Migration, question: string, value: Answer['value']): Answer['value'] | null {
  const renames = migration.options[question];
  if (!renames) return value;
  const rename = (option: string) => (Object.hasOwn(renames, option) ? renames[option] ?? null : option);
  if (typeof value === 'string') return rename(value);
  if (!Array.isArray(value) || !value.every((option) => typeof option === 'string')) return value;
  const renamed = value.map(rename);
  if (renamed.every((option, index) => option === value[index])) return value;
  const left = renamed.filter((option) => option !== null);
  return left.length > 0 ? [...new Set(left)] : null;
}
