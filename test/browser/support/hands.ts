import type { Locator } from 'playwright-core';

/** How an officer works the page: with a mouse, or with the keyboard alone. */
export interface Hands {
  /** A link, a button, or what unfolds. */
  press(target: Locator): Promise<void>;
  choose(radio: Locator): Promise<void>;
  tick(checkbox: Locator, ticked: boolean): Promise<void>;
  /** Replaces what is in the field. */
  write(field: Locator, text: string): Promise<void>;
  /** A day as 2027-03-01. */
  writeDay(field: Locator, day: string): Promise<void>;
  pick(select: Locator, option: string): Promise<void>;
}
