import type { Clause, Language, Source } from '#requirements/model/index.ts';
import type { Relation } from '#requirements/relations/index.ts';
import type { SearchData } from '../search-data.ts';
import type { SiteDownload } from '../input.ts';
import type { HtmlValue } from '../html.ts';
import { en } from './en.ts';
import { sv } from './sv.ts';

type Count = (count: number) => string;

/** Every word of the site that is not the library's own. */
export interface SiteWords {
  percent: Count;
  frame: Record<'languageName' | 'skip' | 'menu' | 'trail' | 'search' | 'searchButton' | 'licence', string> & { madeFrom(library: string, version: string): string };
  /** `when` heads a list of conditions. `question` is read before the code of a question. */
  condition: { when(lead: string): string; question: string };
  start: Record<'lead' | 'what' | 'howTitle' | 'contentsTitle' | 'reviewed' | 'noneReviewed' | 'licenceTitle', string> & {
    how: readonly string[];
    ways(link: (page: 'areas' | 'clauses' | 'downloads', text: string) => HtmlValue): readonly HtmlValue[];
    someReviewed(reviewed: number, all: number): string;
    licence(publisher: HtmlValue): readonly HtmlValue[];
  };
  areas: Record<'title' | 'intro' | 'empty', string> & { about(chapter: string, code: string): string };
  clauses: Record<'title' | 'all' | 'byKind' | 'byPriority' | 'withdrawn', string> & {
    intro: Count;
    count: Count;
    inList: Count;
    priorities: Readonly<Record<Clause['priority'], string>>;
    priorityTitle(priority: string): string;
  };
  clause: Record<
    | 'text' | 'untranslated' | 'marked' | 'title' | 'kind' | 'priority' | 'due' | 'statutory' | 'statutorySays' | 'use' | 'motive' | 'evidence' | 'verification' | 'verifiedBy'
    | 'values' | 'default' | 'mayBeEmpty' | 'setInPurchase' | 'boundsLabel' | 'choices' | 'why' | 'award' | 'judging' | 'awardLevels' | 'awardSum' | 'level' | 'objective' | 'share'
    | 'asAward' | 'price' | 'market' | 'variants' | 'variantsIntro' | 'variantSources' | 'defence' | 'defenceIntro' | 'ground' | 'answer' | 'milder' | 'sources' | 'noSources'
    | 'basis' | 'appliesWhen' | 'topics' | 'related' | 'version' | 'versionNumber' | 'libraryVersion' | 'checkedOn' | 'history' | 'permanent' | 'withdrawn' | 'replacedBy'
    | 'neighbours' | 'before' | 'after',
    string
  > & {
    bounds(minimum: number | undefined, maximum: number | undefined): string;
    variant: Count;
    byKind(kind: string): string;
    relations: Readonly<Record<Relation, string>>;
  };
  questions: { title: string; intro: string; day(date: string): string; count: Count };
  question: Record<
    | 'code' | 'step' | 'type' | 'askWhom' | 'disclosure' | 'confirm' | 'mustConfirm' | 'askWhen' | 'options' | 'parts' | 'columns' | 'countsAs' | 'investigate' | 'blocksFinal' | 'exclusive'
    | 'suggestion' | 'derived' | 'recommended' | 'decides' | 'decidesNothing' | 'decidesUse' | 'decidesVariant' | 'questions' | 'warnings',
    string
  > & { decidesSize: Count };
  sources: { title: string; intro: string; count: Count; confidences: Readonly<Record<Source['confidence'], string>> };
  source: Record<'kind' | 'number' | 'citation' | 'address' | 'inForce' | 'version' | 'confidence' | 'seen' | 'checkedOn' | 'provisions' | 'citedBy' | 'bases' | 'notes' | 'proposal', string>;
  bases: Record<'title' | 'short' | 'intro' | 'kinds' | 'named' | 'dated' | 'datedIntro' | 'from', string>;
  coverage: Record<'title' | 'intro' | 'source' | 'ref' | 'says' | 'clauses', string> & { covered(covered: number, all: number): string };
  topics: { title: string; intro: Count; leftOut: string };
  frameworks: Record<'title' | 'short' | 'intro' | 'levels' | 'objectives' | 'weights', string>;
  startingPoints: Record<'title' | 'intro' | 'answers', string>;
  downloads: Record<'title' | 'intro' | 'hash', string> & {
    formats: Readonly<Record<SiteDownload['format'], { title: string; says: string }>>;
    languages: Readonly<Record<Language, string>>;
    size: Count;
  };
  search: Record<'title' | 'intro' | 'label' | 'noScript', string> & SearchData['words'];
  changes: Record<'title' | 'intro', string>;
}

export const siteWords: Readonly<Record<Language, SiteWords>> = { sv, en };
