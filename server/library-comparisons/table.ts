import type { Language } from '#requirements/model/index.ts';
import type { ComparedRow, LibraryComparison } from '#server/contract/index.ts';
import { renderCsv, renderXlsx } from '#templates/spreadsheet/index.ts';
import { sheetOf, type Column } from '#templates/spreadsheet/sheet.ts';

export const tableFormats = { xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', csv: 'text/csv; charset=utf-8' } as const;

interface Words {
  name: string;
  row: string; id: string; text: string; result: string; clauses: string; differences: string; unanswered: string; words: string; faults: string;
  results: Readonly<Record<ComparedRow['result'] | 'only-ours', string>>;
  strengths: Readonly<Record<'certain' | 'likely', string>>;
}

const words: Readonly<Record<Language, Words>> = {
  sv: {
    name: 'Jämförelse',
    row: 'Rad', id: 'Ert id', text: 'Er text', result: 'Resultat', clauses: 'Klausuler i biblioteket', differences: 'Skillnader', unanswered: 'Utan motsvarighet i raden', words: 'Ord som är lika', faults: 'Att rätta i er text',
    results: { covered: 'Täcks av biblioteket', 'ours-stronger': 'Bibliotekets är starkare', 'theirs-has-more': 'Er rad har något mer', 'only-theirs': 'Ingen motsvarighet hittad', 'only-ours': 'Hittades inte i er lista' },
    strengths: { certain: 'säker', likely: 'trolig' },
  },
  en: {
    name: 'Comparison',
    row: 'Row', id: 'Your id', text: 'Your text', result: 'Result', clauses: 'Clauses in the library', differences: 'Differences', unanswered: 'Unanswered in the row', words: 'Words in common', faults: 'To mend in your text',
    results: { covered: 'Covered by the library', 'ours-stronger': "The library's is stronger", 'theirs-has-more': 'Your row has something more', 'only-theirs': 'No match found', 'only-ours': 'Not found in your list' },
    strengths: { certain: 'certain', likely: 'likely' },
  },
};

/** A comparison as a table: the rows of the list, then the clauses that no row is about. */
export async function comparisonFile(comparison: LibraryComparison, format: keyof typeof tableFormats, language: Language): Promise<string | Uint8Array> {
  const say = words[language];
  const titles = new Map(comparison.clauses.map(({ id, title }) => [id, `${id} ${title[language] ?? title.sv}`]));
  const missing = comparison.onlyOurs.flatMap(({ clauses }) => clauses);
  const sheet = sheetOf<ComparedRow | string>(say.name, columns(say, titles, language), [...comparison.rows, ...missing]);
  return format === 'csv' ? renderCsv(sheet) : renderXlsx([sheet]);
}

/** A row of the list, or the id of a clause that it has nothing about. */
function columns(say: Words, titles: ReadonlyMap<string, string>, language: Language): readonly Column<ComparedRow | string>[] {
  const column = (title: string, width: number, cell: (row: ComparedRow) => string | number, ofMissing: (clause: string) => string = () => ''): Column<ComparedRow | string> => ({
    title,
    width,
    cell: (row) => (typeof row === 'string' ? ofMissing(row) : cell(row)),
  });
  const named = (clause: string) => titles.get(clause) ?? clause;
  return [
    column(say.row, 6, ({ row }) => row),
    column(say.id, 12, ({ id }) => id ?? ''),
    column(say.text, 60, ({ text }) => text),
    column(say.result, 22, ({ result }) => say.results[result], () => say.results['only-ours']),
    column(say.clauses, 44, ({ matches }) => matches.map(({ clause, strength }) => `${named(clause)} (${say.strengths[strength]})`).join('\n'), named),
    column(say.differences, 60, ({ matches }) => matches.flatMap(({ clause, differences }) => differences.map(({ says }) => `${clause}: ${says[language]}`)).join('\n')),
    column(say.unanswered, 40, ({ unanswered }) => unanswered.join('\n')),
    column(say.faults, 50, ({ faults }) => faults.map(({ says }) => says[language]).join('\n')),
    column(say.words, 30, ({ matches }) => [...new Set(matches.flatMap((match) => match.words))].join(', ')),
  ];
}
