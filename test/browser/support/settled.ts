import type { Page } from 'playwright-core';

/** What comes with the width, such as the document beside the question, has come; nothing moves any more. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const wide = matchMedia('(min-width: 75rem)').matches;
    const beside = document.querySelector('.beside') !== null;
    const pane = document.querySelector('.pane article') !== null;
    return document.querySelector('.loading') === null && (!beside || wide === pane) && document.getAnimations().every((animation) => animation.playState !== 'running' || animation.effect?.getTiming().iterations === Infinity);
  });
}
