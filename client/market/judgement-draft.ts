import type { Proportionality } from '#requirements/model/index.ts';

/** Why a clause is proportionate, while it is being written. */
export type JudgementDraft = Pick<Proportionality, 'need' | 'milder' | 'market' | 'decidedBy'>;

export const judgementFields = ['need', 'milder', 'market', 'decidedBy'] as const;

export function judgementOf(record: Proportionality | undefined): JudgementDraft {
  return { need: record?.need ?? '', milder: record?.milder ?? '', market: record?.market ?? '', decidedBy: record?.decidedBy ?? '' };
}
