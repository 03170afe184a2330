import type { z } from 'zod';
import type { ChangedState, patchProcurementSchema } from '#server/contract/index.ts';
import type { Actor } from '#server/identity/actor.ts';
import type { Services } from '#server/services.ts';
import { changeProcurement } from './change.ts';
import type { EventDraft } from './events.ts';

/** Changes the title, and whether the library's recommendations fill in what is unanswered. */
export function patchProcurement(services: Services, actor: Actor, id: string, seen: number, patch: z.infer<typeof patchProcurementSchema>): Promise<ChangedState> {
  return changeProcurement(services, actor, id, seen, ({ title: oldTitle, content }) => {
    const { title = oldTitle, assumeRecommended = content.assumeRecommended } = patch;
    const events: EventDraft[] = [];
    if (title !== oldTitle) events.push({ type: 'renamed', change: { title: { before: oldTitle, after: title } } });
    if (assumeRecommended !== content.assumeRecommended) {
      events.push({ type: 'assumed', change: { assumeRecommended: { before: content.assumeRecommended, after: assumeRecommended } } });
    }
    return { title, content: { ...content, assumeRecommended }, events };
  });
}
