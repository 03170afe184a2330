import type { Inline, Kind, Language } from '#requirements/model/index.ts';

/** The typed tree from which every format is rendered. Pure data: no words are added after composition. */
export interface ComposedDocument {
  formatVersion: 1;
  document: DocumentId;
  language: Language;
  /** `draft` is marked as working material on every page; `final` exists only as an issued version. */
  status: 'draft' | 'final';
  /** `short`: the two-page layout of a direct purchase, without contents and overview. */
  layout: 'full' | 'short';
  title: string;
  subject: string;
  organisation: { name: string; number?: string };
  /** #rrggbb, the organisation's colour. */
  color: string;
  referenceNumber?: string;
  /** ISO date: of the issue, or of the last change of the draft. */
  date: string;
  /** Number of the issued version; absent in a draft. */
  version?: number;
  library: { id: string; version: string; hash: string };
  /** Fixed words of the frame: header, footer, marks. */
  frame: { draftMark?: string; pageOf: { page: string; of: string }; header: string; footer: string; contents: string };
  blocks: readonly Block[];
}
export type DocumentId = 'specification' | 'contract-terms' | 'review-brief';

export type Block =
  | { type: 'cover'; title: string; subject: string; organisation: string; mark?: string; note?: string; facts: readonly FactRow[] }
  | { type: 'review-box'; title: string; intro: string; rows: readonly { role: string; name: string; date: string }[]; columns: { role: string; name: string; date: string } }
  | { type: 'contents'; title: string }
  | { type: 'heading'; level: 1 | 2 | 3; text: string; number?: string; anchor: string }
  | { type: 'paragraph'; inlines: readonly Inline[]; style?: 'lead' | 'note' }
  | { type: 'list'; items: readonly (readonly Inline[])[] }
  | { type: 'facts'; rows: readonly FactRow[] }
  | TableBlock
  | ClauseBlock
  | { type: 'page-break' };

export interface FactRow {
  label: string;
  value: readonly Inline[];
}
export interface TableBlock {
  type: 'table';
  caption: string;
  columns: readonly { title: string; /** share of the text width in percent */ width: number; align?: 'end' }[];
  rows: readonly (readonly (readonly Inline[])[])[];
}
export type TextBlock = Extract<Block, { type: 'paragraph' | 'list' }> | TableBlock;

export interface ClauseBlock {
  type: 'clause';
  /** Library id, or EGEN-01; with `version` it makes the content control's alias and tag. */
  clause: string;
  version: string;
  /** What bidders see, e.g. `ÖPP 3.4`; absent for preambles. */
  number?: string;
  anchor: string;
  kind: Exclude<Kind, 'internal'>;
  title: string;
  /** The line that tells the kind in words, e.g. "SKA-KRAV · obligatoriskt"; absent where the chapter's heading tells it. */
  label?: string;
  /** Only in drafts: an undecided clause, or one whose English text is missing. */
  mark?: string;
  body: readonly TextBlock[];
  /** Motive, evidence, check: label and text, in the order the columns setting gives. */
  parts: readonly { id: 'motive' | 'evidence' | 'verification' | 'due' | 'sources'; label: string; blocks: readonly TextBlock[] }[];
  award?: { maximum: readonly Inline[]; maximumLabel: string; judging: readonly TextBlock[]; judgingLabel: string; levelsTitle: { level: string; deduction: string }; levels: readonly { text: readonly Inline[]; deduction: readonly Inline[] }[] };
  /** What the bidder fills in. */
  response?: { rows: readonly { label: string; field: string }[] };
}

export interface DocumentRenderer<T> {
  render(document: ComposedDocument): T;
}
