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
  'warning-reasoned': 'warning',
  renamed: 'title',
  assumed: 'setting',
  locked: null,
  issued: null,
};

/** What others have changed since, of that which these events would change. */
export function overlapping(since: readonly ProcurementEvent[], drafts: readonly EventDraft[]): ProcurementEvent[] {
  const mine = new Set(drafts.flatMap(({ type, change }) => Object.keys(change).map((target) => `${sorts[type]}:${target}`)));
  return since
    .map((event) => ({ ...event, targets: event.targets.filter((target) => mine.has(`${sorts[event.type]}:${target}`)) }))
    .filter((event) => event.targets.length > 0);
}

export function conflictFault(conflicts: readonly ProcurementEvent[]): Fault {
  return new Fault('conflict', 'Someone else has changed the same thing since you read it. Nothing was stored.', { conflicts });
}
