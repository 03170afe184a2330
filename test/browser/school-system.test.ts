import { expect, test } from '@jest/globals';
import type { AnswerValue } from '#requirements/model/index.ts';
import { begin } from './support/begin.ts';
import { fillBlanks } from './support/blanks.ts';
import { Interview } from './support/interview.ts';
import { justifyAll } from './support/justify.ts';
import { useSite } from './support/site.ts';
import { gapsIn, openDownload } from './support/word-file.ts';
import { optionLabel, purchase, title, topicsOf } from './support/words.ts';

const site = useSite();
const school = purchase('S01');
const known: Record<string, AnswerValue> = {
  ...school.known,
  need: 'Lärare, elever och vårdnadshavare ska ha en enda plats för närvaro, bedömning och besked. I dag loggar de in i tre system.',
  purchaseValue: 'over_troskel',
  callOff: 'nej',
  informationSets: ['Elevregister', 'Närvaro'],
  openDataSets: ['Skolenheter'],
  integrationList: [
    { system: 'Ekonomisystem', direction: 'out', content: 'Fakturaunderlag', frequency: 'Varje natt', responsible: 'Ekonomi' },
    { system: 'Katalogtjänst', direction: 'in', content: 'Konton' },
  ],
  protectionLevel: 'kansligt',
  // A slip, to be mended further on.
  location: 'sverige',
  referenceNumber: 'BUN-2027-12',
  announcementDate: '2027-03-01',
  contractStart: '2027-09-01',
};

const blanks = {
  sanctionAmount: '20 000',
  sanctionCap: '400 000',
  migrationScope: 'Elevregistret och närvaron, 40 000 elever.',
  maximumDeduction: '250 000',
  entitledAuthorities: 'Timrå kommun, 212000-2395',
  maximumValue: '30 000 000',
};

test(
  'A school system is bought by keyboard alone, from the first page to the issued Word file',
  site.visit(async ({ officer }) => {
    const interview = new Interview(officer, known);
    await begin(officer, 'Skoladministration');
    await officer.sees('Fråga 1 av 11');
    await interview.until('Utkastet är klart att läsa');

    await officer.follows('Fördjupa', officer.page.getByRole('main'));
    await interview.deepen();
    // Only in doubt about the devices would the question have been asked.
    expect([...interview.left.keys()]).toEqual(['securityProtection', 'connectedDevices']);

    await officer.follows('Före annonsering');
    await fillBlanks(officer, blanks);
    await officer.sees('Skäl saknas vid varningen');
    const warning = officer.page.getByRole('group', { name: /^Varning: Att uppgifterna bara får finnas i Sverige/ });
    await officer.writes('Skäl till att gå vidare ändå', 'Informationen får inte lämna landet.', warning);
    await officer.presses('Spara skälet', warning);
    await officer.sees('Ändra skälet');

    await officer.follows('Kontrollera dina svar');
    await officer.follows(`Ändra svaret på ${title('location')}`);
    await officer.chooses(title('location'), optionLabel('location', 'eu'));
    await officer.goesOn();
    await officer.follows('Före annonsering');
    await justifyAll(officer);
    await officer.sees('Går att göra');
    expect(await warning.count()).toBe(0);

    await officer.presses('Ge ut en utgåva');
    await officer.presses('Ge ut', officer.dialog);
    await officer.sees('Utgåva 1 är utgiven.');
    const file = await openDownload(await officer.downloads('Ladda ner Utgåva 1 som Word'));

    const topics = topicsOf(file.clauses);
    expect(school.must.filter((topic) => !topics.has(topic))).toEqual([]);
    expect(school.must_not.filter((topic) => topics.has(topic))).toEqual([]);
    expect(file.name).toMatch(/\.docx$/);
    expect(file.numbers.length).toBeGreaterThan(100);
    expect(gapsIn(file.numbers)).toEqual([]);
    const told = ['Lärare, elever och vårdnadshavare', 'Elevregister', '20 000 kr', 'Timrå kommun', 'BUN-2027-12'];
    expect(told.filter((words) => !file.text.includes(words))).toEqual([]);
    // The list of systems may show what the network looks like, and is printed only when asked for.
    expect(['Ekonomisystem', 'utkast'].filter((words) => file.text.includes(words))).toEqual([]);
    // A window that is too narrow for the document beside the questions.
  }, { keyboard: true, width: 1024 }),
);
