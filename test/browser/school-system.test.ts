import { expect, test } from '@jest/globals';
import type { AnswerValue } from '#requirements/model/index.ts';
import type { Officer } from './support/officer.ts';
import { useSite } from './support/site.ts';
import { optionLabel, purchase, questionTitled, title, topicsOf } from './support/words.ts';
import { openDownload } from './support/word-file.ts';

const site = useSite();
const school = purchase('S01');
/** What the officer knows besides the scenario's answers. */
const known: Record<string, AnswerValue> = {
  ...school.known,
  need: 'Lärare, elever och vårdnadshavare ska ha en enda plats för närvaro, bedömning och besked. I dag loggar de in i tre system.',
  purchaseValue: 'over_troskel',
  callOff: 'nej',
  informationSets: ['Elevregister', 'Närvaro', 'Bedömningar'],
  openDataSets: ['Skolenheter'],
  integrationList: [
    { system: 'Ekonomisystem', direction: 'out', content: 'Fakturaunderlag', frequency: 'Varje natt', responsible: 'Ekonomiavdelningen' },
    { system: 'Katalogtjänst', direction: 'in', content: 'Konton', frequency: 'Varje timme' },
  ],
  referenceNumber: 'BUN-2027-00012',
  announcementDate: '2027-03-01',
  contractStart: '2027-09-01',
};

test(
  'A school system is bought by keyboard alone, from the first page to the published Word file',
  site.visit(async ({ officer, watch }) => {
    await officer.opens('/');
    await officer.follows('Ny upphandling');
    await officer.chooses(title('securityProtection'), 'Nej');
    await officer.goesOn();
    await officer.writes('Vad ska upphandlingen heta?', 'Skoladministration och lärplattform');
    await officer.chooses('Hur vill du börja?', 'Snabbstart utan ifyllda svar');
    await officer.presses('Skapa och börja');

    await answersUntil(officer, 'Utkastet är klart att läsa');
    await officer.follows('Fördjupa');
    await officer.isAt('Fördjupa');
    await officer.follows('Fortsätt med nästa fråga');
    await answersUntil(officer, 'Fördjupa');
  }, { keyboard: true }),
);

/** Answers every question with what is known, confirms what is assumed right, and skips the rest, page by page. */
async function answersUntil(officer: Officer, heading: string): Promise<void> {
  for (let page = 0; page < 80; page += 1) {
    const [first] = await officer.questions();
    if (first === undefined) break;
    console.log(first);
    const answered = new Set<string>();
    for (;;) {
      const open = (await officer.questions()).filter((question) => !answered.has(question));
      if (open.length === 0) break;
      for (const words of open) {
        answered.add(words);
        const asked = questionTitled(words);
        const value = known[asked.id];
        if (value !== undefined) await officer.answers(asked, value);
      }
      const place = officer.page.url();
      await officer.goesOn();
      if (officer.page.url() !== place) break;
    }
  }
  await officer.isAt(heading);
}
