import { z } from 'zod';
import {
  createProcurementSchema, ownClauseRequestSchema, patchAnswersSchema, patchProcurementSchema, proportionalityRequestSchema, putAdjustmentSchema, warningReasonSchema,
  type ProcurementState,
} from '#server/contract/index.ts';
import { putAdjustment, removeAdjustment } from '#server/procurements/adjustments.ts';
import { changeAnswers } from '#server/procurements/answers.ts';
import { createProcurement } from '#server/procurements/create.ts';
import { listEvents } from '#server/procurements/events.ts';
import { listProcurements } from '#server/procurements/list.ts';
import { addOwnClause, putOwnClause, removeOwnClause } from '#server/procurements/own-clauses.ts';
import { putProportionality, removeProportionality } from '#server/procurements/proportionality.ts';
import { deleteProcurement } from '#server/procurements/remove.ts';
import { patchProcurement } from '#server/procurements/rename.ts';
import { readProcurement } from '#server/procurements/state.ts';
import { giveReason } from '#server/procurements/warning-reasons.ts';
import { changedStateSchema, procurementEventSchema, procurementStateSchema, procurementSummarySchema } from '../openapi/responses.ts';
import { operation, type Reply } from '../operation.ts';
import { etagOf } from '../precondition.ts';

const at = '/procurements/{id}';
const state = { 200: { description: 'The procurement. ETag is its version.', schema: procurementStateSchema } };
const changed = { 200: { description: 'The procurement after the change, and what the change did', schema: changedStateSchema } };
const replyState = (body: ProcurementState, more: Reply = {}): Reply => ({ ...more, headers: { ETag: etagOf(body.version), ...more.headers }, body });

export const procurementOperations = [
  operation({
    method: 'get',
    path: '/procurements',
    id: 'listProcurements',
    summary: 'The organisation’s procurements, the latest changed first',
    answers: { 200: { description: 'The list', schema: z.array(procurementSummarySchema) } },
    handle: async (services, { actor }) => ({ body: await listProcurements(services, actor) }),
  }),
  operation({
    method: 'post',
    path: '/procurements',
    id: 'createProcurement',
    summary: 'Begin a procurement. When it concerns security-sensitive activities, nothing is stored (409)',
    body: createProcurementSchema,
    answers: { 201: { description: 'The procurement that was begun', schema: procurementStateSchema } },
    problems: ['security-protection', 'unknown-question', 'unknown-option', 'invalid-answer', 'storage-full'],
    handle: async (services, { actor, body }) => {
      const created = await createProcurement(services, actor, body);
      return replyState(created, { status: 201, headers: { Location: `/api/v1/procurements/${created.id}` } });
    },
  }),
  operation({
    method: 'get',
    path: at,
    id: 'readProcurement',
    summary: 'All of a procurement: answers, decisions with reasons, warnings and what blocks a final',
    answers: state,
    problems: ['not-found'],
    handle: async (services, { actor, params }) => replyState(await readProcurement(services, actor, params.id)),
  }),
  operation({
    method: 'patch',
    path: at,
    id: 'patchProcurement',
    summary: 'Change the title, or whether recommendations fill in what is unanswered',
    body: patchProcurementSchema,
    precondition: true,
    answers: changed,
    problems: ['locked', 'storage-full'],
    handle: async (services, { actor, params, body, seen }) => replyState(await patchProcurement(services, actor, params.id, seen(), body)),
  }),
  operation({
    method: 'delete',
    path: at,
    id: 'deleteProcurement',
    summary: 'Delete a procurement for good, also a locked one',
    precondition: true,
    answers: { 204: { description: 'Deleted' } },
    problems: ['not-found'],
    handle: async (services, { actor, params, seen }) => {
      await deleteProcurement(services, actor, params.id, seen());
      return { status: 204 };
    },
  }),
  operation({
    method: 'patch',
    path: `${at}/answers`,
    id: 'changeAnswers',
    summary: 'Answer questions, confirm answers that were assumed, or take answers back with null',
    body: patchAnswersSchema,
    precondition: true,
    answers: changed,
    problems: ['security-protection', 'locked', 'unknown-question', 'unknown-option', 'invalid-answer', 'storage-full'],
    handle: async (services, { actor, params, body, seen }) => replyState(await changeAnswers(services, actor, params.id, seen, body)),
  }),
  operation({
    method: 'put',
    path: `${at}/adjustments/{clauseId}`,
    id: 'putAdjustment',
    summary: 'Include, leave out or change a clause in this procurement, with the reason',
    body: putAdjustmentSchema,
    precondition: true,
    answers: changed,
    problems: ['locked', 'unknown-clause', 'storage-full'],
    handle: async (services, { actor, params, body, seen }) => replyState(await putAdjustment(services, actor, params.id, seen(), params.clauseId, body)),
  }),
  operation({
    method: 'delete',
    path: `${at}/adjustments/{clauseId}`,
    id: 'removeAdjustment',
    summary: 'Go back to the library’s clause',
    precondition: true,
    answers: changed,
    problems: ['locked', 'unknown-clause'],
    handle: async (services, { actor, params, seen }) => replyState(await removeAdjustment(services, actor, params.id, seen(), params.clauseId)),
  }),
  operation({
    method: 'post',
    path: `${at}/clauses`,
    id: 'addOwnClause',
    summary: 'Write a clause of one’s own',
    body: ownClauseRequestSchema,
    precondition: true,
    answers: { 201: { description: 'The procurement with the clause, whose address is in Location', schema: changedStateSchema } },
    problems: ['locked', 'storage-full'],
    handle: async (services, { actor, params, body, seen }) => {
      const added = await addOwnClause(services, actor, params.id, seen(), body);
      return replyState(added.state, { status: 201, headers: { Location: `/api/v1/procurements/${added.state.id}/clauses/${added.clause}` } });
    },
  }),
  operation({
    method: 'put',
    path: `${at}/clauses/{clauseId}`,
    id: 'putOwnClause',
    summary: 'Rewrite a clause of one’s own',
    body: ownClauseRequestSchema,
    precondition: true,
    answers: changed,
    problems: ['locked', 'unknown-clause', 'storage-full'],
    handle: async (services, { actor, params, body, seen }) => replyState(await putOwnClause(services, actor, params.id, seen(), params.clauseId, body)),
  }),
  operation({
    method: 'delete',
    path: `${at}/clauses/{clauseId}`,
    id: 'removeOwnClause',
    summary: 'Remove a clause of one’s own. Its id is not used again',
    precondition: true,
    answers: changed,
    problems: ['locked', 'unknown-clause'],
    handle: async (services, { actor, params, seen }) => replyState(await removeOwnClause(services, actor, params.id, seen(), params.clauseId)),
  }),
  operation({
    method: 'put',
    path: `${at}/proportionality/{clauseId}`,
    id: 'putProportionality',
    summary: 'Put on record why a clause that shuts out suppliers is proportionate in this procurement',
    body: proportionalityRequestSchema,
    precondition: true,
    answers: changed,
    problems: ['locked', 'unknown-clause', 'storage-full'],
    handle: async (services, { actor, params, body, seen }) => replyState(await putProportionality(services, actor, params.id, seen(), params.clauseId, body)),
  }),
  operation({
    method: 'delete',
    path: `${at}/proportionality/{clauseId}`,
    id: 'removeProportionality',
    summary: 'Take the record of proportionality back',
    precondition: true,
    answers: changed,
    problems: ['locked', 'unknown-clause'],
    handle: async (services, { actor, params, seen }) => replyState(await removeProportionality(services, actor, params.id, seen(), params.clauseId)),
  }),
  operation({
    method: 'put',
    path: `${at}/warnings/{code}`,
    id: 'giveReason',
    summary: 'Say why one goes on in spite of a warning',
    body: warningReasonSchema,
    precondition: true,
    answers: changed,
    problems: ['locked', 'not-found', 'storage-full'],
    handle: async (services, { actor, params, body, seen }) => replyState(await giveReason(services, actor, params.id, seen(), params.code, body.reason)),
  }),
  operation({
    method: 'get',
    path: `${at}/events`,
    id: 'listEvents',
    summary: 'What has been changed, by whom and when, in order',
    answers: { 200: { description: 'The events', schema: z.array(procurementEventSchema) } },
    problems: ['not-found', 'locked'],
    handle: async (services, { actor, params }) => ({ body: await listEvents(services, actor, params.id) }),
  }),
];
