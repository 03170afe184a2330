import type { Locator, Page } from 'playwright-core';
import type { Hands } from './hands.ts';

/** Tab, Shift+Tab, the arrows, Space, Enter and letters: nothing is reached in another way, and focus is always to be seen. */
export function keyboardAlone(page: Page): Hands {
  const { keyboard } = page;

  const goTo = async (target: Locator): Promise<void> => {
    let element = await target.elementHandle();
    for (let presses = 0; presses < 500; presses += 1) {
      const where = await element?.evaluate(whereIsFocus);
      if (where === 'here') {
        const fault = await element?.evaluate(notSeen);
        if (fault) throw new Error(`${target.toString()} has the focus but ${fault}`);
        return;
      }
      if (where === 'gone') element = await target.elementHandle();
      else await keyboard.press(where === 'after' ? 'Shift+Tab' : 'Tab');
    }
    throw new Error(`the keyboard does not reach ${target.toString()}`);
  };

  const press = async (target: Locator): Promise<void> => {
    await goTo(target);
    await keyboard.press('Enter');
  };

  return {
    press,
    choose: async (radio) => {
      await goTo(radio);
      for (let presses = 0; presses < 60; presses += 1) {
        const [checked, focus] = await radio.evaluate((element) => {
          const active = document.activeElement;
          const before = active !== null && (active.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
          return [(element as HTMLInputElement).checked, active === element ? 'here' : before ? 'below' : 'above'] as const;
        });
        if (focus === 'here' && checked) return;
        await keyboard.press(focus === 'here' ? 'Space' : focus === 'below' ? 'ArrowUp' : 'ArrowDown');
      }
      throw new Error(`the arrows do not reach ${radio.toString()}`);
    },
    tick: async (checkbox, ticked) => {
      if ((await checkbox.isChecked()) === ticked) return;
      await goTo(checkbox);
      await keyboard.press('Space');
    },
    write: async (field, text) => {
      await goTo(field);
      await keyboard.press('ControlOrMeta+a');
      await keyboard.press('Delete');
      // A long text is brought from somewhere else, as by pasting.
      await (text.length > 40 ? keyboard.insertText(text) : keyboard.type(text));
    },
    writeDay: async (field, day) => {
      await goTo(field);
      const [year = '', month = '', date = ''] = day.split('-');
      // The order of the fields is that of the browser's own language.
      for (const keys of [month + date + year, year + month + date]) {
        for (let part = 0; part < 3; part += 1) {
          await keyboard.press('Delete');
          await keyboard.press('ArrowRight');
        }
        for (let part = 0; part < 3; part += 1) await keyboard.press('ArrowLeft');
        await keyboard.type(keys);
        if ((await field.inputValue()) === day) return;
      }
      throw new Error(`${day} cannot be typed`);
    },
    pick: async (select, option) => {
      await goTo(select);
      await keyboard.press('Home');
      const chosen = () => select.evaluate((element) => (element as HTMLSelectElement).selectedOptions[0]?.label);
      const count = await select.locator('option').count();
      for (let presses = 0; presses < count && (await chosen()) !== option; presses += 1) await keyboard.press('ArrowDown');
      if ((await chosen()) !== option) throw new Error(`${select.toString()} has no ${option}`);
    },
  };
}

/** Where the focus is as seen from an element; a group of radios is one stop. A page that is drawn anew has another element. */
function whereIsFocus(element: Element): 'here' | 'before' | 'after' | 'gone' {
  if (!element.isConnected) return 'gone';
  const active = document.activeElement;
  if (active === element) return 'here';
  if (active instanceof HTMLInputElement && element instanceof HTMLInputElement && active.type === 'radio' && active.name === element.name && active.form === element.form) return 'here';
  if (active === null || active === document.body) return 'before';
  return (element.compareDocumentPosition(active) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 ? 'after' : 'before';
}

/** Whoever works by keyboard sees where she is: marked, within the window, and not behind something else. */
function notSeen(reached: Element): string | undefined {
  const element = document.activeElement ?? reached;
  // A radio in a frame is marked on the frame.
  const marks = [element, element.closest('.ds-field')].filter((marked) => marked !== null).map((marked) => getComputedStyle(marked));
  if (marks.every(({ outlineStyle, boxShadow }) => outlineStyle === 'none' && boxShadow === 'none')) return 'has no mark of focus';
  const { left, right, top, bottom } = element.getBoundingClientRect();
  if (bottom <= 0 || top >= innerHeight || right <= 0 || left >= innerWidth) return 'is outside the window';
  const seen = document.elementFromPoint((Math.max(left, 0) + Math.min(right, innerWidth)) / 2, (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2);
  const own = seen !== null && (element.contains(seen) || seen.contains(element) || [...((element as HTMLInputElement).labels ?? [])].some((label) => label.contains(seen)));
  return own ? undefined : `is behind ${seen?.outerHTML.slice(0, 200)}`;
}
