import { expect, test } from '@jest/globals';
import { useSite, type Visit } from './support/site.ts';
import type { Officer } from './support/officer.ts';
import { expectReadable } from './support/readable.ts';
import { createProcurement, stateOf } from './support/procurements.ts';
import { optionLabel, title } from './support/words.ts';

const site = useSite();
const at = (id: string, page: string) => `/upphandling/${id}/fordjupa/${page}`;
const choice = (officer: Officer, question: string, option: string) =>
  officer.group(title(question)).getByRole('radio', { name: optionLabel(question, option), exact: true });

/** Two tabs on the same procurement, opened before either has changed anything. */
async function twoTabs({ officer, anotherTab }: Visit, first: string, second: string) {
  const id = await createProcurement(site);
  const other = await anotherTab();
  await officer.opens(at(id, first));
  await other.opens(at(id, second));
  return { id, other };
}

/** Both have chosen an answer to the same question; the first has saved hers. */
async function bothAnswered(visit: Visit, mine: string, theirs: string) {
  const { id, other } = await twoTabs(visit, 'criticality', 'criticality');
  await other.chooses(title('criticality'), optionLabel('criticality', mine));
  await visit.officer.chooses(title('criticality'), optionLabel('criticality', theirs));
  await visit.officer.goesOn();
  visit.watch.expects(/412/);
  await other.presses('Fortsätt');
  await other.dialog.getByRole('heading', { name: 'Någon annan har ändrat samma sak' }).waitFor();
  return { id, other };
}

test(
  'Different questions answered in two tabs are both kept, without a question',
  site.visit(async (visit) => {
    const { id, other } = await twoTabs(visit, 'criticality', 'replacement');
    await visit.officer.chooses(title('criticality'), optionLabel('criticality', 'kritiskt'));
    await visit.officer.goesOn();
    await other.chooses(title('replacement'), optionLabel('replacement', 'ja'));
    await other.goesOn();
    expect(await other.dialog.count()).toBe(0);
    expect((await stateOf(site, id)).answers).toMatchObject({ criticality: { value: 'kritiskt', basis: 'stated' }, replacement: { value: 'ja', basis: 'stated' } });
  }),
);

test(
  'The same question: the second is shown what the first saved, and can keep that',
  site.visit(async (visit) => {
    const { id, other } = await bothAnswered(visit, 'viktigt', 'stod');
    const dialog = await other.dialog.innerText();
    expect(dialog).toContain(optionLabel('criticality', 'viktigt'));
    expect(dialog).toContain(optionLabel('criticality', 'stod'));
    expect(dialog).toContain(title('criticality'));
    await other.presses('Behåll det som är sparat', other.dialog);
    await other.dialog.waitFor({ state: 'detached' });
    expect((await stateOf(site, id)).answers['criticality']?.value).toBe('stod');
    expect(await choice(other, 'criticality', 'stod').isChecked()).toBe(true);
  }),
);

test(
  'The same question: the second can save hers instead',
  site.visit(async (visit) => {
    const { id, other } = await bothAnswered(visit, 'viktigt', 'stod');
    await other.presses('Spara mitt', other.dialog);
    await other.dialog.waitFor({ state: 'detached' });
    await other.isAt(/.+/);
    expect((await stateOf(site, id)).answers['criticality']?.value).toBe('viktigt');
  }),
);

test(
  'The same question: the second can leave it for later, and what she chose is still on the page',
  site.visit(async (visit) => {
    const { id, other } = await bothAnswered(visit, 'viktigt', 'stod');
    await other.page.keyboard.press('Escape');
    await other.dialog.waitFor({ state: 'detached' });
    expect((await stateOf(site, id)).answers['criticality']?.value).toBe('stod');
    expect(await choice(other, 'criticality', 'viktigt').isChecked()).toBe(true);
    await other.sees('Det du har valt eller skrivit står kvar nedanför.');
    await expectReadable(other.page);
    await other.presses('Använd det som är sparat');
    expect(await choice(other, 'criticality', 'stod').isChecked()).toBe(true);
  }),
);

test(
  'A text that two have written at once is not lost for either',
  site.visit(async (visit) => {
    const { officer, watch } = visit;
    const { id, other } = await twoTabs(visit, 'need', 'need');
    await other.writes(title('need'), 'Det som den andra har skrivit.');
    await officer.writes(title('need'), 'Det som den första har skrivit.');
    await officer.goesOn();
    watch.expects(/412/);
    await other.presses('Fortsätt');
    await other.dialog.getByText('Det som den första har skrivit.').waitFor();
    await other.dialog.getByText('Det som den andra har skrivit.').waitFor();
    await other.presses('Avgör senare, behåll det jag skrivit på sidan', other.dialog.locator('.button-row'));
    expect(await other.page.getByRole('textbox', { name: title('need') }).inputValue()).toBe('Det som den andra har skrivit.');
    await other.page.reload();
    expect(await other.page.getByRole('textbox', { name: title('need') }).inputValue()).toBe('Det som den andra har skrivit.');
    expect((await stateOf(site, id)).answers['need']?.value).toBe('Det som den första har skrivit.');
  }),
);

test(
  'Back in a tab after a while one sees the latest, and is told what has been changed, by whom and when',
  site.visit(async ({ officer, anotherTab }) => {
    const id = await createProcurement(site, { procedure: 'direkt', delivery: ['saas'] });
    await officer.page.clock.install();
    await officer.opens(at(id, 'criticality'));
    const other = await anotherTab();
    await other.opens(at(id, 'replacement'));
    await other.chooses(title('replacement'), optionLabel('replacement', 'ja'));
    await other.goesOn();
    await officer.page.clock.fastForward(60_000);
    await officer.page.evaluate(() => window.dispatchEvent(new Event('focus')));
    await officer.sees('Upphandlingen har ändrats medan du var borta. Du ser nu det senaste.');
    await officer.sees(new RegExp(`svaret på ”${title('replacement').replace('?', '\\?')}” \\(.+, \\d\\d:\\d\\d\\)`));
    await officer.page.clock.resume();
    await expectReadable(officer.page);
    await officer.presses('Jag har sett det');
    await officer.page.getByText('Upphandlingen har ändrats medan du var borta.').waitFor({ state: 'detached' });
  }),
);

test(
  'Settings that another has saved first are not overwritten without asking, and what is typed stays',
  site.visit(async ({ officer, watch, anotherTab }) => {
    const other = await anotherTab();
    for (const one of [officer, other]) {
      await one.opens('/installningar');
      await one.page.getByRole('textbox', { name: 'Organisationens namn' }).waitFor();
    }
    await officer.writes('Organisationens namn', 'Sundsvalls kommun');
    await officer.presses('Spara');
    await officer.sees('Inställningarna är sparade.');
    watch.expects(/412/);
    await other.writes('Organisationens namn', 'Timrå kommun');
    await other.presses('Spara');
    await other.sees('Någon annan har ändrat det här sedan du började skriva.');
    expect(await other.page.getByRole('textbox', { name: 'Organisationens namn' }).inputValue()).toBe('Timrå kommun');
    await expectReadable(other.page);
    await other.presses('Släng mitt och läs in det som är sparat');
    expect(await other.page.getByRole('textbox', { name: 'Organisationens namn' }).inputValue()).toBe('Sundsvalls kommun');
  }),
);
