import { z } from 'zod';
import {
  clauseSchema, coverageTableSchema, dateSchema, inlineSchema, kinds, librarySchema, localizedSchema, manifestSchema, questionSchema, sourceSchema, startingPointSchema, topicSchema, warningSchema,
} from '#requirements/model/index.ts';
import { influences, relations } from '#requirements/relations/index.ts';

/** What the server answers about the library. */

export const currentLibrarySchema = z
  .object({
    hash: z.string(),
    day: dateSchema,
    manifest: manifestSchema.pick({ id: true, version: true, title: true, publisher: true, licence: true, languages: true, quickStart: true }),
    steps: z.array(z.object({ id: z.string(), title: localizedSchema, intro: localizedSchema, questions: z.array(questionSchema) })),
    questions: z.array(questionSchema),
    areas: manifestSchema.shape.areas,
    startingPoints: z.array(startingPointSchema.pick({ id: true, title: true, description: true })),
  })
  .meta({ id: 'CurrentLibrary' });

export const storedLibrarySchema = librarySchema.extend({ hash: z.string() }).meta({ id: 'StoredLibrary' });

const inBoth = <T extends z.ZodType>(schema: T) => z.object({ sv: schema, en: schema });
const count = z.int().nonnegative();

const libraryVersionSchema = z.object({ id: z.string(), version: z.string(), hash: z.string() }).meta({ id: 'LibraryVersion' });
const conditionInWordsSchema = z
  .object({ sentence: z.string(), parts: z.looseObject({ type: z.enum(['always', 'never', 'answer', 'fact', 'all', 'any']), text: z.string() }) })
  .meta({ id: 'ConditionInWords', description: 'When something holds, in plain words: a sentence, and the same as a tree' });

export const clauseSummarySchema = clauseSchema
  .pick({ id: true, version: true, area: true, kind: true, priority: true, due: true, title: true })
  .extend({ marketEffect: z.enum(['limited', 'high']).nullable(), review: clauseSchema.shape.review.shape.state, withdrawn: z.boolean() })
  .meta({ id: 'ClauseSummary' });
export const questionSummarySchema = questionSchema.pick({ id: true, code: true, type: true, role: true, title: true }).meta({ id: 'QuestionSummary' });
export const sourceSummarySchema = sourceSchema
  .pick({ id: true, kind: true, title: true, citation: true, number: true, url: true, proposal: true, confidence: true, checkedOn: true })
  .extend({ clauses: count })
  .meta({ id: 'SourceSummary' });
const neighbours = <T extends z.ZodType>(schema: T) => z.object({ previous: schema.nullable(), next: schema.nullable() });

const citationSchema = z.object({
  source: sourceSchema.pick({ id: true, kind: true, title: true, citation: true, url: true, proposal: true }),
  provision: z.string(),
  says: localizedSchema.optional(),
  confidence: sourceSchema.shape.confidence,
  usedWhen: inBoth(conditionInWordsSchema).nullable(),
});
const supportSchema = z
  .object({ citations: z.array(citationSchema), bases: z.array(z.object({ id: z.string(), says: localizedSchema, citations: z.array(citationSchema) })) })
  .meta({ id: 'Support', description: 'What a clause rests on: the places it cites, and rules with their place in the law of each procedure' });

const textSchema = z.array(z.looseObject({ type: z.enum(['paragraph', 'list', 'table']) }));
const awardReadingSchema = z.object({ judging: textSchema, parts: z.array(z.object({ says: z.array(inlineSchema), share: z.number() })), sum: z.boolean() });
const clauseReadingSchema = z
  .object({
    wording: textSchema,
    motive: textSchema,
    evidence: textSchema.optional(),
    verification: textSchema.optional(),
    award: awardReadingSchema.optional(),
    asAward: z.object({ wording: textSchema, award: awardReadingSchema }).optional(),
    variants: z.array(z.object({ wording: textSchema.optional(), motive: textSchema.optional(), evidence: textSchema.optional(), award: awardReadingSchema.optional() })),
  })
  .meta({ id: 'ClauseReading', description: 'The texts with the default of each value put in, as paragraphs and lists' });

const influence = z.array(z.enum(influences));
export const clauseInLibrarySchema = clauseSchema
  .extend({
    library: libraryVersionSchema,
    usedWhen: inBoth(z.object({ when: conditionInWordsSchema, limits: z.array(z.string()) })),
    reading: inBoth(clauseReadingSchema),
    support: supportSchema,
    variantsInWords: z.array(z.object({ usedWhen: inBoth(conditionInWordsSchema), support: supportSchema.nullable() })),
    topics: z.array(z.object({ id: z.string(), title: localizedSchema.optional() })),
    questions: z.array(z.object({ question: questionSummarySchema, decides: influence })),
    related: z.array(z.object({ clause: clauseSummarySchema, relations: z.array(z.enum(relations)) })),
    neighbours: neighbours(clauseSummarySchema),
    history: z.array(z.object({ version: z.string(), library: libraryVersionSchema, since: z.iso.datetime(), present: z.boolean() })),
  })
  .meta({ id: 'Clause' });

export const questionInLibrarySchema = questionSchema
  .extend({
    library: libraryVersionSchema,
    step: z.object({ id: z.string(), title: localizedSchema }).nullable(),
    askedWhen: inBoth(conditionInWordsSchema),
    suggestedWhen: z.array(inBoth(conditionInWordsSchema)),
    clauses: z.array(z.object({ clause: clauseSummarySchema, decides: influence })),
    sized: count,
    warnings: z.array(warningSchema.pick({ code: true, severity: true, title: true, text: true }).extend({ usedWhen: inBoth(conditionInWordsSchema) })),
    questions: z.array(questionSummarySchema),
    neighbours: neighbours(questionSummarySchema),
  })
  .meta({ id: 'Question' });

export const sourceInLibrarySchema = sourceSchema
  .extend({
    library: libraryVersionSchema,
    citedBy: z.array(z.object({ provision: z.string(), clauses: z.array(clauseSummarySchema) })),
    bases: z.array(z.object({ id: z.string(), says: localizedSchema, provisions: z.array(z.string()), clauses: z.array(clauseSummarySchema), kinds: z.array(z.enum(kinds)) })),
  })
  .meta({ id: 'Source' });

const answeredBy = z.array(clauseSummarySchema);
export const coverageSchema = z
  .object({
    library: libraryVersionSchema,
    topics: z.array(topicSchema.extend({ clauses: answeredBy })),
    tables: z.array(
      coverageTableSchema.pick({ id: true, title: true, intro: true, checkedOn: true }).extend({
        source: sourceSchema.pick({ id: true, title: true, citation: true }),
        rows: z.array(coverageTableSchema.shape.rows.element.pick({ ref: true, says: true, reason: true }).extend({ clauses: answeredBy })),
      }),
    ),
  })
  .meta({ id: 'Coverage' });
