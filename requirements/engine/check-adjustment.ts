import type { Adjustment, Parameter } from '../model/index.ts';
import { didYouMean } from '../read/fault.ts';
import type { CompiledLibrary } from './compile.ts';

type Checked = Pick<Adjustment, 'action' | 'kind' | 'parameters' | 'chapter'> & { text?: unknown };

/** What is wrong with a change of a clause: pointer into the request, and the fault in words. Empty when nothing is. */
export function checkAdjustment(library: CompiledLibrary, clauseId: string, adjustment: Checked): { pointer: string; detail: string }[] {
  const clause = library.clauses.get(clauseId)?.definition;
  if (!clause) return [{ pointer: '', detail: `There is no clause "${clauseId.slice(0, 80)}".${didYouMean(clauseId, library.clauses.keys())}` }];
  const faults: { pointer: string; detail: string }[] = [];
  const { areas } = library.library.manifest;
  if (adjustment.chapter !== undefined && !areas.some((area) => area.id === adjustment.chapter)) {
    faults.push({ pointer: '/chapter', detail: `There is no chapter "${adjustment.chapter.slice(0, 80)}".${didYouMean(adjustment.chapter, areas.map((area) => area.id))}` });
  }
  if (clause.statutory && adjustment.kind !== undefined && adjustment.kind !== clause.kind) {
    faults.push({ pointer: '/kind', detail: 'This clause follows from law. It can be left out with a reason, but not made into another kind.' });
  }
  if (adjustment.kind === 'award-criterion' && clause.kind !== 'award-criterion' && !clause.asAward) {
    faults.push({ pointer: '/kind', detail: `The library does not say how ${clauseId} can be valued. Keep its kind, make it a contract term, or write a clause of your own.` });
  }
  const parameters = { ...clause.parameters, ...clause.asAward?.parameters };
  for (const [name, value] of Object.entries(adjustment.parameters ?? {})) {
    const parameter = parameters[name];
    const fault = parameter ? checkParameter(parameter, value) : `is not a parameter of ${clauseId}.${didYouMean(name, Object.keys(parameters))}`;
    if (fault) faults.push({ pointer: `/parameters/${name}`, detail: `"${name.slice(0, 80)}" ${fault}` });
  }
  return faults;
}

function checkParameter(parameter: Parameter, value: number | string): string | null {
  if (parameter.type === 'integer' || parameter.type === 'money') {
    if (typeof value !== 'number') return 'takes a whole number.';
    if (parameter.minimum !== undefined && value < parameter.minimum) return `is at least ${parameter.minimum}. ${parameter.reason.sv}`;
    if (parameter.maximum !== undefined && value > parameter.maximum) return `is at most ${parameter.maximum}. ${parameter.reason.sv}`;
    return null;
  }
  if (typeof value !== 'string') return 'takes a text.';
  if (parameter.type === 'choice' && !parameter.options?.some((option) => option.id === value)) {
    return `is one of ${(parameter.options ?? []).map((option) => option.id).join(', ')}.`;
  }
  return null;
}
