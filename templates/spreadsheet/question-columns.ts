import { inLanguage, type Language, type Library, type Localized, type Question } from '#requirements/model/index.ts';
import { describeCondition } from '#requirements/describe/index.ts';
import { dependentsOf } from '#requirements/relations/index.ts';
import { libraryNames } from '../library/names.ts';
import type { Column } from './sheet.ts';
import { tableWords } from './words.ts';

export function questionColumns(library: Library, language: Language): readonly Column<Question>[] {
  const words = tableWords[language];
  const names = libraryNames[language];
  const of = (text: Localized | undefined) => (text === undefined ? '' : inLanguage(text, language));
  const label = ({ options = [] }: Question, id: string) => of(options.find((option) => option.id === id)?.label) || id;
  return [
    { title: words.id, width: 20, cell: ({ id }) => id },
    { title: words.code, width: 14, cell: ({ code }) => code },
    { title: words.step, width: 22, cell: ({ id }) => of(library.manifest.steps.find((step) => step.questions.includes(id))?.title) },
    { title: words.titleSv, width: 40, cell: ({ title }) => title.sv },
    { title: words.titleEn, width: 40, cell: ({ title }) => title.en ?? '' },
    { title: words.help, width: 60, cell: ({ help }) => of(help) },
    { title: words.type, width: 20, cell: ({ type }) => names.questionTypes[type] },
    {
      title: words.options,
      width: 60,
      cell: (question) => [
        ...(question.options ?? []).map((option) => `${option.id}: ${of(option.label)}${option.countsAs === undefined ? '' : ` (${words.countsAs(option.countsAs.map((id) => label(question, id)).join(', '))})`}`),
        ...(question.parts ?? []).map((part) => `${part.id}: ${of(part.label)} (${words.between(part.minimum, part.maximum)})`),
        ...(question.columns ?? []).map((column) => of(column.label)),
      ].join('\n'),
    },
    { title: words.askWhen, width: 40, cell: ({ askWhen }) => describeCondition(library, askWhen, language).sentence },
    { title: words.askWhom, width: 30, cell: ({ askWhom }) => of(askWhom) },
    { title: words.decides, width: 50, cell: ({ id }) => dependentsOf(library, id).clauses.map(({ clause }) => clause.id).join(', ') },
  ];
}
