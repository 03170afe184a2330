import { setImmediate as nextTurn } from 'node:timers/promises';
import { createListComparison, differenceInWords, rowFaultInWords, rowResults, type ListComparison, type RowComparison } from '#requirements/compare-list/index.ts';
import type { Library } from '#requirements/model/index.ts';
import type { ComparedRow, LibraryComparison } from '#server/contract/index.ts';
import type { Actor } from '#server/identity/actor.ts';
import { readTables, type FileType } from '#server/imports/index.ts';
import { clauseSummary, inBoth, versionOf } from '#server/libraries/in-words.ts';
import { currentPinned } from '#server/libraries/read.ts';
import type { Services } from '#server/services.ts';
import { listRows, type Chosen, type ListRow } from './list-rows.ts';

const made = new WeakMap<Library, ListComparison>();

/** What a library's clauses say, ready to be compared with. Made the first time, and kept for as long as the library is. */
function comparisonWith(library: Library): ListComparison {
  const present = made.get(library) ?? createListComparison(library);
  made.set(library, present);
  return present;
}

/** A file with somebody's own requirements, held against the present library. Nothing of it is kept. @throws FileFault */
export async function compareWithLibrary(services: Services, actor: Actor, file: { bytes: Uint8Array; type: FileType }, chosen: Chosen): Promise<LibraryComparison> {
  const tables = await readTables(file.bytes, file.type);
  const list = listRows(tables, chosen);
  const pinned = await currentPinned(services, actor);
  const comparison = comparisonWith(pinned.library);
  await inTurns(comparison.prepare(list.rows), () => undefined);
  const compared = await inTurns(list.rows, (row) => ({ row, found: comparison.compare(row) }));
  const only = comparison.onlyOurs(compared.map(({ found }) => found));

  const { clauses, manifest } = pinned.library;
  const namedClauses = new Set([...only.map(({ id }) => id), ...compared.flatMap(({ found }) => [...found.matches.map(({ clause }) => clause), ...found.nearest])]);
  const counts = Object.fromEntries(rowResults.map((result) => [result, compared.filter(({ found }) => found.result === result).length])) as Omit<LibraryComparison['counts'], 'onlyOurs'>;
  return {
    library: versionOf(pinned),
    sheets: tables.map(({ place, rows }) => ({ place, rows: rows.length })),
    mapping: { sheet: list.sheet, ...list.mapping },
    columns: list.columns,
    skipped: list.skipped,
    rows: compared.map(({ row, found }) => rowInWords(row, found)),
    onlyOurs: manifest.areas.map(({ id, title }) => ({ area: id, title, clauses: only.filter(({ area }) => area === id).map((clause) => clause.id) })).filter((area) => area.clauses.length > 0),
    clauses: clauses.filter(({ id }) => namedClauses.has(id)).map(clauseSummary),
    counts: { ...counts, onlyOurs: only.length },
  };
}

function rowInWords({ row, id, text }: ListRow, { result, force, matches, unanswered, nearest, faults }: RowComparison): ComparedRow {
  return {
    row,
    id,
    text,
    result,
    force,
    matches: matches.map(({ clause, strength, words, differences }) => ({
      clause,
      strength,
      words,
      differences: differences.map((difference) => ({ ...difference, says: inBoth((language) => differenceInWords(difference, language)) })),
    })),
    unanswered,
    nearest,
    faults: faults.map((fault) => ({ ...fault, says: inBoth((language) => rowFaultInWords(fault, language)) })),
  };
}

/** So long others wait at most, besides for the step at hand. */
const milliseconds = 15;

async function inTurns<T, R>(items: Iterable<T>, work: (item: T) => R): Promise<readonly R[]> {
  const results: R[] = [];
  let began = performance.now();
  for (const item of items) {
    results.push(work(item));
    if (performance.now() - began < milliseconds) continue;
    await nextTurn();
    began = performance.now();
  }
  return results;
}
