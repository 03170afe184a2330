import { z } from 'zod';
import { dateSchema, kinds, priorities, reviewStates } from '#requirements/model/index.ts';
import type { ConditionInWords, DescribedCondition, UseInWords } from '#requirements/describe/index.ts';
import type { Clause, CoverageTable, Language, Library, Localized, Manifest, Question, Source, StartingPoint, Topic, Warning } from '#requirements/model/index.ts';
import type { Influence, Relation } from '#requirements/relations/index.ts';
import type { AwardReading, ClauseReading } from '#templates/library/clause-reading.ts';

export type { AwardReading, ConditionInWords, DescribedCondition };

/** GET /api/v1/library: what the wizard needs before a procurement exists. */
export interface CurrentLibrary {
  hash: string;
  /** The day whose dated values are filled in. */
  day: string;
  manifest: Pick<Manifest, 'id' | 'version' | 'title' | 'publisher' | 'licence' | 'languages' | 'quickStart'>;
  steps: readonly { id: string; title: Manifest['steps'][number]['title']; intro: Manifest['steps'][number]['intro']; questions: readonly Question[] }[];
  questions: readonly Question[];
  areas: Manifest['areas'];
  startingPoints: readonly Pick<StartingPoint, 'id' | 'title' | 'description'>[];
}
/** GET /api/v1/libraries/{hash}: the whole stored version, immutable. */
export type StoredLibrary = Library & { hash: string };
/** A day fills in the values that hold then, such as thresholds, in questions and warnings. */
export const storedLibraryQuerySchema = z.strictObject({ day: dateSchema.optional() });
/** GET /api/v1/clauses */
export type ClauseSummary = Pick<Clause, 'id' | 'version' | 'area' | 'kind' | 'priority' | 'due' | 'title'> & {
  /** `null`: what is usual on the market. */
  marketEffect: NonNullable<Clause['marketEffect']>['level'] | null;
  review: Clause['review']['state'];
  withdrawn: boolean;
};
const sought = z.string().max(200).optional();
/** Every filter narrows. With `q` the best come first. */
export const clauseQuerySchema = z.strictObject({
  area: z.string().max(100).optional(),
  kind: z.enum(kinds).optional(),
  priority: z.enum(priorities).optional(),
  review: z.enum(reviewStates).optional(),
  q: sought,
});
export const searchQuerySchema = z.strictObject({ q: sought });

/** What is said in plain words is said in both languages. */
export type InBoth<T> = Readonly<Record<Language, T>>;
/** Which version of the library something was read in. */
export type LibraryVersion = { id: string; version: string; hash: string };

/** A place in a source, with what it says and how far that is verified. */
export interface CitationInWords {
  source: Pick<Source, 'id' | 'kind' | 'title' | 'citation' | 'url' | 'proposal'>;
  provision: string;
  says?: Localized;
  confidence: Source['confidence'];
  /** `null`: always. */
  usedWhen: InBoth<ConditionInWords> | null;
}
/** What a clause rests on: the places it cites, and rules that are written once with their place in the law of each procedure. */
export interface Support {
  citations: readonly CitationInWords[];
  bases: readonly { id: string; says: Localized; citations: readonly CitationInWords[] }[];
}

/** GET /api/v1/clauses/{id}: the clause, and what a reader needs besides. */
export type ClauseInLibrary = Clause & {
  library: LibraryVersion;
  usedWhen: InBoth<UseInWords>;
  reading: InBoth<ClauseReading>;
  support: Support;
  /** When each variant is taken, and what it rests on where that is something else; in the clause's order. */
  variantsInWords: readonly { usedWhen: InBoth<ConditionInWords>; support: Support | null }[];
  topics: readonly { id: string; title?: Localized }[];
  questions: readonly { question: QuestionSummary; decides: readonly Influence[] }[];
  related: readonly { clause: ClauseSummary; relations: readonly Relation[] }[];
  neighbours: Neighbours<ClauseSummary>;
  /** Every wording that is kept here, the latest first. */
  history: readonly ClauseVersion[];
};
/** What stands before and after: in the area, or in the order of the wizard. */
export interface Neighbours<T> {
  previous: T | null;
  next: T | null;
}
export interface ClauseVersion {
  version: string;
  /** The first library version that has it. */
  library: LibraryVersion;
  since: string;
  /** It is what the present library says. */
  present: boolean;
}

/** GET /api/v1/questions */
export type QuestionSummary = Pick<Question, 'id' | 'code' | 'type' | 'role' | 'title'>;
/** GET /api/v1/questions/{id} */
export type QuestionInLibrary = Question & {
  library: LibraryVersion;
  step: { id: string; title: Localized } | null;
  askedWhen: InBoth<ConditionInWords>;
  /** When each suggested value is suggested; in the order of `suggestion.rules`. */
  suggestedWhen: readonly InBoth<ConditionInWords>[];
  /** Those whose use or wording the answer decides. */
  clauses: readonly { clause: ClauseSummary; decides: readonly Influence[] }[];
  /** How many more it only decides the size for. */
  sized: number;
  warnings: readonly (Pick<Warning, 'code' | 'severity' | 'title' | 'text'> & { usedWhen: InBoth<ConditionInWords> })[];
  /** Questions that are asked, or answered, because of it. */
  questions: readonly QuestionSummary[];
  neighbours: Neighbours<QuestionSummary>;
};

/** GET /api/v1/sources */
export type SourceSummary = Pick<Source, 'id' | 'kind' | 'title' | 'citation' | 'number' | 'url' | 'proposal' | 'confidence' | 'checkedOn'> & {
  /** How many clauses rest on it, besides those that do by their kind. */
  clauses: number;
};
/** GET /api/v1/sources/{id} */
export type SourceInLibrary = Source & {
  library: LibraryVersion;
  /** In the order of the source; a place that the source's file lacks is last. */
  citedBy: readonly { provision: string; clauses: readonly ClauseSummary[] }[];
  /** Rules with a place in it: who names them, and the kinds that always rest on them. */
  bases: readonly { id: string; says: Localized; provisions: readonly string[]; clauses: readonly ClauseSummary[]; kinds: readonly Clause['kind'][] }[];
};

/** GET /api/v1/coverage: what the library is held against, and the clauses that answer. */
export interface Coverage {
  library: LibraryVersion;
  topics: readonly (Topic & { clauses: readonly ClauseSummary[] })[];
  tables: readonly (Pick<CoverageTable, 'id' | 'title' | 'intro' | 'checkedOn'> & {
    source: Pick<Source, 'id' | 'title' | 'citation'>;
    rows: readonly (Pick<CoverageTable['rows'][number], 'ref' | 'says' | 'reason'> & { clauses: readonly ClauseSummary[] })[];
  })[];
}
