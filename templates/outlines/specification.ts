import type { Outline } from './outline.ts';

/** What bidders answer. Contract terms stand last, as an annex, unless they are left to a document of their own. */
export const specification: Outline = {
  document: 'specification',
  titleText: 'specification.title',
  sections: {
    full: ['cover', 'review-box', 'contents', 'guide', 'background', 'overview', 'definitions', 'requirements', 'award', 'selection', 'contract-terms'],
    short: ['cover', 'background', 'definitions', 'requirements', 'award', 'selection', 'contract-terms', 'review-box'],
  },
};
