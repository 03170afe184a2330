import type { z } from 'zod';
import {
  clauseSchema, coverageTableSchema, datedParameterSchema, frameworkSchema, librarySchema, manifestSchema, migrationSchema, questionSchema, sourceSchema, startingPointSchema,
  textsSchema, topicsSchema, warningSchema, type Library,
} from '../model/index.ts';
import { LibraryFaults, type Fault } from './fault.ts';
import { lift } from './lift.ts';
import { parseYamlFile, schemaFaults, type Path, type YamlFile } from './yaml-file.ts';

/** The lists of a library, each with the folder it is read from and what names its entries. */
const collections = {
  questions: { folder: 'questions', schema: questionSchema, key: 'id' },
  clauses: { folder: 'clauses', schema: clauseSchema, key: 'id' },
  warnings: { folder: 'warnings', schema: warningSchema, key: 'code' },
  parameters: { folder: 'parameters', schema: datedParameterSchema, key: 'id' },
  sources: { folder: 'sources', schema: sourceSchema, key: 'id' },
  startingPoints: { folder: 'starting-points', schema: startingPointSchema, key: 'id' },
  migrations: { folder: 'migrations', schema: migrationSchema, key: 'to' },
  coverage: { folder: 'coverage', schema: coverageTableSchema, key: 'id' },
  frameworks: { folder: 'frameworks', schema: frameworkSchema, key: 'id' },
} as const satisfies Record<string, { folder: string; schema: z.ZodType; key: string }>;
export type Collection = keyof typeof collections;

export interface LibrarySource {
  library: Library;
  /** The values as written, before defaults: what is hashed and stored. */
  raw: RawLibrary;
  /** Where a part of an entry stands. For the manifest, the topics and the texts, `key` is ignored. */
  locate(collection: Part, key: string, path?: Path): { file: string; line: number; column: number };
}
/** What a library is made of. */
export type Part = Collection | 'manifest' | 'texts' | 'topics';
export type RawLibrary = { readonly [part in Part]?: unknown };

/**
 * Reads a library from its files (path relative to the library's folder → text).
 *
 * @throws LibraryFaults with every fault that was found, each with file, line and column.
 */
export function readLibrary(files: ReadonlyMap<string, string>): LibrarySource {
  const faults: Fault[] = [];
  const places = new Map<string, YamlFile>();
  const raw: Record<string, unknown> = {};
  for (const part of Object.keys(collections)) raw[part] = [];
  raw['texts'] = {};

  for (const path of [...files.keys()].filter((name) => name.endsWith('.yaml')).sort()) {
    const folder = path.split('/')[0] ?? '';
    const parsed = parseYamlFile(path, files.get(path) ?? '');
    faults.push(...parsed.faults);
    const file = parsed.file;
    if (!file) continue;
    if (path === 'library.yaml') {
      if (check(file, manifestSchema, faults)) raw['manifest'] = file.value;
      places.set('manifest', file);
    } else if (path === 'coverage.yaml') {
      if (check(file, topicsSchema, faults)) raw['topics'] = (file.value as { topics: unknown }).topics;
      places.set('topics', file);
    } else if (folder === 'texts') {
      if (check(file, textsSchema, faults)) addTexts(raw['texts'] as Record<string, unknown>, file, places, faults);
    } else {
      addEntry(file, folder, raw, places, faults);
    }
  }
  if (!raw['manifest'] && !faults.some((fault) => fault.file === 'library.yaml')) {
    faults.push({ file: 'library.yaml', line: 1, column: 1, message: 'is missing; a library begins with its manifest' });
  }
  if (faults.length > 0) throw new LibraryFaults(faults);

  return {
    library: parseLibrary(raw),
    raw,
    locate(collection, key, path = []) {
      const file = places.get(collection === 'manifest' || collection === 'topics' ? collection : `${collection}/${key}`);
      return file ? { file: file.path, ...file.locate(collection === 'texts' ? [key, ...path] : path) } : { file: 'library.yaml', line: 1, column: 1 };
    },
  };
}

/** A stored library, of this format or an older one, with its defaults filled in. */
export function parseLibrary(raw: RawLibrary): Library {
  return librarySchema.parse(lift(raw));
}

function check(file: YamlFile, schema: z.ZodType, faults: Fault[]): boolean {
  const result = schema.safeParse(file.value);
  if (!result.success) faults.push(...schemaFaults(file, result.error));
  return result.success;
}

function addEntry(file: YamlFile, folder: string, raw: Record<string, unknown>, places: Map<string, YamlFile>, faults: Fault[]): void {
  const found = Object.entries(collections).find(([, collection]) => collection.folder === folder);
  if (!found) {
    const folders = Object.values(collections).map((collection) => collection.folder);
    faults.push({ file: file.path, line: 1, column: 1, message: `stands in an unknown folder; a library has library.yaml, texts/, ${folders.join('/, ')}/` });
    return;
  }
  const [part, { schema, key }] = found;
  if (!check(file, schema, faults)) return;
  const id = String((file.value as Record<string, unknown>)[key]);
  const earlier = places.get(`${part}/${id}`);
  if (earlier) {
    faults.push({ file: file.path, ...file.locate([key]), message: `duplicate ${key} "${id}", also in ${earlier.path}; ids are for ever and never shared` });
    return;
  }
  places.set(`${part}/${id}`, file);
  (raw[part] as unknown[]).push(file.value);
}

function addTexts(texts: Record<string, unknown>, file: YamlFile, places: Map<string, YamlFile>, faults: Fault[]): void {
  for (const [key, text] of Object.entries(file.value as Record<string, unknown>)) {
    const earlier = places.get(`texts/${key}`);
    if (earlier) faults.push({ file: file.path, ...file.locate([key]), message: `duplicate text "${key}", also in ${earlier.path}` });
    places.set(`texts/${key}`, file);
    texts[key] = text;
  }
}
