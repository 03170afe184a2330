import type { Clause } from '../model/index.ts';
import { takesEquivalent } from '../lint/named-things.ts';
import { namesBeyond } from './names.ts';
import type { Force } from './obligations.ts';
import type { Profile } from './profile.ts';
import type { Quantity } from './quantities.ts';

export type Side = 'ours' | 'theirs';

/** What can be said with certainty to differ between a row and a clause that is about the same thing. */
export type Difference =
  /** One is binding, the other a wish or an added value. */
  | { type: 'force'; stronger: Side }
  /** Numbers of one sort. Which is stricter is said only when the texts say which way they bind. */
  | { type: 'quantity'; theirs: readonly string[]; ours: readonly string[]; stronger: Side | null; settable?: Settable }
  /** Standards, formats and licences that only one of them names. */
  | { type: 'names'; only: Side; names: readonly string[] }
  /** They name a standard without taking what is equivalent; we take it. */
  | { type: 'equivalent'; only: 'ours' }
  /** Only our clause says what the tender shows, and who checks it. */
  | { type: 'proof'; only: 'ours'; evidence: boolean; verification: boolean };

/** Our number is a default that each purchase can change, within bounds; or a blank, which each purchase fills in. */
export interface Settable {
  blank: boolean;
  minimum?: number;
  maximum?: number;
}

/** What a row says that can be compared. */
export interface Said {
  text: string;
  force: Force;
  quantities: readonly Quantity[];
  names: ReadonlyMap<string, string>;
}

const asksForProof = /(?<!\p{L})(?:bifoga\p{L}*|bilägg\p{L}*|styrk\p{L}*|intyg\p{L}*|verifier\p{L}*|beskriv\p{L}* i anbud\p{L}*|redovis\p{L}* i anbud\p{L}*|bevis\p{L}*|enclos\p{L}*|evidence|certificate\p{L}*)(?!\p{L})/iu;

export function differencesOf(row: Said, clause: Clause, ours: Profile): readonly Difference[] {
  const valued = clause.kind === 'award-criterion';
  const lacking = { theirs: namesBeyond(row.names, ours.names), ours: namesBeyond(ours.names, row.names) };
  const [evidence, verification] = [clause.evidence !== undefined, clause.verification !== undefined];
  return [
    ...(row.force === 'should' && !valued ? [{ type: 'force', stronger: 'ours' } as const] : []),
    ...(row.force === 'must' && valued ? [{ type: 'force', stronger: 'theirs' } as const] : []),
    ...quantityDifferences(row.quantities, ours.quantities, clause),
    ...(['theirs', 'ours'] as const).flatMap((only) => (lacking[only].length > 0 ? [{ type: 'names', only, names: lacking[only] } as const] : [])),
    ...(row.names.size > 0 && ours.takesEquivalent && !takesEquivalent(row.text) ? [{ type: 'equivalent', only: 'ours' } as const] : []),
    ...((evidence || verification) && !asksForProof.test(row.text) ? [{ type: 'proof', only: 'ours', evidence, verification } as const] : []),
  ];
}

/** What is measured, and not counted: "minst en" of something is hardly a number. */
const measures = new Set(['time', 'percent', 'money', 'per-year']);

function quantityDifferences(theirs: readonly Quantity[], ours: readonly Quantity[], clause: Clause): Difference[] {
  return [...new Set([...theirs, ...ours].map(({ of }) => of))].flatMap((of): Difference[] => {
    const [their, our] = [theirs.filter((quantity) => quantity.of === of), ours.filter((quantity) => quantity.of === of)];
    if (their.length === 0) {
      const binding = our.filter(({ of: unit, bound, value }) => bound !== null && value !== null && (measures.has(unit) || value > 1));
      return binding.length === 0 ? [] : [{ type: 'quantity', theirs: [], ours: binding.map(({ words }) => words), stronger: 'ours' }];
    }
    return their.filter((one) => !our.some((other) => same(one, other))).map((one) => differenceOf(one, our.filter((other) => comparable(one, other)), clause));
  });
}

/** A least and a most are about different things. */
const comparable = (one: Quantity, other: Quantity) => other.bound === null || one.bound === null || other.bound === one.bound;

/** Of several numbers of ours, which one is about the same is not guessed: one side is stricter only if it is so against them all. */
function differenceOf(one: Quantity, ours: readonly Quantity[], clause: Clause): Difference {
  const [first, ...more] = ours;
  const said = { type: 'quantity', theirs: [one.words], ours: [...new Set(ours.map(({ words }) => words))] } as const;
  if (first === undefined) return { ...said, stronger: 'theirs' };
  const verdict = stricter(one, first);
  const stronger = more.every((other) => stricter(one, other) === verdict) ? verdict : null;
  const parameter = more.length > 0 || first.parameter === undefined ? undefined : clause.parameters[first.parameter];
  if (parameter === undefined) return { ...said, stronger };
  const { minimum, maximum } = parameter;
  return { ...said, stronger, settable: { blank: first.value === null, ...(minimum !== undefined && { minimum }), ...(maximum !== undefined && { maximum }) } };
}

/** Days and months are not quite the same measure; nearer than this is the same. */
const near = 0.05;

const same = (one: Quantity, other: Quantity) =>
  one.value !== null && other.value !== null && one.working === other.working && Math.abs(one.value - other.value) <= near * other.value && (one.bound === null || other.bound === null || one.bound === other.bound);

function stricter(one: Quantity, other: Quantity): Side | null {
  if (one.value === null || other.value === null || one.working !== other.working || one.bound === null || one.bound !== other.bound) return null;
  return one.value > other.value === (one.bound === 'least') ? 'theirs' : 'ours';
}
