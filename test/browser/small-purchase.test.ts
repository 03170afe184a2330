import { expect, test } from '@jest/globals';
import { begin } from './support/begin.ts';
import { Interview } from './support/interview.ts';
import { useSite } from './support/site.ts';
import { gapsIn, openDownload } from './support/word-file.ts';
import { purchase, topicsOf } from './support/words.ts';

const site = useSite();
const small = purchase('S09');

test(
  'A small direct purchase goes by keyboard alone from its starting point to the issued Word file',
  site.visit(async ({ officer }) => {
    const interview = new Interview(officer, { ...small.known, need: 'Medborgarkontoret ska kunna ta emot bokningar utan telefon.', purchaseValue: 'under_direkt', callOff: 'nej', protectionLevel: 'vanligt' });
    await begin(officer, 'Bokning av besök', 'Liten direktupphandling av en molntjänst');
    await officer.sees('Fråga 1 av 11');
    await interview.until('Utkastet är klart att läsa');
    await officer.follows('Fördjupa', officer.page.getByRole('main'));
    await interview.deepen();

    await officer.follows('Före annonsering');
    await officer.sees('Går att göra');
    await officer.presses('Ge ut en utgåva');
    await officer.presses('Ge ut', officer.dialog);
    await officer.sees('Utgåva 1 är utgiven.');
    const file = await openDownload(await officer.downloads('Ladda ner Utgåva 1 som Word'));

    const topics = topicsOf(file.clauses);
    expect(small.must.filter((topic) => !topics.has(topic))).toEqual([]);
    expect(small.must_not.filter((topic) => topics.has(topic))).toEqual([]);
    const demanded = file.numbers.filter((number) => !number.startsWith('ÖPP A'));
    expect(demanded.length).toBeGreaterThan(5);
    expect(demanded.length).toBeLessThanOrEqual(15);
    expect(gapsIn(file.numbers)).toEqual([]);
    expect(file.text.includes('Medborgarkontoret ska kunna ta emot bokningar utan telefon.')).toBe(true);
    expect(file.text.includes('utkast')).toBe(false);
  }, { keyboard: true }),
);
