import type { Question } from '#requirements/model/index.ts';
import type { IssuedVersion, ProcurementState, StoredLibrary } from '#server/contract/index.ts';
import type { Api } from './api.ts';
import { present } from './present.ts';

/** Does what is left to do, one thing at a time as the state says, until a final can be issued. */
export async function complete(api: Api, id: string): Promise<ProcurementState> {
  let state = (await api.get(`/procurements/${id}`)).body as ProcurementState;
  const library = (await api.get(`/libraries/${state.library.hash}`)).body as StoredLibrary;
  for (let round = 0; round < 200 && state.blocks.length > 0; round += 1) {
    const block = present(state.blocks[0]);
    const at = `/procurements/${id}`;
    const on = state.version;
    switch (block.code) {
      case 'unanswered':
      case 'unconfirmed':
      case 'answer-blocks': {
        const question = present(library.questions.find((candidate) => candidate.id === block.question));
        state = (await api.patch(`${at}/answers`, { on, body: { [question.id]: plainAnswer(question) } })).body as ProcurementState;
        break;
      }
      case 'reason-missing':
        state = (await api.put(`${at}/warnings/${block.warning}`, { on, body: { reason: 'Prövat och motiverat.' } })).body as ProcurementState;
        break;
      case 'proportionality-missing':
        state = (await api.put(`${at}/proportionality/${block.clause}`, { on, body: { need: 'Köpet behöver det.', milder: 'Redovisning räcker inte.', market: 'Tre leverantörer klarar det enligt en RFI.', decidedBy: 'Systemägaren' } })).body as ProcurementState;
        break;
      case 'blank': {
        const { clause } = block;
        const parameters = Object.fromEntries(state.factDetails.blanks.filter((blank) => blank.clause === clause).map(({ parameter }) => [parameter, parameterValue(library, clause, parameter)]));
        state = (await api.put(`${at}/adjustments/${clause}`, { on, body: { action: 'change', reason: 'Värdet är satt för köpet.', parameters } })).body as ProcurementState;
        break;
      }
      default:
        throw new Error(`no way on from ${JSON.stringify(block)}`);
    }
  }
  return state;
}

export async function issue(api: Api, id: string): Promise<IssuedVersion> {
  const { version } = await complete(api, id);
  return (await api.post(`/procurements/${id}/versions`, { on: version, body: {} })).body as IssuedVersion;
}

/** The mildest answer that a question has: the last of its options that does not stand in the way of a final. */
function plainAnswer(question: Question) {
  const option = question.options?.findLast((candidate) => !candidate.blocksFinal && candidate.investigate === undefined && candidate.id !== 'ja')?.id ?? question.options?.[0]?.id;
  switch (question.type) {
    case 'single':
      return option;
    case 'multiple':
      return [option];
    case 'text':
      return question.format === 'date' ? '2027-03-01' : 'Ett system för felanmälan.';
    case 'list':
      return ['Ärendehantering'];
    case 'table':
      return [Object.fromEntries(present(question.columns).map((column) => [column.id, column.options?.[0]?.id ?? 'Uppgift']))];
    case 'level':
      return Object.fromEntries(present(question.parts).map((part) => [part.id, part.minimum]));
  }
}

function parameterValue(library: StoredLibrary, clauseId: string, name: string) {
  const clause = present(library.clauses.find((candidate) => candidate.id === clauseId));
  const parameter = present(clause.parameters[name] ?? clause.asAward?.parameters[name]);
  if (parameter.type === 'text') return 'Enligt bilaga';
  if (parameter.type === 'choice') return present(parameter.options?.[0]).id;
  return parameter.minimum ?? 100_000;
}
