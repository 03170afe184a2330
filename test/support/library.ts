import { join } from 'node:path';
import { compileLibrary, type CompiledLibrary } from '#requirements/engine/index.ts';
import type { Answer, AnswerValue, Answers, ProcurementContent } from '#requirements/model/index.ts';
import { readLibrary, type LibrarySource } from '#requirements/read/index.ts';
import { readSeedFiles } from '#server/libraries/seed-files.ts';

const root = join(import.meta.dirname, '..', '..');
export const smallFolder = join(root, 'test', 'fixtures', 'small-library');
export const productionFolder = join(root, 'requirements', 'library');

const filesOfSmall = await readSeedFiles(smallFolder);
const filesOfProduction = await readSeedFiles(productionFolder);

/** The files of the small library, to be changed at will. */
export const smallFiles = () => new Map(filesOfSmall);
export const small: CompiledLibrary = compileLibrary(readLibrary(smallFiles()).library);

let production: { source: LibrarySource; compiled: CompiledLibrary } | undefined;
/** The library in the checkout, read once per test file. */
export function productionLibrary(): { source: LibrarySource; compiled: CompiledLibrary } {
  if (!production) {
    const source = readLibrary(filesOfProduction);
    production = { source, compiled: compileLibrary(source.library) };
  }
  return production;
}

export function stated(values: Readonly<Record<string, AnswerValue>>): Answers {
  return Object.fromEntries(Object.entries(values).map(([question, value]): [string, Answer] => [question, { value, basis: 'stated' }]));
}

export function contentWith(values: Readonly<Record<string, AnswerValue>>, more: Partial<ProcurementContent> = {}): ProcurementContent {
  return { answers: stated(values), assumeRecommended: false, adjustments: {}, ownClauses: [], warningReasons: {}, proportionality: {}, ...more };
}
