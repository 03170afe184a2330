import type { Adjustment, Clause, Kind, Parameter, Valuation } from '#requirements/model/index.ts';
import type { PutAdjustment } from '../api/requests.ts';
import { inlineText } from './inline-text.ts';

/** A change of a clause while it is being typed. Empty strings mean: as the library has it. */
export interface AdjustmentDraft {
  kind: Kind | '';
  chapter: string;
  position: number | null;
  parameters: Readonly<Record<string, string>>;
  /** `null`: the library's text. */
  text: string | null;
  reason: string;
}

export function draftOf(adjustment: Adjustment | undefined): AdjustmentDraft {
  return {
    kind: adjustment?.kind ?? '',
    chapter: adjustment?.chapter ?? '',
    position: adjustment?.position ?? null,
    parameters: Object.fromEntries(Object.entries(adjustment?.parameters ?? {}).map(([name, value]) => [name, String(value)])),
    text: adjustment?.text ? inlineText(adjustment.text.sv) : null,
    reason: adjustment?.reason ?? '',
  };
}

/** True when there is nothing in it that makes the clause another than the library's. */
export function saysNothing({ kind, chapter, position, parameters, text }: AdjustmentDraft): boolean {
  return !kind && !chapter && position === null && text === null && Object.values(parameters).every((value) => !value.trim());
}

/** The draft as the server takes it. An adjustment is replaced as a whole, so what it held before must be in the draft. */
export function requestOf(draft: AdjustmentDraft, action: PutAdjustment['action'], parameters: Readonly<Record<string, Parameter>>): PutAdjustment {
  const values = Object.entries(draft.parameters).flatMap(([name, text]) => {
    const parameter = parameters[name];
    return parameter && text.trim() ? [[name, parameterValue(parameter, text)] as const] : [];
  });
  return {
    action,
    reason: draft.reason.trim(),
    ...(draft.kind && { kind: draft.kind }),
    ...(draft.chapter && { chapter: draft.chapter }),
    ...(draft.position !== null && { position: draft.position }),
    ...(values.length > 0 && { parameters: Object.fromEntries(values) }),
    ...(draft.text !== null && { text: { sv: draft.text.trim() } }),
  };
}

/** An adjustment with some of its parameters set anew; the rest of it stays. */
export function withParameters(clause: Clause, adjustment: Adjustment | undefined, values: Readonly<Record<string, string>>, reason: string): PutAdjustment {
  const draft = draftOf(adjustment);
  return requestOf({ ...draft, parameters: { ...draft.parameters, ...values }, reason }, adjustment?.action ?? 'change', parametersOf(clause));
}

export const parametersOf = (clause: Clause): Readonly<Record<string, Parameter>> => ({ ...clause.parameters, ...clause.asAward?.parameters });

/** Those to ask for: what an award criterion is worth only where the clause is one, in the way that this purchase counts. */
export function askedParameters(clause: Clause, kind: Kind, model: Valuation['model']): Readonly<Record<string, Parameter>> {
  const asAward = kind === 'award-criterion' && clause.kind !== kind ? clause.asAward : undefined;
  const awards = [clause.award, clause.asAward?.award, ...clause.variants.map((variant) => variant.award)].filter((award) => award !== undefined);
  const worth = new Set(awards.flatMap(({ maximum, points }) => (kind === 'award-criterion' ? [model === 'points' ? maximum : points] : [maximum, points])));
  return Object.fromEntries(Object.entries({ ...clause.parameters, ...asAward?.parameters }).filter(([name]) => !worth.has(name)));
}

function parameterValue(parameter: Parameter, text: string): number | string {
  if (parameter.type !== 'integer' && parameter.type !== 'money') return text.trim();
  return wholeNumber(text);
}

/** "250 000" and "250.000" are how people write it. */
const wholeNumber = (text: string): number => Number(text.replaceAll(/[\s.]/g, ''));

/** What is wrong with a typed value: not a number, or outside the bounds. */
export function parameterFault({ type, minimum, maximum }: Parameter, text: string): { what: 'number' } | { what: 'minimum' | 'maximum'; limit: number } | undefined {
  if (!text.trim() || (type !== 'integer' && type !== 'money')) return undefined;
  const value = wholeNumber(text);
  if (!Number.isInteger(value)) return { what: 'number' };
  if (minimum !== undefined && value < minimum) return { what: 'minimum', limit: minimum };
  if (maximum !== undefined && value > maximum) return { what: 'maximum', limit: maximum };
  return undefined;
}
