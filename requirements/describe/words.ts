import type { FactName, Language } from '../model/index.ts';

/** The small words that join questions and options into sentences. A condition is said as what follows "när" or "when". */
export interface ConnectingWords {
  quoted(text: string): string;
  /** A sentence of its own from what follows "when". */
  when(clause: string): string;
  always: string;
  never: string;
  /** Heads a list of conditions, after "when". */
  all: string;
  any: string;
  /** Several conditions in running text. */
  joinAll(clauses: readonly string[]): string;
  joinAny(clauses: readonly string[]): string;
  /** All of them, as one of the alternatives of `joinAny`. */
  joinWithin(clauses: readonly string[]): string;
  /** One answer; `options` are quoted already. */
  is(question: string, options: readonly string[], counted: readonly string[]): string;
  isNot(question: string, options: readonly string[], counted: readonly string[]): string;
  isOther(question: string, options: readonly string[]): string;
  /** Any answer will do. */
  isAnswered(question: string): string;
  /** Several answers, of which one decides. */
  holds(question: string, options: readonly string[], counted: readonly string[]): string;
  holdsNone(question: string, options: readonly string[], counted: readonly string[]): string;
  holdsOther(question: string, options: readonly string[]): string;
  level(part: string, limit: { atLeast: number } | { below: number }, negated: boolean): string;
  fact(fact: FactName, limit: { atLeast: number } | { below: number }): string;
  /** How weight and scope limit the use of a clause, from what follows "when". */
  onlyWhen(clause: string): string;
  notWhen(clause: string): string;
  /** The clause can be added all the same: after `onlyWhen`, after `notWhen`, and when it is never included by itself. */
  addedOtherwise: string;
  addedThen: string;
  addedOnly: string;
}

const list = (items: readonly string[], last: string) => (items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1)}`);
const counts = (counted: readonly string[], words: (options: string) => string, last: string) => (counted.length === 0 ? '' : ` (${words(list(counted, last))})`);

const svFacts: Readonly<Record<FactName, string>> = {
  mandatoryCount: 'antalet ska-krav',
  requirementsOverBudget: 'antalet ska-krav utöver dem som är lagom för köpet',
  awardValuesMissing: 'antalet tilldelningskriterier utan värde',
  awardValuesGiven: 'antalet tilldelningskriterier med värde',
  awardPointsAway: 'antalet poäng som fattas eller är för många',
  sanctionAmountsMissing: 'antalet viten och avdrag utan belopp',
  parametersMissing: 'antalet uppgifter som inte är ifyllda',
  brandNames: 'antalet namn på produkter och företag',
};
const svCounted = (counted: readonly string[]) => counts(counted, (options) => `dit räknas även ${options}`, 'och');

const sv: ConnectingWords = {
  quoted: (text) => `”${text}”`,
  when: (clause) => `När ${clause}.`,
  always: 'Alltid.',
  never: 'Aldrig.',
  all: 'allt detta stämmer',
  any: 'något av detta stämmer',
  joinAll: (clauses) => clauses.join(', och '),
  joinAny: (clauses) => `antingen ${clauses.join(', eller ')}`,
  joinWithin: (clauses) => clauses.join(' samtidigt som '),
  is: (question, options, counted) => `svaret på ${question} är ${list(options, 'eller')}${svCounted(counted)}`,
  isNot: (question, options, counted) => `svaret på ${question} ${options.length > 1 ? 'varken' : 'inte'} är ${list(options, 'eller')}${svCounted(counted)}`,
  isOther: (question, options) => `svaret på ${question} är något annat än ${list(options, 'eller')}`,
  isAnswered: (question) => `frågan ${question} är besvarad`,
  holds: (question, options, counted) => `något av svaren på ${question} är ${list(options, 'eller')}${svCounted(counted)}`,
  holdsNone: (question, options, counted) => `inget av svaren på ${question} är ${list(options, 'eller')}${svCounted(counted)}`,
  holdsOther: (question, options) => `något av svaren på ${question} är något annat än ${list(options, 'eller')}`,
  level: (part, limit, negated) => `nivån för ${part}${negated ? ' inte' : ''} är ${'atLeast' in limit ? `minst ${limit.atLeast}` : `under ${limit.below}`}`,
  fact: (fact, limit) => `${svFacts[fact]} är ${'atLeast' in limit ? `minst ${limit.atLeast}` : `under ${limit.below}`}`,
  onlyWhen: (clause) => `Tas bara med när ${clause}.`,
  notWhen: (clause) => `Tas inte med när ${clause}.`,
  addedOtherwise: 'Annars går den att lägga till.',
  addedThen: 'Då går den att lägga till.',
  addedOnly: 'Tas inte med av sig själv, men går att lägga till.',
};

const enFacts: Readonly<Record<FactName, string>> = {
  mandatoryCount: 'the number of mandatory requirements',
  requirementsOverBudget: 'the number of mandatory requirements beyond those that are reasonable for the purchase',
  awardValuesMissing: 'the number of award criteria without a value',
  awardValuesGiven: 'the number of award criteria with a value',
  awardPointsAway: 'the number of points that are missing or too many',
  sanctionAmountsMissing: 'the number of contractual penalties and deductions without an amount',
  parametersMissing: 'the number of details that are not filled in',
  brandNames: 'the number of names of products and companies',
};
const enCounted = (counted: readonly string[]) => counts(counted, (options) => `${options} also ${counted.length > 1 ? 'count' : 'counts'} as that`, 'and');

const en: ConnectingWords = {
  quoted: (text) => `“${text}”`,
  when: (clause) => `When ${clause}.`,
  always: 'Always.',
  never: 'Never.',
  all: 'all of this is true',
  any: 'any of this is true',
  joinAll: (clauses) => clauses.join(', and '),
  joinAny: (clauses) => `either ${clauses.join(', or ')}`,
  joinWithin: (clauses) => clauses.join(' while '),
  is: (question, options, counted) => `the answer to ${question} is ${list(options, 'or')}${enCounted(counted)}`,
  isNot: (question, options, counted) => `the answer to ${question} is ${options.length > 1 ? `neither ${list(options, 'nor')}` : `not ${list(options, 'or')}`}${enCounted(counted)}`,
  isOther: (question, options) => `the answer to ${question} is anything other than ${list(options, 'or')}`,
  isAnswered: (question) => `the question ${question} is answered`,
  holds: (question, options, counted) => `one of the answers to ${question} is ${list(options, 'or')}${enCounted(counted)}`,
  holdsNone: (question, options, counted) => `none of the answers to ${question} is ${list(options, 'or')}${enCounted(counted)}`,
  holdsOther: (question, options) => `one of the answers to ${question} is something other than ${list(options, 'or')}`,
  level: (part, limit, negated) => `the level for ${part} is ${negated ? 'not ' : ''}${'atLeast' in limit ? `at least ${limit.atLeast}` : `below ${limit.below}`}`,
  fact: (fact, limit) => `${enFacts[fact]} is ${'atLeast' in limit ? `at least ${limit.atLeast}` : `below ${limit.below}`}`,
  onlyWhen: (clause) => `Included only when ${clause}.`,
  notWhen: (clause) => `Not included when ${clause}.`,
  addedOtherwise: 'Otherwise it can be added.',
  addedThen: 'Then it can be added.',
  addedOnly: 'Not included by itself, but can be added.',
};

export const connectingWords: Readonly<Record<Language, ConnectingWords>> = { sv, en };
