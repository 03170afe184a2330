import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import { accessibilityFaults, sticksOut } from './axe.ts';
import { settled } from './settled.ts';

interface Options {
  /** The document beside the questions is the same on all pages, and is looked at on those that are about it. */
  withDocument?: boolean;
  /** Other words on the same page: the large screen is examined, and the narrow one only for what sticks out. */
  otherWords?: boolean;
}

/** Accessible on a large screen and on the narrowest, where nothing may stick out to the right. */
export async function expectReadable(page: Page, { withDocument = false, otherWords = false }: Options = {}): Promise<void> {
  const faults: Record<string, readonly string[]> = {};
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 900 });
    await settled(page);
    const examined = width === 1280 || !otherWords ? await accessibilityFaults(page, ...(withDocument ? [] : ['.pane'])) : [];
    faults[`at ${width} px`] = [...examined, ...(await sticksOut(page))];
  }
  expect(faults).toEqual({ 'at 1280 px': [], 'at 320 px': [] });
}
