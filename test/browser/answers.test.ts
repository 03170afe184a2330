import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { eventually } from './support/eventually.ts';
import { assumeTheRest, createProcurement, stateOf } from './support/procurements.ts';
import { useSite } from './support/site.ts';
import { knownOf, library, optionLabel, purchase, title } from './support/words.ts';

const site = useSite();

/** What is filled in on a page without anyone having done it. */
const filledIn = (page: Page) =>
  page.locator('main').evaluate((main) =>
    [...main.querySelectorAll<HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement>('form :is(input, select, textarea)')]
      .filter((field) => (field instanceof HTMLInputElement && (field.type === 'radio' || field.type === 'checkbox') ? field.checked : field.value !== ''))
      .map((field) => field.id),
  );

test(
  'Nothing is ticked or filled in on the way to a new procurement',
  site.visit(async ({ officer }) => {
    await officer.opens('/ny');
    await officer.page.getByRole('radio').first().waitFor();
    expect(await filledIn(officer.page)).toEqual([]);
    await officer.chooses(title('securityProtection'), 'Nej');
    await officer.goesOn();
    expect(await filledIn(officer.page)).toEqual([]);
  }),
);

test.each([
  ['is empty', {}],
  ['has all that can be assumed', { assumed: true }],
])('Nothing is ticked or filled in on any question of a procurement that %s', (_, { assumed = false }: { assumed?: boolean }) =>
  site.visit(async ({ officer }) => {
    // These open the questions that are asked only after another answer.
    const given = { classification: 'ja_klassa', integrations: 'lista', development: 'anpassning', openData: 'ja', delivery: ['saas', 'hardvara'] };
    const id = await createProcurement(site, given);
    if (assumed) await assumeTheRest(site, id);
    const pages = [...new Set(library.manifest.steps.flatMap((step) => step.questions).map((question) => library.questions.find((candidate) => candidate.id === question)?.page ?? question))];
    const known = new Set([...Object.keys(given), 'securityProtection']);
    const found: string[] = [];
    await officer.opens(`/upphandling/${id}/fordjupa`);
    for (const page of pages) {
      await officer.jumps(`/upphandling/${id}/fordjupa/${page}`);
      await officer.page.waitForFunction((first) => document.querySelector(`section.question :is(input, select, textarea)[id^="${first}-"]`) !== null, page);
      found.push(...(await filledIn(officer.page)).filter((field) => !known.has(field.replace(/-.*$/, ''))));
    }
    expect(found).toEqual([]);
  })(),
);

test(
  'An assumed answer is text, is confirmed by one click, and then is the officer\'s own, also after loading again',
  site.visit(async ({ officer, watch }) => {
    const id = await createProcurement(site, knownOf('S01', ['domain', 'delivery', 'development', 'procedure', 'criticality']));
    await assumeTheRest(site, id);
    await officer.opens(`/upphandling/${id}/fordjupa/ai`);
    await officer.page.getByText('Antaget', { exact: true }).waitFor();
    expect(await officer.assumption(title('ai'))).toBe(optionLabel('ai', 'vet_ej'));
    expect(await officer.page.getByRole('radio', { checked: true }).count()).toBe(0);

    const before = watch.sent.length;
    await officer.confirms(title('ai'));
    expect(watch.sent.slice(before).map((request) => request.postDataJSON() as unknown)).toEqual([{ ai: 'vet_ej' }]);
    expect((await stateOf(site, id)).answers['ai']).toMatchObject({ value: 'vet_ej', basis: 'stated' });

    await officer.opens(`/upphandling/${id}/fordjupa/ai`);
    expect(await officer.group(title('ai')).getByRole('radio', { name: optionLabel('ai', 'vet_ej'), exact: true }).isChecked()).toBe(true);
    expect(await officer.assumed(title('ai')).count()).toBe(0);
  }),
);

test(
  'After Fortsätt one line says what the answer did, and which requirements it was',
  site.visit(async ({ officer }) => {
    const id = await createProcurement(site, knownOf('S01', Object.keys(purchase('S01').known).filter((question) => question !== 'domain')));
    await officer.opens(`/upphandling/${id}/fordjupa/domain`);
    await officer.ticks(title('domain'), [optionLabel('domain', 'skola')]);
    await officer.goesOn();
    const line = officer.page.getByText(/^Senaste ändringen: \d+ krav tillkom/);
    const count = Number(/\d+/.exec(await line.innerText())?.[0]);
    await officer.unfolds('Visa vilka');
    const added = officer.page.locator('details', { hasText: 'Visa vilka' }).getByRole('list').first().getByRole('listitem');
    expect(count).toBeGreaterThan(0);
    expect(await added.count()).toBe(count);
  }),
);

test(
  'A request to somewhere else, a script error, a broken policy and a word in Norwegian are noticed',
  site.visit(async ({ officer, watch, context }) => {
    await officer.opens('/');
    await officer.page.evaluate(() => {
      document.body.append(Object.assign(document.createElement('img'), { src: 'https://example.test/policy.png' }));
      setTimeout(() => {
        throw new Error('brusten');
      });
    });
    await eventually(() => watch.faults.some((fault) => fault.includes('policy: img-src')) && watch.faults.some((fault) => fault.includes('brusten')));
    const elsewhere = await context.newPage();
    await elsewhere.setContent('<img src="https://example.test/elsewhere.png" alt="">');
    await eventually(() => watch.external.includes('https://example.test/elsewhere.png'));
    expect(() => watch.expectClean()).toThrow();
    watch.forget();
    await elsewhere.setContent('<button aria-label="Lukk dialogvindu"></button>');
    await expect(watch.expectOwnWords(elsewhere)).rejects.toThrow();
    await elsewhere.close();
  }),
);
