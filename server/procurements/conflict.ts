import type { ProcurementEvent } from '#server/contract/index.ts';
import { Fault } from '#server/faults.ts';
import type { EventDraft } from './events.ts';

/** The sort of thing that an event's targets name; two changes overlap only within one sort. */
const sorts: Readonly<Record<ProcurementEvent['type'], string | null>> = {
  created: null,
  'answers-changed': 'answer',
  adjusted: 'clause',
  'adjustment-removed': 'clause',
  'own-clause-changed': 'clause',
  'own-clause-removed': 'clause',
  'proportionality-recorded': 'proportionality',
  'proportionality-removed': 'proportionality',
  'warning-reasoned': 'warning',
  renamed: 'title',
  assumed: 'setting',
  locked: null,
  issued: null,
};

/** What a change rests on, besides what it changes: a judgement is of the clause that was seen. */
const restsOn: Partial<Record<ProcurementEvent['type'], string>> = { 'proportionality-recorded': 'clause' };

/** What others have changed since, of that which these events would change or rest on. */
export function overlapping(since: readonly ProcurementEvent[], drafts: readonly EventDraft[]): ProcurementEvent[] {
  const mine = new Set(drafts.flatMap(({ type, change }) => Object.keys(change).flatMap((target) => [sorts[type], restsOn[type]].map((sort) => `${sort}:${target}`))));
  return since
    .map((event) => ({ ...event, targets: event.targets.filter((target) => mine.has(`${sorts[event.type]}:${target}`)) }))
    .filter((event) => event.targets.length > 0);
}

export function conflictFault(conflicts: readonly ProcurementEvent[]): Fault {
  return new Fault('conflict', 'Someone else has changed the same thing since you read it. Nothing was stored.', { conflicts });
}
