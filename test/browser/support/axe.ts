import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds at fault on a page, but for the parts that are named, each with the element. */
export async function accessibilityFaults(page: Page, ...except: readonly string[]): Promise<readonly string[]> {
  // A page has no frames, so that one run sees it all; what is in order need not be reported.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] }).withTags(standards);
  for (const part of except) axe.exclude(part);
  const { violations } = await axe.analyze();
  return violations.flatMap((violation) => violation.nodes.map((node) => `${violation.id}: ${node.target.join(' ')} ${node.html.slice(0, 160)} – ${node.failureSummary?.replaceAll(/\s+/g, ' ')}`));
}

/** What sticks out to the right, so that one must scroll sideways to read. */
export async function sticksOut(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const guilty = [...document.body.querySelectorAll('*')].filter((element) => element.getBoundingClientRect().right > clientWidth + 1).map((element) => element.outerHTML.slice(0, 120));
    return [`${scrollWidth} px in a window of ${clientWidth} px`, ...guilty.slice(0, 5)];
  });
}
