import { fillDated } from '#requirements/dated/index.ts';
import { coveredTopics, type AnswerValue, type Question } from '#requirements/model/index.ts';
import { productionLibrary } from '../../support/library.ts';
import { answersOf, scenario, type Scenario } from '../../scenarios/scenarios.ts';

const { compiled } = productionLibrary();

/** As people read it: with the amounts that hold today. */
export const library = fillDated(compiled.library, new Intl.DateTimeFormat('sv-SE').format(new Date()));

export function question(id: string): Question {
  const found = library.questions.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`no question ${id}`);
  return found;
}

export const title = (id: string): string => question(id).title.sv;

export function optionLabel(id: string, option: string): string {
  const found = question(id).options?.find((candidate) => candidate.id === option);
  if (!found) throw new Error(`no option ${option} of ${id}`);
  return found.label.sv;
}

const list = new Intl.ListFormat('sv-SE', { type: 'conjunction' });

/** A choice as it is read on a page; nothing for what is typed. */
export function inWords({ options }: Question, value: AnswerValue): string | undefined {
  const label = (id: unknown) => options?.find((option) => option.id === id)?.label.sv;
  if (typeof value === 'string') return label(value);
  return Array.isArray(value) && options ? list.format(value.map(label).filter((words) => words !== undefined)) : undefined;
}

/** The question that is asked in these words. */
export function questionTitled(words: string): Question {
  const found = library.questions.find((candidate) => candidate.title.sv === words);
  if (!found) throw new Error(`no question says ${words}`);
  return found;
}

/** A scenario with its answers by question id. */
export function purchase(id: string): Scenario & { known: Record<string, AnswerValue> } {
  const found = scenario(id);
  return { ...found, known: answersOf(compiled, found) };
}

/** Some of a scenario's answers. */
export function knownOf(id: string, questions: readonly string[]): Record<string, AnswerValue> {
  return Object.fromEntries(Object.entries(purchase(id).known).filter(([known]) => questions.includes(known)));
}

/** The topics of the checklist that clauses cover. */
export function topicsOf(clauses: readonly string[]): ReadonlySet<string> {
  return new Set(clauses.flatMap((id) => {
    const clause = compiled.clauses.get(id)?.definition;
    if (!clause) throw new Error(`no clause ${id}`);
    return coveredTopics(clause);
  }));
}
