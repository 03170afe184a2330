import { join } from 'node:path';
import jsonLogic from 'json-logic-js';
import { compileLibrary, evaluate, type CompiledLibrary } from '#requirements/engine/index.ts';
import type { Answer, Condition, Library, ProcurementContent } from '#requirements/model/index.ts';
import { readLibrary } from '#requirements/read/index.ts';
import { readSeedFiles } from '#server/libraries/seed-files.ts';
import { answersOf, scenario } from '../../test/scenarios/scenarios.ts';
import { measure, type Row } from './rounds.ts';

/** Answer → new state, over the real library and over many times as many clauses, against json-logic-js on the same conditions. */
export async function benchState(): Promise<Row[]> {
  const library = readLibrary(await readSeedFiles(join(import.meta.dirname, '..', '..', 'requirements', 'library'))).library;
  const rows: Row[] = [];
  for (const size of [library.clauses.length, 1_000, 2_000]) {
    const grown = compileLibrary(withClauses(library, size));
    const content = schoolContent(grown);
    const data = Object.fromEntries(Object.entries(evaluate(grown, content).answers).map(([id, answer]) => [id, answer.value]));
    const rules = grown.library.clauses.map((clause) => toJsonLogic(clause.when));
    rows.push(
      ...(await measure(
        {
          [`state, ${size} clauses`]: () => repeat(10, () => evaluate(grown, content)),
          [`json-logic, ${size} conditions`]: () => repeat(10, () => rules.map((rule) => jsonLogic.apply(rule, data))),
        },
        `json-logic, ${size} conditions`,
      )).map((row) => ({ ...row, median: row.median / 10 })),
    );
  }
  return rows;
}

function repeat(times: number, run: () => unknown): void {
  for (let turn = 0; turn < times; turn += 1) run();
}

function withClauses(library: Library, size: number): Library {
  const clauses = Array.from({ length: size }, (_, index) => {
    const clause = library.clauses[index % library.clauses.length];
    if (!clause) throw new Error('the library has no clauses');
    return index < library.clauses.length ? clause : { ...clause, id: `bench${index}.${clause.id}` };
  });
  return { ...library, clauses };
}

function schoolContent(library: CompiledLibrary): ProcurementContent {
  const answers = Object.fromEntries(Object.entries(answersOf(library, scenario('S01'))).map(([id, value]): [string, Answer] => [id, { value, basis: 'stated' }]));
  return { answers, assumeRecommended: false, adjustments: {}, ownClauses: [], warningReasons: {}, proportionality: {} };
}

/** The condition in the peer's language: two-valued, without reasons, missing questions, scale, scope or variants. */
function toJsonLogic(condition: Condition): jsonLogic.RulesLogic {
  if (condition === 'always') return true;
  if (Array.isArray(condition)) return { or: condition.map(toJsonLogic) };
  const parts = Object.entries(condition).map(([subject, wanted]): jsonLogic.RulesLogic => {
    if (subject === 'all') return { and: (wanted as Condition[]).map(toJsonLogic) };
    if (subject === 'any') return { or: (wanted as Condition[]).map(toJsonLogic) };
    if (subject === 'not') return { '!': toJsonLogic(wanted as Condition) };
    if (typeof wanted === 'object' && !Array.isArray(wanted) && 'atLeast' in wanted) return { '>=': [{ var: subject }, (wanted as { atLeast: number }).atLeast] };
    return { or: [wanted].flat().map((option): jsonLogic.RulesLogic => ({ in: [option as string, { var: subject }] })) };
  });
  return { and: parts };
}
