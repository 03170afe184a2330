import type { Clause, Language } from '#requirements/model/index.ts';

/** A page of the site, whatever the language. */
export type Place =
  | { page: 'start' | 'areas' | 'clauses' | 'questions' | 'sources' | 'legal-bases' | 'topics' | 'coverage' | 'frameworks' | 'starting-points' | 'downloads' | 'search' | 'changes' }
  | { page: 'clause' | 'area' | 'question' | 'source' | 'coverage-table' | 'starting-point'; id: string }
  | { page: 'kind'; kind: Clause['kind'] }
  | { page: 'priority'; priority: Clause['priority'] };

/**
 * The folder of each page. They are permanent addresses, written in other documents and followed for years: an address is
 * never changed and never given to something else.
 */
const folders: Readonly<Record<Language, Readonly<Record<Place['page'], string>>>> = {
  sv: {
    start: '', areas: 'omraden/', area: 'omraden/', clauses: 'klausuler/', clause: 'klausul/', kind: 'typ/', priority: 'omfattning/', questions: 'fragor/', question: 'fraga/',
    sources: 'kallor/', source: 'kalla/', 'legal-bases': 'rattsliga-grunder/', topics: 'amnen/', coverage: 'tackning/', 'coverage-table': 'tackning/', frameworks: 'ramverk/',
    'starting-points': 'startpunkter/', 'starting-point': 'startpunkt/', downloads: 'hamta/', search: 'sok/', changes: 'andringar/',
  },
  en: {
    start: 'en/', areas: 'en/areas/', area: 'en/areas/', clauses: 'en/clauses/', clause: 'en/clause/', kind: 'en/kind/', priority: 'en/scope/', questions: 'en/questions/', question: 'en/question/',
    sources: 'en/sources/', source: 'en/source/', 'legal-bases': 'en/legal-bases/', topics: 'en/topics/', coverage: 'en/coverage/', 'coverage-table': 'en/coverage/', frameworks: 'en/frameworks/',
    'starting-points': 'en/starting-points/', 'starting-point': 'en/starting-point/', downloads: 'en/downloads/', search: 'en/search/', changes: 'en/changes/',
  },
};

const kinds: Readonly<Record<Language, Readonly<Record<Clause['kind'], string>>>> = {
  sv: { requirement: 'ska-krav', 'award-criterion': 'tilldelningskriterier', 'contract-term': 'kontraktsvillkor', 'selection-criterion': 'kvalificeringskrav', preamble: 'definitioner', internal: 'interna-punkter' },
  en: { requirement: 'mandatory-requirements', 'award-criterion': 'award-criteria', 'contract-term': 'contract-terms', 'selection-criterion': 'selection-criteria', preamble: 'definitions', internal: 'internal-items' },
};
const priorities: Readonly<Record<Language, Readonly<Record<Clause['priority'], string>>>> = {
  sv: { core: 'karna', important: 'viktig', nice: 'tillval' },
  en: { core: 'core', important: 'important', nice: 'optional' },
};

/** From the root of the site, ending in a slash; the root itself is nothing. */
export function folderOf(place: Place, language: Language): string {
  const folder = folders[language][place.page];
  switch (place.page) {
    case 'kind':
      return `${folder}${kinds[language][place.kind]}/`;
    case 'priority':
      return `${folder}${priorities[language][place.priority]}/`;
    default:
      return 'id' in place ? `${folder}${place.id}/` : folder;
  }
}

/** The file of a page, from the root. */
export function fileOf(place: Place, language: Language): string {
  return `${folderOf(place, language)}index.html`;
}

/** The way from a page's folder to a file of the site: it holds wherever the site is put, also on a disk without a server. */
export function wayTo(file: string, fromFolder: string): string {
  return `${'../'.repeat(fromFolder.split('/').length - 1)}${file}`;
}

/** Where downloads lie: they are the same in both languages. */
export const downloadFolder = folders.sv.downloads;
