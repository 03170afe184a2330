import { fillDated } from '#requirements/dated/index.ts';
import type { Language, Library } from '#requirements/model/index.ts';
import { clauseColumns } from './clause-columns.ts';
import { questionColumns } from './question-columns.ts';
import { sheetOf, type Sheet } from './sheet.ts';
import { sourceColumns } from './source-columns.ts';
import { tableWords } from './words.ts';

/**
 * The library as three sheets: a row for each clause, question and source, with all that is known of it. The first is the
 * clauses. Amounts and dates in the texts are those of a day.
 */
export function libraryTable(given: Library, day: string, language: Language): readonly [Sheet, Sheet, Sheet] {
  const library = fillDated(given, day);
  const { sheets } = tableWords[language];
  return [
    sheetOf(sheets.clauses, clauseColumns(library, language), library.clauses),
    sheetOf(sheets.questions, questionColumns(library, language), library.questions),
    sheetOf(sheets.sources, sourceColumns(library, language), library.sources),
  ];
}
