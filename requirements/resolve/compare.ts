import type { Library } from '../model/index.ts';
import { canonical } from '../read/index.ts';

export interface CollectionComparison {
  added: readonly string[];
  removed: readonly string[];
  changed: readonly { id: string; fields: readonly { field: string; before: unknown; after: unknown }[] }[];
}
export type Comparison = Readonly<Record<'clauses' | 'questions' | 'warnings' | 'sources' | 'startingPoints' | 'parameters' | 'texts', CollectionComparison>>;

/** What differs between two libraries, entry by entry and field by field. Ids in the order of the later library. */
export function compareLibraries(before: Library, after: Library): Comparison {
  const entries = (library: Library) => ({
    clauses: byKey(library.clauses, (entry) => entry.id),
    questions: byKey(library.questions, (entry) => entry.id),
    warnings: byKey(library.warnings, (entry) => entry.code),
    sources: byKey(library.sources, (entry) => entry.id),
    startingPoints: byKey(library.startingPoints, (entry) => entry.id),
    parameters: byKey(library.parameters, (entry) => entry.id),
    texts: new Map<string, object>(Object.entries(library.texts)),
  });
  const [old, now] = [entries(before), entries(after)];
  const compare = (part: keyof Comparison) => compareEntries(old[part], now[part]);
  return {
    clauses: compare('clauses'), questions: compare('questions'), warnings: compare('warnings'), sources: compare('sources'),
    startingPoints: compare('startingPoints'), parameters: compare('parameters'), texts: compare('texts'),
  };
}

function byKey<T extends object>(entries: readonly T[], key: (entry: T) => string): Map<string, object> {
  return new Map(entries.map((entry) => [key(entry), entry]));
}

function compareEntries(before: ReadonlyMap<string, object>, after: ReadonlyMap<string, object>): CollectionComparison {
  return {
    added: [...after.keys()].filter((id) => !before.has(id)),
    removed: [...before.keys()].filter((id) => !after.has(id)),
    changed: [...after].flatMap(([id, entry]) => {
      const old = before.get(id);
      const fields = old ? changedFields(old, entry) : [];
      return fields.length > 0 ? [{ id, fields }] : [];
    }),
  };
}

function changedFields(before: object, after: object): { field: string; before: unknown; after: unknown }[] {
  const [old, now] = [before as Record<string, unknown>, after as Record<string, unknown>];
  return [...new Set([...Object.keys(old), ...Object.keys(now)])]
    .filter((field) => canonical(old[field] ?? null) !== canonical(now[field] ?? null))
    .map((field) => ({ field, before: old[field], after: now[field] }));
}
