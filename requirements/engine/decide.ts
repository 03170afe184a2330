import { coveredTopics, type Adjustment, type Decision, type Kind, type OwnClause, type ProvisionReference, type Reason, type Truth } from '../model/index.ts';
import type { AnswerViews } from './answer-views.ts';
import type { CompiledClause, CompiledLibrary } from './compile.ts';
import { combine, evaluateRule, type Verdict } from './evaluate-rule.ts';
import { truthOf } from './truth-of.ts';

/**
 * Whether a clause is part of the tender, and why.
 *
 * An adjustment decides first. Otherwise it must apply (`when`), be of the right weight (scale) and within the scope; one
 * that is false outweighs one that is unknown. A clause that applies but falls on scale or scope only is offered.
 */
export function decide(library: CompiledLibrary, clause: CompiledClause, views: AnswerViews, adjustment?: Adjustment): Decision {
  const { definition } = clause;
  const result = (outcome: Decision['outcome'], reasons: readonly Reason[], more: Partial<Decision> = {}): Decision => ({
    clause: definition.id,
    version: definition.version,
    area: adjustment?.chapter ?? definition.area,
    kind: adjustment?.kind ?? definition.kind,
    covers: coveredTopics(definition),
    outcome,
    offered: false,
    variant: null,
    reasons,
    missing: [],
    provisions: [],
    ...more,
  });
  if (definition.withdrawn) {
    const { replacedBy } = definition.withdrawn;
    return result('excluded', [replacedBy === undefined ? { type: 'withdrawn' } : { type: 'withdrawn', replacedBy }]);
  }

  const applies = evaluateRule(clause.when, views);
  const scale = evaluateRule(clause.scale, views);
  const scope = evaluateRule(clause.scope, views);
  const decisive = combine([applies, scale, scope], false);
  const truth: Truth = adjustment?.action === 'include' ? true : adjustment?.action === 'leave-out' ? false : decisive.truth;
  const reasons: Reason[] = [...reasonsOf(clause, applies, scale, scope), ...adjustmentReasons(adjustment)];

  if (truth === false) {
    const offered = adjustment === undefined && applies.truth === true;
    return result('excluded', reasons, { offered });
  }
  const variant = chooseVariant(clause, views);
  const kind = adjustment?.kind ?? (variant.index === null ? definition.kind : (definition.variants[variant.index]?.kind ?? definition.kind));
  if (variant.because.length > 0 && variant.index !== null) reasons.push({ type: 'variant', index: variant.index, because: variant.because });
  const missing = [...new Set([...(truth === null ? decisive.missing : []), ...variant.missing])];
  if (truth === null || variant.truth === null) return result('undecided', reasons, { kind, missing });
  return result('included', reasons, { kind, variant: variant.index, provisions: provisions(library, clause, kind, variant.index, views) });
}

/** Whether a clause is undecided, adjustments aside: `decide` without its reasons, to be asked about every question in turn. */
export function isUndecided(clause: CompiledClause, views: AnswerViews): boolean {
  if (clause.definition.withdrawn) return false;
  const when = truthOf(clause.when, views);
  if (when === false) return false;
  const scale = truthOf(clause.scale, views);
  const scope = truthOf(clause.scope, views);
  if (scale === false || scope === false) return false;
  if (when === null || scale === null || scope === null) return true;
  for (const rule of clause.variants) {
    const variant = truthOf(rule, views);
    if (variant !== false) return variant === null;
  }
  return false;
}

/** A clause that the officer wrote is always part of the tender. */
export function decideOwn(own: OwnClause): Decision {
  return {
    clause: own.id,
    version: '1.0.0',
    area: own.chapter,
    kind: own.kind,
    covers: [],
    outcome: 'included',
    offered: false,
    variant: null,
    reasons: [{ type: 'own', reason: own.reason, by: own.by, at: own.at }],
    missing: [],
    provisions: [],
  };
}

function reasonsOf(clause: CompiledClause, applies: Verdict, scale: Verdict, scope: Verdict): Reason[] {
  const reasons: Reason[] = applies.because.length > 0 ? [...applies.because] : [{ type: 'always' }];
  if (scale.because.length > 0) reasons.push({ type: 'scale', scale: clause.definition.scale, result: scale.truth, because: scale.because });
  if (clause.definition.priority !== 'core') {
    reasons.push({ type: 'scope', priority: clause.definition.priority, result: scope.truth, because: scope.because });
  }
  return reasons;
}

function adjustmentReasons(adjustment: Adjustment | undefined): Reason[] {
  if (!adjustment) return [];
  const { action, reason, by, at } = adjustment;
  return [{ type: 'adjustment', action, reason, by, at }];
}

/** The first variant that holds; an unknown earlier one leaves the choice open. */
function chooseVariant(clause: CompiledClause, views: AnswerViews): Verdict & { index: number | null } {
  for (const [index, rule] of clause.variants.entries()) {
    const verdict = evaluateRule(rule, views);
    if (verdict.truth !== false) return { ...verdict, index: verdict.truth ? index : null };
  }
  return { truth: true, because: [], missing: [], index: null };
}

/** Each provision whose condition holds, once. */
function provisions(library: CompiledLibrary, clause: CompiledClause, kind: Kind, variant: number | null, views: AnswerViews): ProvisionReference[] {
  const own = (variant === null ? undefined : clause.variantCitations[variant]) ?? clause.citations;
  const found = new Map<string, ProvisionReference>();
  for (const { source, provision, when } of [...(library.kindCitations.get(kind) ?? []), ...own]) {
    if (truthOf(when, views) === true) found.set(`${source} ${provision}`, { source, provision });
  }
  return [...found.values()];
}
