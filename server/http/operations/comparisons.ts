import { libraryComparisonQuerySchema, libraryComparisonTableQuerySchema, listFileTypes } from '#server/contract/index.ts';
import { Fault } from '#server/faults.ts';
import { limits } from '#server/imports/index.ts';
import { compareWithLibrary } from '#server/library-comparisons/compare.ts';
import { comparisonFile, tableFormats } from '#server/library-comparisons/table.ts';
import { libraryComparisonSchema } from '../openapi/comparison-responses.ts';
import { operation } from '../operation.ts';

const list = { description: 'The list, as Excel, Word or separated values', types: listFileTypes, largest: limits.bytes } as const;

export const comparisonOperations = [
  operation({
    method: 'post',
    path: '/library-comparisons',
    id: 'compareWithLibrary',
    summary: 'Hold a list of requirements against the library, row by row. Sheet and columns are guessed, or chosen by the query. Nothing is stored',
    query: libraryComparisonQuerySchema,
    file: list,
    answers: { 200: { description: 'The comparison', schema: libraryComparisonSchema } },
    handle: async (services, { actor, query, file }) => ({ body: await compareWithLibrary(services, actor, file, query) }),
  }),
  operation({
    method: 'post',
    path: '/library-comparisons/table.{format}',
    id: 'compareWithLibraryAsTable',
    summary: 'The same comparison as a table to work on. `format` is xlsx or csv',
    query: libraryComparisonTableQuerySchema,
    file: list,
    answers: { 200: { description: 'The table', types: Object.values(tableFormats) } },
    problems: ['not-found'],
    handle: async (services, { actor, params, query: { language, ...chosen }, file }) => {
      const { format } = params;
      if (format !== 'xlsx' && format !== 'csv') throw new Fault('not-found', 'The table comes as xlsx or csv.');
      return { body: await comparisonFile(await compareWithLibrary(services, actor, file, chosen), format, language), type: tableFormats[format] };
    },
  }),
];
