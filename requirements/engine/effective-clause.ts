import type { Adjustment, Award, Citation, Clause, Decision, Inline, Kind, Localized, OwnClause, Parameter, Valuation } from '../model/index.ts';

/** A clause as it stands in one procurement: library text, the variant that was taken, and the officer's changes. */
export interface EffectiveClause {
  id: string;
  version: string;
  kind: Kind;
  due: Clause['due'];
  area: string;
  position?: number;
  title: Localized;
  /** A template of the library, or wording that someone has written here. */
  text: Localized | { sv: readonly Inline[]; en?: readonly Inline[] };
  edited: boolean;
  motive?: Localized;
  evidence?: Localized;
  verification?: Clause['verification'];
  award?: Award;
  /** The parameter that says how much it can give here. */
  worth?: string;
  parameters: Readonly<Record<string, Parameter>>;
  /** Parameter → the value set here, or the library's default. A parameter without an entry is a blank. */
  values: Readonly<Record<string, number | string | Localized>>;
  sources: readonly Citation[];
  priceItem?: { text: Localized; unit: Localized };
}

/** Clauses that nobody has changed, as they stood last time: most of them, in every answer's evaluation. */
const unchanged = new WeakMap<Clause, Map<string, EffectiveClause>>();

export function effectiveClause(clause: Clause, decision: Decision, valuation: Valuation, adjustment?: Adjustment): EffectiveClause {
  if (adjustment) return worked(clause, decision, valuation, adjustment);
  const key = [decision.kind, decision.variant, valuation.model].join();
  const known = unchanged.get(clause) ?? new Map<string, EffectiveClause>();
  const found = known.get(key) ?? worked(clause, decision, valuation);
  unchanged.set(clause, known.set(key, found));
  return found;
}

function worked(clause: Clause, decision: Decision, valuation: Valuation, adjustment?: Adjustment): EffectiveClause {
  const variant = decision.variant === null ? undefined : clause.variants[decision.variant];
  const asAward = adjustment?.kind === 'award-criterion' && clause.kind !== 'award-criterion' ? clause.asAward : undefined;
  const award = decision.kind === 'award-criterion' ? (asAward?.award ?? variant?.award ?? clause.award) : undefined;
  const parameters = { ...clause.parameters, ...asAward?.parameters };
  const defaults = Object.entries(parameters).flatMap(([name, parameter]) => (parameter.default === undefined ? [] : [[name, parameter.default] as const]));
  return {
    id: clause.id,
    version: clause.version,
    kind: decision.kind,
    due: variant?.due ?? clause.due,
    area: decision.area,
    position: adjustment?.position,
    title: variant?.title ?? clause.title,
    text: adjustment?.text ?? asAward?.text ?? variant?.text ?? clause.text,
    edited: adjustment?.text !== undefined,
    motive: variant?.motive ?? clause.motive,
    evidence: variant?.evidence ?? clause.evidence,
    verification: clause.verification,
    ...(award && { award, worth: valuation.model === 'points' ? award.points : award.maximum }),
    parameters,
    values: { ...Object.fromEntries(defaults), ...adjustment?.parameters },
    sources: variant?.sources ?? clause.sources,
    priceItem: clause.priceItem,
  };
}

export function effectiveOwnClause(own: OwnClause): EffectiveClause {
  return {
    id: own.id,
    version: '1.0.0',
    kind: own.kind,
    due: own.due,
    area: own.chapter,
    position: own.position,
    title: { sv: own.title },
    text: own.text,
    edited: true,
    motive: own.motive === undefined ? undefined : { sv: own.motive },
    evidence: own.evidence === undefined ? undefined : { sv: own.evidence },
    parameters: {},
    values: {},
    sources: [],
  };
}

const blanks = new WeakMap<EffectiveClause, string[]>();

/** The parameters that the clause's words use and that have no value: what a final refuses. */
export function blanksOf(clause: EffectiveClause): readonly string[] {
  const found = blanks.get(clause) ?? findBlanks(clause);
  blanks.set(clause, found);
  return found;
}

function findBlanks(clause: EffectiveClause): string[] {
  const used = clause.edited ? blanksIn(clause.text as { sv: readonly Inline[] }) : usedParameters((clause.text as Localized).sv);
  const names = new Set([...used, ...(clause.worth === undefined ? [] : [clause.worth])]);
  return [...names].filter((name) => !clause.parameters[name]?.optional && (clause.values[name] ?? '') === '');
}

function blanksIn(wording: { sv: readonly Inline[] }): string[] {
  return wording.sv.flatMap((inline) => (inline.type === 'blank' ? [inline.parameter] : []));
}

/** The questions whose answers a clause prints as a table, e.g. `{{table integrationList}}`. */
export function printedTables(clause: EffectiveClause): readonly string[] {
  if (clause.edited) return (clause.text as { sv: readonly Inline[] }).sv.flatMap((inline) => (inline.type === 'table' ? [inline.question] : []));
  return [...(clause.text as Localized).sv.matchAll(/\{\{\s*table\s+([A-Za-z0-9]+)\s*\}\}/g)].map((match) => match[1] ?? '');
}

/** Names of the parameters in a template of the library, e.g. `{{retrievalDays}}` or `{{#if days}}`. */
export function usedParameters(template: string): string[] {
  return [...template.matchAll(/\{\{#?(?:if\s+)?(?!else\s*\})([a-z][A-Za-z0-9]*)\s*\}\}/g)].map((match) => match[1] ?? '');
}
