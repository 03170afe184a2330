import { z } from 'zod';
import { answerValueSchema, dues, kinds } from '#requirements/model/index.ts';
import type {
  Adjustment, Answers, Block, Decision, Facts, FactDetails, Investigation, OwnClause, Proportionality, QuestionState, Valuation, WarningState,
} from '#requirements/model/index.ts';

/**
 * What is said over HTTP about procurements. The client imports types from here and nothing else of the server.
 * Texts in requests are refused when they hold control characters, lone surrogates, bidi overrides, U+FFFE or U+FFFF.
 */
export const createProcurementSchema = z.strictObject({
  title: z.string().trim().min(1).max(200),
  startingPoint: z.string().optional(),
  /** Question id → value. `securityProtection` is demanded unless a later answer may come; `ja` stores nothing (409). */
  answers: z.record(z.string(), answerValueSchema).optional(),
  assumeRecommended: z.boolean().optional(),
});
export const patchProcurementSchema = z.strictObject({
  title: z.string().trim().min(1).max(200).optional(),
  assumeRecommended: z.boolean().optional(),
});
/** `null` takes the answer back. Sending the present value of an assumed answer confirms it. */
export const patchAnswersSchema = z.record(z.string(), answerValueSchema.nullable());

export const putAdjustmentSchema = z.strictObject({
  action: z.enum(['include', 'leave-out', 'change']),
  reason: z.string().trim().min(1).max(4_000),
  kind: z.enum(kinds).optional(),
  /** Plain text; blank line = paragraph, "- " = list item. Never read as a template. */
  text: z.strictObject({ sv: z.string().trim().min(1).max(20_000), en: z.string().trim().min(1).max(20_000).optional() }).optional(),
  parameters: z.record(z.string(), z.union([z.int(), z.string().max(2_000)])).optional(),
  chapter: z.string().optional(),
  position: z.int().positive().max(999).optional(),
});
export const ownClauseRequestSchema = z.strictObject({
  title: z.string().trim().min(1).max(200),
  kind: z.enum(kinds),
  due: z.enum(dues),
  chapter: z.string(),
  position: z.int().positive().max(999).optional(),
  text: z.strictObject({ sv: z.string().trim().min(1).max(20_000), en: z.string().trim().min(1).max(20_000).optional() }),
  motive: z.string().trim().max(4_000).optional(),
  evidence: z.string().trim().max(4_000).optional(),
  reason: z.string().trim().min(1).max(4_000),
});
/** Why a clause that shuts out suppliers is proportionate. */
export const proportionalityRequestSchema = z.strictObject({
  need: z.string().trim().min(1).max(4_000),
  milder: z.string().trim().min(1).max(4_000),
  market: z.string().trim().min(1).max(4_000),
  decidedBy: z.string().trim().min(1).max(200),
});
export const warningReasonSchema = z.strictObject({ reason: z.string().trim().min(1).max(4_000) });
export const issueVersionSchema = z.strictObject({ language: z.enum(['sv', 'en']).default('sv') });

export interface ProcurementSummary {
  id: string;
  version: number;
  title: string;
  createdAt: string;
  updatedAt: string;
  updatedBy: string;
  locked: boolean;
  included: number;
  undecided: number;
  unanswered: number;
  /** Highest issued version, 0 when none. */
  issued: number;
}

export interface ProcurementState {
  id: string;
  version: number;
  title: string;
  createdAt: string;
  updatedAt: string;
  /** Säkerhetsskydd: nothing more is read or stored until it is deleted. */
  locked: boolean;
  assumeRecommended: boolean;
  library: { id: string; version: string; hash: string };
  /** Effective answers: given, inherited, derived and recommended, each with its basis. */
  answers: Answers;
  steps: readonly { id: string; questions: readonly QuestionState[] }[];
  decisions: readonly Decision[];
  adjustments: Readonly<Record<string, Adjustment>>;
  ownClauses: readonly OwnClause[];
  proportionality: Readonly<Record<string, Proportionality>>;
  warnings: readonly WarningState[];
  investigations: readonly Investigation[];
  /** Questions with an assumed answer, to be confirmed. */
  toConfirm: readonly string[];
  facts: Facts;
  valuation: Valuation;
  factDetails: FactDetails;
  counts: Readonly<Record<'included' | 'excluded' | 'undecided' | 'offered' | 'requirements' | 'awardCriteria' | 'contractTerms' | 'answered' | 'unanswered', number>>;
  /** What keeps a final from being issued; empty when it can be. */
  blocks: readonly Block[];
  versions: readonly IssuedVersion[];
}
export interface IssuedVersion {
  number: number;
  language: 'sv' | 'en';
  issuedAt: string;
  issuedBy: string;
  /** SHA-256 of the .docx, and of its parts sorted by name. */
  fileHash: string;
  contentHash: string;
  answersHash: string;
}

/** What a change did. Clause ids by their new outcome; warning codes. */
export interface Changes {
  included: readonly string[];
  excluded: readonly string[];
  undecided: readonly string[];
  changedKind: readonly string[];
  warnings: { added: readonly string[]; removed: readonly string[] };
}
export type ChangedState = ProcurementState & { changes: Changes };

export interface ProcurementEvent {
  version: number;
  at: string;
  by: string;
  type: 'created' | 'answers-changed' | 'adjusted' | 'adjustment-removed' | 'own-clause-changed' | 'own-clause-removed' | 'proportionality-recorded' | 'proportionality-removed' | 'warning-reasoned' | 'renamed' | 'assumed' | 'locked' | 'issued';
  /** Question ids, clause ids or warning codes; the number of an issued version. */
  targets: readonly string[];
}
