import type { Hands } from './hands.ts';

export const mouse: Hands = {
  press: (target) => target.click(),
  choose: (radio) => radio.check(),
  tick: (checkbox, ticked) => checkbox.setChecked(ticked),
  write: (field, text) => field.fill(text),
  writeDay: (field, day) => field.fill(day),
  pick: async (select, option) => {
    await select.selectOption({ label: option });
  },
};
