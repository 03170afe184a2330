import { evaluate, type Evaluation } from '#requirements/engine/index.ts';
import { factNames, type Facts } from '#requirements/model/index.ts';
import type { ProcurementState } from '#server/contract/index.ts';
import { listIssued } from '#server/documents/issued.ts';
import type { Actor } from '#server/identity/actor.ts';
import type { Services } from '#server/services.ts';
import { loadProcurement, type Procurement } from './procurement.ts';

export async function readProcurement(services: Services, actor: Actor, id: string): Promise<ProcurementState> {
  const procurement = await loadProcurement(services, actor, id);
  if (procurement.locked) return lockedState(procurement);
  return procurementState(services, procurement, evaluate(procurement.pinned.compiled, procurement.content));
}

export async function procurementState(services: Services, procurement: Procurement, evaluation: Evaluation): Promise<ProcurementState> {
  const { assumeRecommended, adjustments, ownClauses, proportionality } = procurement.content;
  return { ...head(procurement), ...evaluation, assumeRecommended, adjustments, ownClauses, proportionality, versions: await listIssued(services, procurement.id) };
}

/** Enough to recognise it, and to delete it. */
function lockedState(procurement: Procurement): ProcurementState {
  return {
    ...head(procurement),
    assumeRecommended: false,
    answers: {},
    steps: [],
    decisions: [],
    adjustments: {},
    ownClauses: [],
    proportionality: {},
    warnings: [],
    investigations: [],
    toConfirm: [],
    facts: Object.fromEntries(factNames.map((name) => [name, 0])) as Facts,
    valuation: { model: 'deduction' },
    factDetails: { mandatory: [], blanks: [], emptyTables: [], brandNames: [], restrictive: [], proportionality: [], budget: null, movable: [] },
    counts: { included: 0, excluded: 0, undecided: 0, offered: 0, requirements: 0, awardCriteria: 0, contractTerms: 0, answered: 0, unanswered: 0 },
    blocks: [{ code: 'locked' }],
    versions: [],
  };
}

function head({ id, version, title, created_at, updated_at, locked, pinned: { hash, library } }: Procurement) {
  return { id, version, title, createdAt: created_at, updatedAt: updated_at, locked, library: { id: library.manifest.id, version: library.manifest.version, hash } };
}
