import type { Framework } from '#requirements/model/index.ts';
import type { SovereigntyScore } from '#server/contract/index.ts';
import { requestJson } from './request.ts';
import type { SovereigntyRequest } from './requests.ts';

export const fetchFramework = (signal: AbortSignal): Promise<Framework> => requestJson('GET', '/sovereignty-framework', { signal });

export const scoreSovereignty = (levels: SovereigntyRequest): Promise<SovereigntyScore> => requestJson('POST', '/sovereignty-scores', { body: levels });
