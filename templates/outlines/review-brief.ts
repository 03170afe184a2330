import type { Outline } from './outline.ts';

/** What the lawyer needs, the most attackable first. Internal: bidders never get it. */
const sections = ['cover', 'contents', 'brief-introduction', 'brief-attackable', 'brief-unverified', 'brief-warnings', 'brief-tender', 'brief-checklist', 'brief-clauses'] as const;

export const reviewBrief: Outline = { document: 'review-brief', titleText: 'review-brief.title', sections: { full: sections, short: sections } };
