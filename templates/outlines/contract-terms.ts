import type { Outline } from './outline.ts';

/** The contract terms alone, for the contract's annex, with the numbers they have in the specification. */
export const contractTerms: Outline = {
  document: 'contract-terms',
  titleText: 'contract-terms.title',
  sections: { full: ['cover', 'definitions', 'contract-terms'], short: ['cover', 'contract-terms', 'definitions'] },
};
