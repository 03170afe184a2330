import type { ChangedState, ProcurementEvent, ProcurementState, ProcurementSummary } from '#server/contract/index.ts';
import { requestFile, requestJson } from './request.ts';
import type { CreateProcurement, IssueVersion, OwnClauseRequest, PatchAnswers, PatchProcurement, ProportionalityRequest, PutAdjustment } from './requests.ts';
import type { DocumentId } from '#templates/composed-document.ts';

const at = (id: string, rest = '') => `/procurements/${encodeURIComponent(id)}${rest}`;

export const listProcurements = (signal: AbortSignal): Promise<ProcurementSummary[]> => requestJson('GET', '/procurements', { signal });

export const createProcurement = (body: CreateProcurement): Promise<ProcurementState> => requestJson('POST', '/procurements', { body });

export const fetchProcurement = (id: string, signal?: AbortSignal): Promise<ProcurementState> => requestJson('GET', at(id), { signal });

export const deleteProcurement = (id: string, version: number): Promise<void> => requestJson('DELETE', at(id), { ifMatch: version });

export const fetchEvents = (id: string): Promise<ProcurementEvent[]> => requestJson('GET', at(id, '/events'));

/** Everything an officer can change in a procurement. */
export type Attempt =
  | { type: 'answers'; answers: PatchAnswers }
  | { type: 'procurement'; changes: PatchProcurement }
  | { type: 'adjust'; clause: string; adjustment: PutAdjustment }
  | { type: 'restore'; clause: string }
  | { type: 'judge'; clause: string; judgement: ProportionalityRequest }
  | { type: 'remove-judgement'; clause: string }
  | { type: 'add-own'; clause: OwnClauseRequest }
  | { type: 'replace-own'; id: string; clause: OwnClauseRequest }
  | { type: 'remove-own'; id: string }
  | { type: 'warning-reason'; warning: string; reason: string };

/** Makes the change on top of `version` and answers with the whole procurement as it is afterwards. */
export function change(id: string, attempt: Attempt, version: number): Promise<ChangedState> {
  const send = (method: string, path: string, body?: unknown) => requestJson<ChangedState>(method, at(id, path), { body, ifMatch: version });
  switch (attempt.type) {
    case 'answers': return send('PATCH', '/answers', attempt.answers);
    case 'procurement': return send('PATCH', '', attempt.changes);
    case 'adjust': return send('PUT', `/adjustments/${attempt.clause}`, attempt.adjustment);
    case 'restore': return send('DELETE', `/adjustments/${attempt.clause}`);
    case 'judge': return send('PUT', `/proportionality/${attempt.clause}`, attempt.judgement);
    case 'remove-judgement': return send('DELETE', `/proportionality/${attempt.clause}`);
    case 'add-own': return send('POST', '/clauses', attempt.clause);
    case 'replace-own': return send('PUT', `/clauses/${attempt.id}`, attempt.clause);
    case 'remove-own': return send('DELETE', `/clauses/${attempt.id}`);
    case 'warning-reason': return send('PUT', `/warnings/${attempt.warning}`, { reason: attempt.reason });
  }
}

export const issueVersion = (id: string, body: IssueVersion, version: number): Promise<unknown> =>
  requestJson('POST', at(id, '/versions'), { body, ifMatch: version });

export type DocumentFormat = 'docx' | 'json';

export const draftPath = (id: string, document: DocumentId, format: DocumentFormat, language: 'sv' | 'en'): string =>
  at(id, `/documents/${document}.${format}?language=${language}`);

export const versionPath = (id: string, version: number, document: DocumentId, format: DocumentFormat): string =>
  at(id, `/versions/${version}/documents/${document}.${format}`);

export const fetchDocument = requestFile;
