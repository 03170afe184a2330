import type { Severity, WarningState } from '#requirements/model/index.ts';

const weight: Readonly<Record<Severity, number>> = { stop: 0, reason: 1, info: 2 };

/** Stops, then what needs a reason, then the rest; what already has its reason last within its sort. */
export const gravestFirst = (warnings: readonly WarningState[]): readonly WarningState[] =>
  warnings.toSorted((one, other) => weight[one.severity] - weight[other.severity] || Number(one.reason !== undefined) - Number(other.reason !== undefined));
