import type { Library, Localized } from '../../model/index.ts';
import type { LintRule } from '../rule.ts';

/** Every text of the library is in all of the languages that it says it has. */
export const missingTranslation: LintRule = {
  name: 'missing-translation',
  check: ({ library, fault }) => {
    if (!library.manifest.languages.includes('en')) return [];
    const faults = (collection: Parameters<typeof fault>[0], key: string, value: unknown) =>
      untranslated(value).map((path) => fault(collection, key, path, 'has no English text (en); the library says that it has both languages'));
    return [
      ...faults('manifest', '', library.manifest),
      ...library.questions.flatMap((question) => faults('questions', question.id, question)),
      ...library.clauses.flatMap((clause) => [
        ...faults('clauses', clause.id, clause),
        ...Object.entries(clause.parameters).flatMap(([name, parameter]) =>
          parameter.type === 'text' && typeof parameter.default === 'string' ? [fault('clauses', clause.id, ['parameters', name, 'default'], 'is printed in both languages; write { sv: …, en: … }')] : [],
        ),
      ]),
      ...library.warnings.flatMap((warning) => faults('warnings', warning.code, warning)),
      ...library.parameters.flatMap((parameter) => faults('parameters', parameter.id, parameter)),
      ...library.sources.flatMap((source) => faults('sources', source.id, source)),
      ...library.startingPoints.flatMap((point) => faults('startingPoints', point.id, point)),
      ...faults('topics', '', { topics: library.topics }),
      ...library.coverage.flatMap((table) => faults('coverage', table.id, table)),
      ...library.frameworks.flatMap((framework) => faults('frameworks', framework.id, framework)),
      ...Object.entries(library.texts).flatMap(([key, text]) => (text.en === undefined ? [fault('texts', key, [], `the text "${key}" has no English (en)`)] : [])),
    ];
  },
};

/** Paths of the localized texts within a value that lack English. */
function untranslated(value: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (value === null || typeof value !== 'object') return [];
  if (isLocalized(value)) return value.en === undefined ? [path] : [];
  return Object.entries(value as Partial<Library>).flatMap(([key, inner]) => untranslated(inner, [...path, Array.isArray(value) ? Number(key) : key]));
}

function isLocalized(value: object): value is Localized {
  return 'sv' in value && typeof value.sv === 'string';
}
