import type { Outline } from './outline.ts';

/**
 * What bidders answer. Contract terms stand last, as an annex, unless they are left to a document of their own. The short one
 * puts what a bidder must read and answer on the first pages, and terms and definitions in annexes.
 */
export const specification: Outline = {
  document: 'specification',
  titleText: 'specification.title',
  sections: {
    full: ['cover', 'review-box', 'contents', 'guide', 'background', 'overview', 'definitions', 'requirements', 'award', 'selection', 'contract-terms', 'prices'],
    short: ['cover', 'background', 'requirements', 'award', 'selection', 'review-box', 'contract-terms', 'definitions', 'prices'],
  },
};
