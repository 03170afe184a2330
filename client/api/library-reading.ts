import type { ClauseInLibrary, ClauseSummary, Coverage, QuestionInLibrary, QuestionSummary, SourceInLibrary, SourceSummary } from '#server/contract/index.ts';
import { requestJson } from './request.ts';

/** `query` as it stands in an address: `area=exit&q=data`. */
export const listClauses = (query: string, signal: AbortSignal): Promise<ClauseSummary[]> => requestJson('GET', `/clauses?${query}`, { signal });

export const fetchClause = (id: string, signal: AbortSignal): Promise<ClauseInLibrary> => requestJson('GET', `/clauses/${encodeURIComponent(id)}`, { signal });

export const findQuestions = (words: string, signal: AbortSignal): Promise<QuestionSummary[]> => requestJson('GET', `/questions?q=${encodeURIComponent(words)}`, { signal });

export const fetchQuestion = (id: string, signal: AbortSignal): Promise<QuestionInLibrary> => requestJson('GET', `/questions/${encodeURIComponent(id)}`, { signal });

export const listSources = (signal: AbortSignal): Promise<SourceSummary[]> => requestJson('GET', '/sources', { signal });

export const findSources = (words: string, signal: AbortSignal): Promise<SourceSummary[]> => requestJson('GET', `/sources?q=${encodeURIComponent(words)}`, { signal });

export const fetchSource = (id: string, signal: AbortSignal): Promise<SourceInLibrary> => requestJson('GET', `/sources/${encodeURIComponent(id)}`, { signal });

export const fetchCoverage = (signal: AbortSignal): Promise<Coverage> => requestJson('GET', '/coverage', { signal });
