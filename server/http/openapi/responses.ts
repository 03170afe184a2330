import { z } from 'zod';
import { adjustmentSchema, answerSchema, answerValueSchema, factNames, kinds, ownClauseSchema, proportionalitySchema, severities } from '#requirements/model/index.ts';
import { organisationSettingsSchema, problemCodes } from '#server/contract/index.ts';

/** What the server answers, for the OpenAPI document. The API tests hold every answer against it. */

const instant = z.iso.datetime().meta({ description: 'ISO 8601, UTC' });
const count = z.int().nonnegative();
const truth = z.boolean().nullable();
const reason = z.looseObject({ type: z.string() }).meta({ description: 'Why it came out so: the answer, condition, scale, scope, variant or adjustment that decided' });

const conflictSchema = z.object({ version: z.int(), by: z.string(), at: instant, type: z.string(), targets: z.array(z.string()) });
const blockSchema = z.looseObject({ code: z.enum(['locked', 'stop', 'reason-missing', 'proportionality-missing', 'answer-blocks', 'unconfirmed', 'unanswered', 'blank', 'untranslated']) });

export const problemSchema = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    code: z.enum(problemCodes),
    detail: z.string(),
    errors: z.array(z.object({ pointer: z.string(), detail: z.string(), code: z.string().optional(), data: z.record(z.string(), z.number()).optional() })).optional(),
    conflicts: z.array(conflictSchema).optional(),
    blocks: z.array(blockSchema).optional(),
  })
  .meta({ id: 'Problem', description: 'RFC 9457. `code` is stable.' });

export const issuedVersionSchema = z
  .object({ number: z.int().positive(), language: z.enum(['sv', 'en']), issuedAt: instant, issuedBy: z.string(), fileHash: z.string(), contentHash: z.string(), answersHash: z.string() })
  .meta({ id: 'IssuedVersion' });

export const procurementSummarySchema = z
  .object({
    id: z.string(),
    version: z.int().positive(),
    title: z.string(),
    createdAt: instant,
    updatedAt: instant,
    updatedBy: z.string(),
    locked: z.boolean(),
    included: count,
    undecided: count,
    unanswered: count,
    issued: count,
  })
  .meta({ id: 'ProcurementSummary' });

const testReasonSchema = z.looseObject({ type: z.literal('answer'), question: z.string(), result: truth, negated: z.boolean(), given: answerValueSchema.optional() });

const decisionSchema = z
  .object({
    clause: z.string(),
    version: z.string(),
    area: z.string(),
    kind: z.enum(kinds),
    covers: z.array(z.string()),
    outcome: z.enum(['included', 'excluded', 'undecided']),
    offered: z.boolean(),
    variant: z.int().nullable(),
    reasons: z.array(reason),
    missing: z.array(z.string()),
    provisions: z.array(z.object({ source: z.string(), provision: z.string() })),
  })
  .meta({ id: 'Decision' });

const warningStateSchema = z
  .object({
    code: z.string(),
    severity: z.enum(severities),
    shownAs: z.enum(['alarm', 'task', 'action']),
    because: z.array(z.union([testReasonSchema, z.object({ type: z.literal('fact'), fact: z.enum(factNames), value: z.number() })])),
    reason: z.object({ reason: z.string(), by: z.string(), at: instant }).optional(),
  })
  .meta({ id: 'WarningState' });

const questionStateSchema = z
  .object({ id: z.string(), status: z.enum(['answered', 'unanswered', 'not-applicable', 'undecided']), affects: count, relevant: z.boolean(), mustConfirm: z.boolean() })
  .meta({ id: 'QuestionState' });

export const procurementStateSchema = z
  .object({
    id: z.string(),
    version: z.int().positive(),
    title: z.string(),
    createdAt: instant,
    updatedAt: instant,
    locked: z.boolean(),
    assumeRecommended: z.boolean(),
    library: z.object({ id: z.string(), version: z.string(), hash: z.string() }),
    answers: z.record(z.string(), answerSchema),
    steps: z.array(z.object({ id: z.string(), questions: z.array(questionStateSchema) })),
    decisions: z.array(decisionSchema),
    adjustments: z.record(z.string(), adjustmentSchema),
    ownClauses: z.array(ownClauseSchema),
    proportionality: z.record(z.string(), proportionalitySchema),
    warnings: z.array(warningStateSchema),
    investigations: z.array(z.object({ question: z.string(), option: z.string() })),
    toConfirm: z.array(z.string()),
    valuation: z.discriminatedUnion('model', [z.object({ model: z.literal('deduction') }), z.object({ model: z.literal('points'), total: count, price: count })]),
    facts: z.object(Object.fromEntries(factNames.map((name) => [name, z.number()])) as Record<(typeof factNames)[number], z.ZodNumber>),
    factDetails: z.object({
      mandatory: z.array(z.string()),
      blanks: z.array(z.object({ clause: z.string(), parameter: z.string() })),
      emptyTables: z.array(z.object({ clause: z.string(), question: z.string() })),
      brandNames: z.array(z.object({ where: z.enum(['own', 'adjustment', 'answer']), id: z.string(), brand: z.string() })),
      restrictive: z.array(z.object({ clause: z.string(), level: z.enum(['limited', 'high']) })),
      proportionality: z.array(z.object({ clause: z.string(), record: z.enum(['present', 'missing', 'stale']) })),
      budget: z.object({ maximum: count, mandatory: count }).nullable(),
      movable: z.array(z.object({ clause: z.string(), to: z.enum(kinds), why: z.enum(['can-be-valued', 'met-at-delivery', 'met-during-contract']), done: z.boolean() })),
    }),
    counts: z.object({ included: count, excluded: count, undecided: count, offered: count, requirements: count, awardCriteria: count, contractTerms: count, answered: count, unanswered: count }),
    blocks: z.array(blockSchema),
    versions: z.array(issuedVersionSchema),
  })
  .meta({ id: 'ProcurementState' });

const ids = z.array(z.string());
export const changedStateSchema = procurementStateSchema
  .extend({ changes: z.object({ included: ids, excluded: ids, undecided: ids, changedKind: ids, warnings: z.object({ added: ids, removed: ids }) }) })
  .meta({ id: 'ChangedState' });

export const procurementEventSchema = z
  .object({
    version: z.int().positive(),
    at: instant,
    by: z.string(),
    type: z.enum(['created', 'answers-changed', 'adjusted', 'adjustment-removed', 'own-clause-changed', 'own-clause-removed', 'proportionality-recorded', 'proportionality-removed', 'warning-reasoned', 'renamed', 'assumed', 'locked', 'issued']),
    targets: ids,
  })
  .meta({ id: 'ProcurementEvent' });

export const organisationSchema = organisationSettingsSchema.extend({ version: z.int().positive() }).meta({ id: 'Organisation' });
