import { librarySchema, overlaySchema, type Library, type Localized, type Overlay, type TailoredCollection } from '../model/index.ts';
import { didYouMean, lift, type RawLibrary } from '../read/index.ts';

/** Where a field of the resolved library comes from, when not from the base. */
export interface TraceEntry {
  collection: TailoredCollection | 'texts';
  id: string;
  /** `null` when the whole entry was added. */
  field: string | null;
  overlay: string;
  overlayVersion: string;
  reason?: Localized;
  /** The value that the base had. */
  before?: unknown;
}
export interface Resolved {
  raw: RawLibrary;
  library: Library;
  trace: readonly TraceEntry[];
}

export class OverlayFaults extends Error {
  readonly faults: readonly string[];
  constructor(faults: readonly string[]) {
    super(faults.join('\n'));
    this.name = 'OverlayFaults';
    this.faults = faults;
  }
}

type Entry = Record<string, unknown>;
const keyOf: Readonly<Record<TailoredCollection, string>> = { clauses: 'id', questions: 'id', warnings: 'code', startingPoints: 'id', sources: 'id', parameters: 'id' };

/**
 * A base library with overlays laid on it, in order, and a trace of every field that is not the base's own.
 *
 * @throws OverlayFaults when an overlay is for another base, names what does not exist, adds what does, or changes a field
 *   that another has changed: what two want differently a person must settle.
 */
export function resolve(base: RawLibrary, overlays: readonly unknown[]): Resolved {
  const raw = structuredClone(lift(base)) as Record<string, Entry[]> & { manifest: Entry; texts: Entry };
  const trace: TraceEntry[] = [];
  const faults: string[] = [];
  for (const written of overlays) {
    const parsed = overlaySchema.safeParse(written);
    if (!parsed.success) {
      faults.push(...parsed.error.issues.map((issue) => `overlay: ${issue.path.join('.')}: ${issue.message}`));
      continue;
    }
    lay(parsed.data, raw, trace, faults);
  }
  if (faults.length > 0) throw new OverlayFaults(faults);
  const library = librarySchema.safeParse(raw);
  if (!library.success) throw new OverlayFaults(library.error.issues.map((issue) => `resolved library: ${issue.path.join('.')}: ${issue.message}`));
  return { raw, library: library.data, trace };
}

function lay(overlay: Overlay, raw: Record<string, Entry[]> & { manifest: Entry; texts: Entry }, trace: TraceEntry[], faults: string[]): void {
  const by = { overlay: overlay.id, overlayVersion: overlay.version };
  const fault = (message: string) => faults.push(`${overlay.id} ${overlay.version}: ${message}`);
  const { id, version } = raw.manifest;
  if (overlay.base.id !== id || overlay.base.version !== version) {
    fault(`is made for ${overlay.base.id} ${overlay.base.version}, but the base is ${String(id)} ${String(version)}; review it against the new base and change "base"`);
    return;
  }
  const find = (collection: TailoredCollection, wanted: string) => (raw[collection] ?? []).find((entry) => entry[keyOf[collection]] === wanted);

  for (const [collection, entries] of Object.entries(overlay.add) as [TailoredCollection, Entry[]][]) {
    for (const entry of entries) {
      const added = String(entry[keyOf[collection]]);
      if (find(collection, added)) fault(`adds ${added}, which exists; use replace`);
      else if (collection === 'clauses' && !added.startsWith(`${overlay.id}.`)) fault(`adds the clause ${added}; a local clause is called ${overlay.id}.${added}`);
      else {
        (raw[collection] ??= []).push(structuredClone(entry));
        trace.push({ collection, id: added, field: null, ...by });
      }
    }
  }

  for (const { collection, id: wanted, fields, reason } of overlay.replace) {
    const entry = find(collection, wanted);
    if (!entry) {
      fault(`replaces ${collection} ${wanted}, which does not exist.${didYouMean(wanted, (raw[collection] ?? []).map((known) => String(known[keyOf[collection]])))}`);
      continue;
    }
    for (const [field, value] of Object.entries(fields)) {
      const earlier = trace.find((step) => step.collection === collection && step.id === wanted && (step.field === field || step.field === null) && step.overlay !== overlay.id);
      if (field === keyOf[collection]) fault(`changes the ${field} of ${wanted}; ids are for ever`);
      else if (field === 'version') fault(`sets the version of ${wanted}; it follows from the overlay's own`);
      else if (earlier) fault(`changes ${field} of ${wanted}, which ${earlier.overlay} has changed; settle it in one of them`);
      else {
        trace.push({ collection, id: wanted, field, ...by, reason, before: structuredClone(entry[field]) });
        entry[field] = structuredClone(value);
      }
    }
    if (collection === 'clauses') markVersion(entry, overlay);
  }

  for (const { id: wanted, reason, replacedBy } of overlay.withdraw) {
    const clause = find('clauses', wanted);
    if (!clause) fault(`withdraws the clause ${wanted}, which does not exist.${didYouMean(wanted, (raw['clauses'] ?? []).map((known) => String(known['id'])))}`);
    else if (replacedBy !== undefined && !find('clauses', replacedBy)) fault(`replaces ${wanted} by ${replacedBy}, which does not exist`);
    else {
      trace.push({ collection: 'clauses', id: wanted, field: 'withdrawn', ...by, reason, before: clause['withdrawn'] });
      clause['withdrawn'] = { reason, ...(replacedBy === undefined ? {} : { replacedBy }) };
      markVersion(clause, overlay);
    }
  }

  for (const [key, text] of Object.entries(overlay.texts)) {
    if (!Object.hasOwn(raw.texts, key)) fault(`replaces the text ${key}, which does not exist.${didYouMean(key, Object.keys(raw.texts))}`);
    else {
      trace.push({ collection: 'texts', id: key, field: null, ...by, before: raw.texts[key] });
      raw.texts[key] = text;
    }
  }
}

/** `1.0.0` tailored by sundsvall 1.2.0 is `1.0.0+sundsvall.1.2.0`, so that nobody takes it for the base's. */
function markVersion(clause: Entry, overlay: Overlay): void {
  const mark = `${overlay.id}.${overlay.version}`;
  const version = String(clause['version']);
  if (!version.includes(mark)) clause['version'] = version.includes('+') ? `${version}.${mark}` : `${version}+${mark}`;
}
