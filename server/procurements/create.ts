import type { z } from 'zod';
import { evaluate } from '#requirements/engine/index.ts';
import type { Answer, Answers, ProcurementContent } from '#requirements/model/index.ts';
import type { ProcurementState, createProcurementSchema } from '#server/contract/index.ts';
import { Fault } from '#server/faults.ts';
import type { Actor } from '#server/identity/actor.ts';
import type { PinnedLibrary } from '#server/libraries/library-store.ts';
import { currentPinned } from '#server/libraries/read.ts';
import type { Services } from '#server/services.ts';
import { isEmpty, refuseFaulty } from './answers.ts';
import { listCounts, type Signature } from './change.ts';
import { insertEvents } from './events.ts';
import type { Procurement } from './procurement.ts';
import { saysSecurityProtection, securityProtectionFault } from './security-protection.ts';
import { procurementState } from './state.ts';

type CreateProcurement = z.infer<typeof createProcurementSchema>;

/** Begins a procurement, pinned to the organisation's present library. */
export async function createProcurement(services: Services, actor: Actor, request: CreateProcurement): Promise<ProcurementState> {
  if (saysSecurityProtection(request.answers)) throw securityProtectionFault();
  const pinned = await currentPinned(services, actor);
  const stated = request.answers ?? {};
  refuseFaulty(pinned.compiled, stated, '/answers');

  const at = services.now().toISOString();
  const signature = { by: actor.user.name, at };
  const answers: Answers = {
    ...startingAnswers(pinned, request.startingPoint, signature),
    ...Object.fromEntries(Object.entries(stated).filter(([, value]) => !isEmpty(value)).map(([question, value]): [string, Answer] => [question, { value, basis: 'stated', ...signature }])),
  };
  const content: ProcurementContent = { answers, assumeRecommended: request.assumeRecommended ?? false, adjustments: {}, ownClauses: [], warningReasons: {}, proportionality: {} };
  const evaluation = evaluate(pinned.compiled, content);
  const procurement: Procurement = {
    id: services.newId(),
    organisation_id: actor.organisation,
    title: request.title,
    content,
    version: 1,
    locked: false,
    library_hash: pinned.hash,
    own_clauses_made: 0,
    issued: 0,
    ...listCounts(evaluation.counts),
    created_at: at,
    updated_at: at,
    updated_by: actor.user.name,
    pinned,
  };
  await insert(services, actor, procurement);
  return procurementState(services, procurement, evaluation);
}

/** The answers of a starting point, but for those that every officer must give. */
function startingAnswers({ library, compiled }: PinnedLibrary, id: string | undefined, signature: Signature): Answers {
  if (id === undefined) return {};
  const point = library.startingPoints.find((candidate) => candidate.id === id);
  if (point === undefined) {
    const detail = `There is no starting point ${id.slice(0, 80)}. There are: ${library.startingPoints.map((candidate) => candidate.id).join(', ')}.`;
    throw new Fault('invalid-request', detail, { errors: [{ pointer: '/startingPoint', detail }] });
  }
  const prefilled = Object.entries(point.answers).filter(([question]) => compiled.questions.get(question)?.definition.neverPrefilled === false);
  return Object.fromEntries(prefilled.map(([question, value]): [string, Answer] => [question, { value, basis: 'starting-point', ...signature }]));
}

async function insert({ storage }: Services, actor: Actor, { pinned, content, locked, ...row }: Procurement): Promise<void> {
  await storage.database.transaction().execute(async (transaction) => {
    await transaction
      .insertInto('procurement')
      .values({ ...row, library_hash: pinned.hash, content: JSON.stringify(content), locked: locked ? 1 : 0 })
      .execute();
    const change = Object.fromEntries(Object.entries(content.answers).map(([question, after]) => [question, { before: null, after }]));
    await insertEvents(transaction, actor, row.id, 1, row.created_at, [{ type: 'created', change }]);
  });
}
