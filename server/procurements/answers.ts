import { isDeepStrictEqual } from 'node:util';
import { checkAnswer, type CompiledLibrary } from '#requirements/engine/index.ts';
import type { Answer, AnswerValue } from '#requirements/model/index.ts';
import type { ChangedState, Problem } from '#server/contract/index.ts';
import { Fault } from '#server/faults.ts';
import type { Actor } from '#server/identity/actor.ts';
import type { Services } from '#server/services.ts';
import { changeProcurement, noEdit, type Edit, type Signature } from './change.ts';
import type { Procurement } from './procurement.ts';
import { lockProcurement, saysSecurityProtection, securityProtectionFault } from './security-protection.ts';

export type AnswerChanges = Readonly<Record<string, AnswerValue | null>>;

/** What is answered to F01 comes before everything else, also before the question whether the request is well made. */
export async function changeAnswers(services: Services, actor: Actor, id: string, seen: () => number, answers: AnswerChanges): Promise<ChangedState> {
  if (saysSecurityProtection(answers)) {
    await lockProcurement(services, actor, id);
    throw securityProtectionFault();
  }
  return changeProcurement(services, actor, id, seen(), (procurement, signature) => {
    refuseFaulty(procurement.pinned.compiled, answers);
    return editAnswers(procurement, signature, answers);
  });
}

function editAnswers({ content }: Procurement, { by, at }: Signature, changes: AnswerChanges): Edit {
  const answers: Record<string, Answer> = { ...content.answers };
  const change: Record<string, { before: Answer | null; after: Answer | null }> = {};
  for (const [question, value] of Object.entries(changes)) {
    const before = answers[question] ?? null;
    if (isEmpty(value)) {
      if (before === null) continue;
      delete answers[question];
      change[question] = { before, after: null };
    } else if (before?.basis !== 'stated' || !isDeepStrictEqual(before.value, value)) {
      const after: Answer = { value, basis: 'stated', by, at };
      answers[question] = after;
      change[question] = { before, after };
    }
  }
  return Object.keys(change).length === 0 ? noEdit : { content: { ...content, answers }, events: [{ type: 'answers-changed', change }] };
}

/** @throws Fault with every faulty answer and its place in the request */
export function refuseFaulty(compiled: CompiledLibrary, answers: AnswerChanges, place = ''): void {
  const faults = Object.entries(answers).flatMap(([question, value]) => {
    // An empty text is right in every question there is, so what remains for `null` is whether there is one.
    const fault = checkAnswer(compiled, question, value ?? '');
    return fault === null || (value === null && fault.code !== 'unknown-question') ? [] : [{ question, ...fault }];
  });
  const [first] = faults;
  if (first === undefined) return;
  const errors: Problem['errors'] = faults.map(({ question, code, detail }) => ({ pointer: `${place}/${pointerToken(question)}`, code, detail }));
  throw new Fault(first.code, faults.map(({ detail }) => detail).join(' '), { errors });
}

/** Nothing written, nothing chosen: unanswered. */
export function isEmpty(value: AnswerValue | null): value is null {
  return value === null || value === '' || (Array.isArray(value) && value.length === 0);
}

const pointerToken = (key: string) => key.slice(0, 80).replaceAll('~', '~0').replaceAll('/', '~1');
