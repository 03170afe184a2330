import type { Answer, AnswerValue, Question } from '#requirements/model/index.ts';

/** What has been typed for a question and not yet committed by Fortsätt. */
export interface Draft {
  value: AnswerValue | undefined;
  /** The stored answer that the typing began from, to notice when someone else has changed it meanwhile. */
  base: string;
}

const drafts = new Map<string, Draft>();
const key = (procurement: string, question: Question) => `kravstallaren.draft/${procurement}/${question.id}`;

export const baseOf = (answer: Answer | undefined): string => JSON.stringify([answer?.value ?? null, answer?.basis === 'stated']);

export function readDraft(procurement: string, question: Question): Draft | undefined {
  const name = key(procurement, question);
  const held = drafts.get(name);
  if (held) return held;
  try {
    const stored = sessionStorage.getItem(name);
    return stored === null ? undefined : (JSON.parse(stored) as Draft);
  } catch {
    return undefined;
  }
}

/** Survives a reload, within the tab. What stays within the organisation, such as security levels, is held in memory only. */
export function writeDraft(procurement: string, question: Question, draft: Draft): void {
  const name = key(procurement, question);
  drafts.set(name, draft);
  if (question.disclosure === 'internal') return;
  try {
    sessionStorage.setItem(name, JSON.stringify(draft));
  } catch {
    // Without storage the draft lasts as long as the page.
  }
}

export function dropDraft(procurement: string, question: Question): void {
  const name = key(procurement, question);
  drafts.delete(name);
  try {
    sessionStorage.removeItem(name);
  } catch {
    // It was never stored.
  }
}
