import type { Clause, Decision, FactDetails, Facts, Movable, ProcurementContent } from '../model/index.ts';
import type { AnswerViews } from './answer-views.ts';
import type { CompiledLibrary } from './compile.ts';
import { evaluateRule } from './evaluate-rule.ts';

type MarketEffect = Pick<FactDetails, 'restrictive' | 'proportionality' | 'budget' | 'movable'>;

/** What the included clauses together do to the market: which of them narrow it, how many ska-krav there are, and which could be something else. */
export function marketEffect(library: CompiledLibrary, content: ProcurementContent, decisions: readonly Decision[], views: AnswerViews): MarketEffect {
  const included = decisions.filter((decision) => decision.outcome === 'included');
  const restrictive = included.flatMap((decision) => restriction(library, decision)).sort(byLevel);
  const shutOut = new Set(restrictive.filter(({ level }) => level === 'high').map(({ clause }) => clause));
  const mandatory = included.filter((decision) => decision.kind === 'requirement').length;
  return {
    restrictive,
    proportionality: included.filter((decision) => shutOut.has(decision.clause)).map((decision) => ({ clause: decision.clause, record: recordOf(content, decision) })),
    budget: budgetOf(library, views, mandatory),
    movable: included.flatMap((decision) => waysOut(library, decision)).sort((a, b) => gain(library, b) - gain(library, a)),
  };
}

export function requirementsOverBudget({ budget }: MarketEffect): Facts['requirementsOverBudget'] {
  return budget === null ? 0 : Math.max(0, budget.mandatory - budget.maximum);
}

/** An award criterion shuts out nobody, and the kommun's own checklist is not put to suppliers. */
function restriction(library: CompiledLibrary, { clause, kind }: Decision): FactDetails['restrictive'] {
  const effect = library.clauses.get(clause)?.definition.marketEffect;
  return effect === undefined || kind === 'award-criterion' || kind === 'internal' ? [] : [{ clause, level: effect.level }];
}

const byLevel = (a: FactDetails['restrictive'][number], b: FactDetails['restrictive'][number]) => levels.indexOf(b.level) - levels.indexOf(a.level);
const levels = ['limited', 'high'];

function recordOf(content: ProcurementContent, { clause, version, kind }: Decision): FactDetails['proportionality'][number]['record'] {
  const record = content.proportionality[clause];
  if (record === undefined) return 'missing';
  return record.base === `${clause}@${version}` && record.kind === kind ? 'present' : 'stale';
}

/** The first budget that holds; none while an earlier one is unknown. */
function budgetOf(library: CompiledLibrary, views: AnswerViews, mandatory: number): FactDetails['budget'] {
  for (const { when, maximum } of library.requirementBudgets) {
    const { truth } = evaluateRule(when, views);
    if (truth !== false) return truth ? { maximum, mandatory } : null;
  }
  return null;
}

/** What a ska-krav could be instead, or has been made: valued, when the library says how; promised, when it is met after the tender. */
function waysOut(library: CompiledLibrary, { clause, kind, variant: index }: Decision): Movable[] {
  const definition = library.clauses.get(clause)?.definition;
  if (!definition || definition.statutory) return [];
  const variant = index === null ? undefined : definition.variants[index];
  const ways: Omit<Movable, 'done'>[] = [
    ...(definition.asAward ? [{ clause, to: 'award-criterion', why: 'can-be-valued' } as const] : []),
    ...promised(clause, variant?.due ?? definition.due),
  ];
  if (kind === 'requirement') return ways.map((way) => ({ ...way, done: false }));
  const wasDemanded = (variant?.kind ?? definition.kind) === 'requirement';
  return wasDemanded ? ways.filter((way) => way.to === kind).map((way) => ({ ...way, done: true })) : [];
}

function promised(clause: string, due: Clause['due']): Omit<Movable, 'done'>[] {
  if (due === 'tender') return [];
  return [{ clause, to: 'contract-term', why: due === 'delivery' ? 'met-at-delivery' : 'met-during-contract' }];
}

/** The more it narrows the market, the more is gained. */
const gain = (library: CompiledLibrary, { clause }: Movable) => levels.indexOf(library.clauses.get(clause)?.definition.marketEffect?.level ?? '');
