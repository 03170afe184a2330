import { formatVersion } from '../model/index.ts';
import type { RawLibrary } from './library.ts';

type Lift = (raw: RawLibrary) => RawLibrary;

/** From format n to n + 1, by n. A new format adds its step here, with a fixture of the old one. */
const lifts: Readonly<Record<number, Lift>> = { 1: fromFormat1 };

/**
 * A library of any format that was ever published, as this program's format.
 *
 * @throws Error when the format is newer than the program, or a step is missing.
 */
export function lift(raw: RawLibrary): RawLibrary {
  let lifted = raw;
  for (let version = statedFormat(lifted); version !== formatVersion; version = statedFormat(lifted)) {
    if (version > formatVersion) throw new Error(`The library has format ${version}; this program reads up to ${formatVersion}. Upgrade the program.`);
    const step = lifts[version];
    if (!step) throw new Error(`The library has format ${version}, which this program can't read.`);
    lifted = { ...step(lifted), manifest: { ...(lifted.manifest as object), formatVersion: version + 1 } };
  }
  return lifted;
}

function statedFormat(raw: RawLibrary): number {
  const manifest = raw.manifest as { formatVersion?: unknown } | undefined;
  return typeof manifest?.formatVersion === 'number' ? manifest.formatVersion : 0;
}

const maximumPoints = {
  type: 'integer',
  label: { sv: 'Högsta poäng', en: 'Maximum points' },
  unit: { sv: 'poäng', en: 'points' },
  minimum: 1,
  reason: { sv: 'Poängen anges för det enskilda köpet.', en: 'The points are set for the individual purchase.' },
};

/** In format 1 a price item was one text, which ended with its unit, and added value was always a deduction from the price. */
function fromFormat1(raw: RawLibrary): RawLibrary {
  type Entry = Record<string, unknown>;
  const award = (entry: Entry): Entry => ('award' in entry ? { ...entry, award: { ...(entry['award'] as Entry), model: 'levels', points: 'maximumPoints' } } : entry);
  const valued = (entry: Entry) => 'award' in entry || ((entry['variants'] ?? []) as Entry[]).some((variant) => 'award' in variant);
  const withPoints = (entry: Entry): Entry => ({ ...award(entry), ...(valued(entry) ? { parameters: { ...(entry['parameters'] as Entry), maximumPoints } } : {}) });
  const clause = (entry: Entry): Entry => ({
    ...withPoints(entry),
    ...('variants' in entry ? { variants: (entry['variants'] as Entry[]).map(award) } : {}),
    ...('asAward' in entry ? { asAward: withPoints(entry['asAward'] as Entry) } : {}),
    ...('priceItem' in entry ? { priceItem: { text: entry['priceItem'], unit: { sv: 'kr', en: 'SEK' } } } : {}),
  });
  return { ...raw, clauses: ((raw.clauses ?? []) as Entry[]).map(clause) };
}
