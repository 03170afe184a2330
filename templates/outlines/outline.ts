import type { DocumentId } from '../composed-document.ts';

/** The parts that a document can have; `compose/sections` knows how each is put together. */
export type SectionId =
  | 'cover' | 'review-box' | 'contents' | 'guide' | 'background' | 'overview'
  | 'definitions' | 'requirements' | 'award' | 'selection' | 'contract-terms' | 'prices'
  | 'brief-introduction' | 'brief-attackable' | 'brief-unverified' | 'brief-warnings' | 'brief-tender' | 'brief-checklist' | 'brief-clauses';

/** A document's structure and order. It holds no words: those are the library's `texts`. */
export interface Outline {
  document: DocumentId;
  titleText: string;
  sections: Readonly<Record<'full' | 'short', readonly SectionId[]>>;
}
