import { fillDated } from '#requirements/dated/index.ts';
import { fileOf, type Place } from './addresses.ts';
import { readChangelog } from './changelog.ts';
import { contextOf, type PageContext } from './context.ts';
import { framePage, type PageContent } from './frame.ts';
import type { SiteInput } from './input.ts';
import { clausePage } from './pages/clause.ts';
import { coveragePage, coverageTablePage, topicsPage } from './pages/coverage.ts';
import { frameworksPage } from './pages/frameworks.ts';
import { areaPage, areasPage, clausesPage, kindPage, priorityPage } from './pages/lists.ts';
import { changesPage, downloadsPage, searchPage } from './pages/more.ts';
import { questionPage, questionsPage } from './pages/questions.ts';
import { legalBasesPage, sourcePage, sourcesPage } from './pages/sources.ts';
import { startPage } from './pages/start.ts';
import { startingPointPage, startingPointsPage } from './pages/starting-points.ts';
import { indexFile, searchIndex } from './search-index.ts';
import { styleSheet } from './style.ts';

export { downloadFolder } from './addresses.ts';
export type { SiteDownload, SiteInput } from './input.ts';
export { scriptFile } from './search-index.ts';

/**
 * The library as a site of plain pages, in each of its languages: file, from the root → content. Swedish is at the root, English
 * under `en/`. Same library, same pages. Besides these, whoever writes the site puts in place the downloads, `search.js` (the
 * script that templates/site/script is built to) and `icon.svg`.
 */
export function renderSite(given: SiteInput): ReadonlyMap<string, string> {
  const library = fillDated(given.library, given.day);
  const input = { ...given, library };
  const changelog = readChangelog(input.changelog ?? '');
  const files = new Map<string, string>([['style.css', styleSheet]]);
  for (const language of library.manifest.languages) {
    files.set(indexFile(language), searchIndex(library, language));
    for (const place of placesOf(input, changelog.length > 0)) files.set(fileOf(place, language), pageOf(contextOf(input, changelog, place, language), place));
  }
  return files;
}

/** What the library has nothing of has no page. */
function placesOf({ library }: SiteInput, hasChanges: boolean): readonly Place[] {
  const each = (page: Extract<Place, { id: string }>['page'], entries: readonly { id: string }[]) => entries.map(({ id }) => ({ page, id }) as const);
  return [
    { page: 'start' }, { page: 'areas' }, { page: 'clauses' }, { page: 'questions' }, { page: 'sources' }, { page: 'legal-bases' }, { page: 'downloads' }, { page: 'search' },
    ...(library.topics.length + library.coverage.length > 0 ? [{ page: 'coverage' } as const] : []), ...(library.topics.length > 0 ? [{ page: 'topics' } as const] : []),
    ...(library.frameworks.length > 0 ? [{ page: 'frameworks' } as const] : []), ...(library.startingPoints.length > 0 ? [{ page: 'starting-points' } as const] : []),
    ...(hasChanges ? [{ page: 'changes' } as const] : []),
    ...(['requirement', 'award-criterion', 'contract-term', 'selection-criterion', 'preamble', 'internal'] as const).map((kind) => ({ page: 'kind', kind }) as const),
    ...(['core', 'important', 'nice'] as const).map((priority) => ({ page: 'priority', priority }) as const),
    ...each('area', library.manifest.areas), ...each('clause', library.clauses), ...each('question', library.questions), ...each('source', library.sources),
    ...each('coverage-table', library.coverage), ...each('starting-point', library.startingPoints),
  ];
}

function pageOf(context: PageContext, place: Place): string {
  return framePage(context, contentOf(context, place));
}

function contentOf(context: PageContext, place: Place): PageContent {
  const { library } = context;
  switch (place.page) {
    case 'start': return startPage(context);
    case 'areas': return areasPage(context);
    case 'area': return areaPage(context, place.id);
    case 'clauses': return clausesPage(context);
    case 'clause': return clausePage(context, found(library.clauses, place.id));
    case 'kind': return kindPage(context, place.kind);
    case 'priority': return priorityPage(context, place.priority);
    case 'questions': return questionsPage(context);
    case 'question': return questionPage(context, found(library.questions, place.id));
    case 'sources': return sourcesPage(context);
    case 'source': return sourcePage(context, found(library.sources, place.id));
    case 'legal-bases': return legalBasesPage(context);
    case 'coverage': return coveragePage(context);
    case 'coverage-table': return coverageTablePage(context, found(library.coverage, place.id));
    case 'topics': return topicsPage(context);
    case 'frameworks': return frameworksPage(context);
    case 'starting-points': return startingPointsPage(context);
    case 'starting-point': return startingPointPage(context, found(library.startingPoints, place.id));
    case 'downloads': return downloadsPage(context);
    case 'search': return searchPage(context);
    case 'changes': return changesPage(context);
  }
}

function found<T extends { id: string }>(entries: readonly T[], id: string): T {
  const entry = entries.find((candidate) => candidate.id === id);
  if (entry === undefined) throw new Error(`The library has no ${id}.`);
  return entry;
}
