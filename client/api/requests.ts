import type { z } from 'zod';
import type {
  createProcurementSchema, issueVersionSchema, organisationSettingsSchema, ownClauseRequestSchema, patchAnswersSchema, patchProcurementSchema,
  proportionalityRequestSchema, putAdjustmentSchema, sovereigntyScoreSchema,
} from '#server/contract/index.ts';

/** What the client sends, as types only: the server checks it. */
export type CreateProcurement = z.input<typeof createProcurementSchema>;
export type PatchProcurement = z.input<typeof patchProcurementSchema>;
export type PatchAnswers = z.input<typeof patchAnswersSchema>;
export type PutAdjustment = z.input<typeof putAdjustmentSchema>;
export type ProportionalityRequest = z.input<typeof proportionalityRequestSchema>;
export type OwnClauseRequest = z.input<typeof ownClauseRequestSchema>;
export type IssueVersion = z.input<typeof issueVersionSchema>;
export type SovereigntyRequest = z.input<typeof sovereigntyScoreSchema>;
export type OrganisationRequest = z.input<typeof organisationSettingsSchema>;
