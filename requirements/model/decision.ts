import type { Answer, AnswerBasis } from './answer.ts';
import type { Clause, Kind } from './clause.ts';
import type { FactName, Severity } from './warning.ts';

/** How added value is counted in a purchase: in SEK off the price, or in points, of which the price gives its share. */
export type Valuation = { model: 'deduction' } | { model: 'points'; total: number; price: number };

export type Outcome = 'included' | 'excluded' | 'undecided';
/** Three-valued truth; `null` is "not yet known". */
export type Truth = true | false | null;

/** One comparison of one answer, as it was made by the evaluation that decided. */
export interface TestReason {
  type: 'answer';
  question: string;
  /** The options that the condition asks for, or the comparison in words of data. */
  asked: readonly string[] | { atLeast: number } | { below: number };
  part?: string;
  negated: boolean;
  result: Truth;
  /** Absent when the question is unanswered or not applicable. */
  given?: Answer['value'];
  basis?: AnswerBasis;
  /** The option that was given and counts as one of those asked for. */
  countsAs?: string;
  notApplicable?: boolean;
}
export type Reason =
  | { type: 'always' }
  | TestReason
  | { type: 'scale'; scale: Clause['scale']; result: Truth; because: readonly TestReason[] }
  | { type: 'scope'; priority: Clause['priority']; result: Truth; because: readonly TestReason[] }
  | { type: 'variant'; index: number; because: readonly TestReason[] }
  | { type: 'adjustment'; action: 'include' | 'leave-out' | 'change'; reason: string; by: string; at: string }
  | { type: 'own'; reason: string; by: string; at: string }
  | { type: 'withdrawn'; replacedBy?: string };

export interface Decision {
  clause: string;
  version: string;
  area: string;
  kind: Kind;
  covers: readonly string[];
  outcome: Outcome;
  /** Applies, but is left out by scale or scope only: one click to include. */
  offered: boolean;
  /** Index of the variant that was taken, or `null` for the clause as it stands. */
  variant: number | null;
  reasons: readonly Reason[];
  /** The questions that would decide an undecided clause. */
  missing: readonly string[];
  /** The provisions that an included clause rests on here: the right law for the procedure first, then the clause's own. */
  provisions: readonly ProvisionReference[];
}

export interface ProvisionReference {
  source: string;
  provision: string;
}

export type FactValue = number;
export type Facts = Readonly<Record<FactName, FactValue>>;

/** Where the facts come from, for the screens that lead to them. */
export interface FactDetails {
  mandatory: readonly string[];
  /** Clause id and parameter of every blank in an included clause. */
  blanks: readonly { clause: string; parameter: string }[];
  /** Tables that an included clause prints and that nobody has filled in. */
  emptyTables: readonly { clause: string; question: string }[];
  brandNames: readonly { where: 'own' | 'adjustment' | 'answer'; id: string; brand: string }[];
  /** What narrows the market, the most restrictive first. An award criterion shuts out nobody. */
  restrictive: readonly { clause: string; level: NonNullable<Clause['marketEffect']>['level'] }[];
  /** Whether it is on record why each clause that shuts out suppliers is proportionate. `stale`: the clause was another when it was judged. */
  proportionality: readonly { clause: string; record: 'present' | 'missing' | 'stale' }[];
  /** The ska-krav, and how many the purchase should hold at most; `null` when the library does not say, or not before more is answered. */
  budget: { maximum: number; mandatory: number } | null;
  /** Ska-krav that could become something else or that the officer has changed so; those first that narrow the market most. */
  movable: readonly Movable[];
}

/** One way for a ska-krav to become what shuts out nobody, or fewer. */
export interface Movable {
  clause: string;
  to: Kind;
  /** The library says how it is valued; or it is met at delivery, or during the contract, so that it can be promised and checked then. */
  why: 'can-be-valued' | 'met-at-delivery' | 'met-during-contract';
  /** The officer has made it so. */
  done: boolean;
}

export interface WarningState {
  code: string;
  severity: Severity;
  shownAs: 'alarm' | 'task' | 'action';
  /** The answers and facts that made it hold. */
  because: readonly (TestReason | { type: 'fact'; fact: FactName; value: number })[];
  reason?: { reason: string; by: string; at: string };
}

export type QuestionStatus = 'answered' | 'unanswered' | 'not-applicable' | 'undecided';
export interface QuestionState {
  id: string;
  status: QuestionStatus;
  /** How many clauses this question can still decide, or decides by its present answer. */
  affects: number;
  /** Whether a clause, a warning or another question depends on it in this purchase. */
  relevant: boolean;
  mustConfirm: boolean;
}

/** Why no final can be issued. */
export type Block =
  | { code: 'locked' }
  | { code: 'stop'; warning: string }
  | { code: 'reason-missing'; warning: string }
  | { code: 'proportionality-missing'; clause: string }
  | { code: 'answer-blocks'; question: string; option: string }
  | { code: 'unconfirmed'; question: string }
  | { code: 'unanswered'; question: string; clauses: number }
  | { code: 'blank'; clause: string; parameter: string }
  | { code: 'untranslated'; clause: string };

export interface Investigation {
  question: string;
  option: string;
}
