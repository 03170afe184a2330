import { z } from 'zod';
import { rowResults } from '#requirements/compare-list/index.ts';
import { localizedSchema } from '#requirements/model/index.ts';
import { clauseSummarySchema } from './library-responses.ts';

/** What the server answers about a list that is held against the library. */

const count = z.int().nonnegative();
const column = count.nullable();
const says = z.object({ sv: z.string(), en: z.string() });
const found = z.array(z.string());

const differenceSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('force'), stronger: z.enum(['ours', 'theirs']), says }),
  z.object({
    type: z.literal('quantity'),
    theirs: found,
    ours: found,
    stronger: z.enum(['ours', 'theirs']).nullable(),
    settable: z.object({ blank: z.boolean(), minimum: z.int().optional(), maximum: z.int().optional() }).optional(),
    says,
  }),
  z.object({ type: z.literal('names'), only: z.enum(['ours', 'theirs']), names: found, says }),
  z.object({ type: z.literal('equivalent'), only: z.literal('ours'), says }),
  z.object({ type: z.literal('proof'), only: z.literal('ours'), evidence: z.boolean(), verification: z.boolean(), says }),
]);

const rowFaultSchema = z.discriminatedUnion('type', [
  z.object({ type: z.enum(['brand', 'equivalent-missing', 'old', 'untestable', 'jurisdiction', 'origin']), found, says }),
  z.object({ type: z.literal('several-obligations'), count, says }),
]);

const comparedRowSchema = z
  .object({
    row: z.int().positive(),
    id: z.string().nullable(),
    text: z.string(),
    result: z.enum(rowResults),
    force: z.enum(['must', 'should']).nullable(),
    matches: z.array(z.object({ clause: z.string(), strength: z.enum(['certain', 'likely']), words: found, differences: z.array(differenceSchema) })),
    unanswered: found,
    nearest: found,
    faults: z.array(rowFaultSchema),
  })
  .meta({ id: 'ComparedRow', description: 'A row of the list: what answers it in the library, what differs, and what in it would not hold' });

const placeSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('values') }),
  z.object({ kind: z.literal('sheet'), name: z.string() }),
  z.object({ kind: z.literal('tables'), count }),
  z.object({ kind: z.literal('text') }),
]);

export const libraryComparisonSchema = z
  .object({
    library: z.object({ id: z.string(), version: z.string(), hash: z.string() }),
    sheets: z.array(z.object({ place: placeSchema, rows: count })),
    mapping: z.object({ sheet: count, text: count, id: column, kind: column }),
    columns: z.array(z.object({ title: z.string().nullable(), example: z.string() })),
    skipped: count,
    rows: z.array(comparedRowSchema),
    onlyOurs: z.array(z.object({ area: z.string(), title: localizedSchema, clauses: found })),
    clauses: z.array(clauseSummarySchema),
    counts: z.object({ covered: count, 'ours-stronger': count, 'theirs-has-more': count, 'only-theirs': count, onlyOurs: count }),
  })
  .meta({ id: 'LibraryComparison' });
