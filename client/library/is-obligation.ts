import type { Clause } from '#requirements/model/index.ts';

/** Whether a clause binds a supplier: a definition and the checklist of the kommun do not. */
export const isObligation = ({ kind }: Pick<Clause, 'kind'>): boolean => kind !== 'preamble' && kind !== 'internal';
