import { expect, test } from '@jest/globals';
import { begin } from './support/begin.ts';
import { Interview } from './support/interview.ts';
import type { Officer } from './support/officer.ts';
import { useSite } from './support/site.ts';
import { gapsIn, openDownload } from './support/word-file.ts';
import { library, optionLabel, purchase, title } from './support/words.ts';

const site = useSite();
const need = 'Skolorna ska kunna ta emot anmälningar till skolskjuts på ett ställe.';
const answers = { ...purchase('S01').known, need, purchaseValue: 'over_troskel', callOff: 'nej' };

const isChosen = (officer: Officer, question: string, option: string) =>
  officer.group(title(question)).getByRole('radio', { name: optionLabel(question, option), exact: true }).isChecked();

test(
  'The need and ten questions give a Word draft, with the rest assumed and listed to confirm',
  site.visit(async ({ officer }) => {
    await begin(officer, 'Skolskjuts');
    expect(library.manifest.quickStart).toHaveLength(10);
    await officer.sees('Fråga 1 av 11');
    const interview = new Interview(officer, answers);
    await interview.until('Utkastet är klart att läsa');
    const asked = Object.keys(answers).filter((question) => !interview.left.has(question));
    expect(asked.filter((question) => question !== 'purchaseValue' && question !== 'callOff').sort()).toEqual(['need', ...library.manifest.quickStart].filter((question) => question !== 'procedure').sort());

    await officer.sees(/^\d+ svar är antagna$/);
    const file = await openDownload(await officer.downloads('Ladda ner Word'));
    expect(['Arbetsmaterial – utkast', need].filter((words) => !file.text.includes(words))).toEqual([]);
    expect(file.clauses.length).toBeGreaterThan(50);
    expect(file.clauses).toEqual(expect.arrayContaining(['SKO-01', 'EXI-01', 'API-01']));
    expect(gapsIn(file.numbers)).toEqual([]);
    await officer.sees('Word-filen är nedladdad.');
  }),
);

test(
  'Going back, jumping away, leaving and loading again never lose an answer, nor one that is not yet saved',
  site.visit(async ({ officer }) => {
    await begin(officer, 'Skolskjuts');
    await officer.writes(title('need'), need);
    await officer.goesOn();
    await officer.ticks(title('domain'), [optionLabel('domain', 'skola')]);
    await officer.goesOn();
    await officer.ticks(title('delivery'), [optionLabel('delivery', 'saas')]);

    // Back twice and forth twice: what was saved is there, and what was only ticked too.
    await officer.goesBack();
    expect(await officer.page.getByRole('checkbox', { name: optionLabel('domain', 'skola') }).isChecked()).toBe(true);
    await officer.goesBack();
    expect(await officer.page.getByRole('textbox', { name: title('need') }).inputValue()).toBe(need);
    await officer.goesOn();
    await officer.goesOn();
    expect(await officer.page.getByRole('checkbox', { name: optionLabel('delivery', 'saas'), exact: true }).isChecked()).toBe(true);
    await officer.goesOn();

    // Chosen but not saved, then away to the document, to another question, back by the browser, and a reload.
    await officer.isAt(title('development'));
    await officer.chooses(title('development'), optionLabel('development', 'standard'));
    await officer.follows('Dokumentet');
    await officer.isAt('Dokumentet');
    await officer.follows('Fördjupa');
    await officer.isAt('Fördjupa');
    await officer.page.goBack();
    await officer.isAt('Dokumentet');
    await officer.page.goBack();
    await officer.isAt(title('development'));
    expect(await isChosen(officer, 'development', 'standard')).toBe(true);
    await officer.page.reload();
    await officer.isAt(title('development'));
    expect(await isChosen(officer, 'development', 'standard')).toBe(true);

    // From the list one comes back to where one was.
    await officer.follows('Upphandlingar');
    await officer.follows('Skolskjuts');
    await officer.isAt(title('development'));
    expect(await isChosen(officer, 'development', 'standard')).toBe(true);
  }),
);

test(
  'Nothing is saved by moving through the options, and skipping a question leaves it unanswered',
  site.visit(async ({ officer, watch }) => {
    await begin(officer, 'Skolskjuts');
    const before = watch.sent.length;
    await officer.skips();
    await officer.ticks(title('domain'), [optionLabel('domain', 'skola'), optionLabel('domain', 'annat')]);
    await officer.skips();
    await officer.isAt(title('delivery'));
    expect(watch.sent).toHaveLength(before);
    await officer.follows('Fördjupa');
    await officer.follows('Kontrollera dina svar');
    const row = officer.page.locator('dl > div').filter({ hasText: title('domain') });
    expect(await row.innerText()).toContain('Inte besvarad');
  }),
);

test(
  'A page that is left empty says so, keeps the focus on what to mend, and goes on when it is mended',
  site.visit(async ({ officer }) => {
    await begin(officer, 'Skolskjuts');
    await officer.presses('Fortsätt');
    await officer.sees('Det är en sak att rätta');
    await officer.follows('Skriv ett svar, eller hoppa över frågan.');
    expect(await officer.page.getByRole('textbox', { name: title('need') }).evaluate((field) => field === document.activeElement)).toBe(true);
    await officer.writes(title('need'), need);
    await officer.goesOn();
    await officer.isAt(title('domain'));
  }),
);
