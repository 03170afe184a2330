import { expect, test } from '@jest/globals';
import type { Locator } from 'playwright-core';
import { eventually } from './support/eventually.ts';
import { createProcurement, stateOf } from './support/procurements.ts';
import { useSite } from './support/site.ts';
import { library, purchase } from './support/words.ts';

const site = useSite();
const need = 'Vårdnadshavare ska få besked på ett ställe.';
const questions = { need: 'Vad behövs kravet till i det här köpet?', milder: 'Vilket mildare alternativ har ni övervägt, och varför räcker det inte?', market: 'Vilka kan uppfylla kravet, och hur vet ni det?', decidedBy: 'Vem har beslutat?' };
const titleOf = (clause: string) => library.clauses.find(({ id }) => id === clause)?.title.sv ?? clause;

/** A school system with one clause more than its answers give, which shuts out suppliers. */
async function withRestriction(): Promise<{ id: string; clause: string }> {
  const id = await createProcurement(site, { ...purchase('S01').known, need }, 'Skoladministration');
  const clause = library.clauses.find((candidate) => candidate.marketEffect?.level === 'high' && candidate.kind === 'requirement' && candidate.defence && !candidate.statutory && candidate.variants.length === 0)?.id ?? '';
  await site.server.api.put(`/procurements/${id}/adjustments/${clause}`, { on: (await stateOf(site, id)).version, body: { action: 'include', reason: 'Skyddsbehov.' } });
  return { id, clause };
}

/** What stands in the fields of a form. */
const filledIn = async (form: Locator) =>
  Object.fromEntries(await Promise.all(Object.entries(questions).map(async ([field, name]) => [field, await form.getByRole('textbox', { name, exact: true }).inputValue()])));

test(
  'What shuts out suppliers is justified where it is read, and again when it has become something else',
  site.visit(async ({ officer }) => {
    const { id, clause } = await withRestriction();
    const title = titleOf(clause);
    const stored = async () => (await stateOf(site, id)).proportionality[clause];
    await officer.opens(`/upphandling/${id}/dokument`);
    const article = officer.page.getByRole('article').filter({ has: officer.page.getByRole('link', { name: `Justera ”${title}”`, exact: true }) });
    await article.getByText('Motivering saknas').waitFor();
    await article.locator('summary').click();
    const form = officer.page.getByRole('form', { name: `Motivering av ”${title}”`, exact: true });
    await officer.presses(`Spara motiveringen: ${title}`, form);
    await officer.sees('Skriv vem som har beslutat.');

    // What is suggested is there to read, and nobody's words until it is taken over.
    expect(await filledIn(form)).toEqual({ need: '', milder: '', market: '', decidedBy: '' });
    await officer.presses(`Använd förslaget: ${questions.need}`, form);
    await officer.presses(`Använd förslaget: ${questions.milder}`, form);
    await officer.writes(questions.milder, 'Redovisning räcker inte.', form);
    await officer.writes(questions.market, 'Fyra av fem i en RFI.', form);
    // It is kept when the page is loaded again, and still not saved.
    await officer.page.reload();
    await article.locator('summary').click();
    expect(await filledIn(form)).toEqual({ need, milder: 'Redovisning räcker inte.', market: 'Fyra av fem i en RFI.', decidedBy: '' });
    expect(await stored()).toBeUndefined();
    await officer.writes(questions.decidedBy, 'Anna Ek, systemägare', form);
    await officer.presses(`Spara motiveringen: ${title}`, form);
    await article.getByRole('button', { name: `Ändra motiveringen av ”${title}”`, exact: true }).waitFor();
    expect(await stored()).toMatchObject({ need, milder: 'Redovisning räcker inte.', market: 'Fyra av fem i en RFI.', decidedBy: 'Anna Ek, systemägare', kind: 'requirement' });
    expect(await article.getByText('Motivering saknas').count()).toBe(0);

    await officer.follows(`Justera ”${title}”`);
    await officer.picks('Typ', 'kontraktsvillkor');
    await officer.writes('Skäl till ändringen', 'Prövas under avtalet.');
    await officer.presses('Spara ändringen');
    await officer.isAt('Dokumentet');
    await officer.follows('Före annonsering');
    const again = officer.page.getByRole('region', { name: 'Krav som stänger ute leverantörer', exact: true }).getByRole('listitem').filter({ has: officer.page.getByText(title, { exact: true }) });
    if ((await again.locator('details[open]').count()) === 0) await again.locator('summary').click();
    await again.getByText(/^Kravet har ändrats sedan det motiverades/).waitFor();
    expect(await filledIn(again)).toEqual({ need, milder: 'Redovisning räcker inte.', market: 'Fyra av fem i en RFI.', decidedBy: 'Anna Ek, systemägare' });
    await officer.presses(`Spara motiveringen: ${title}`, again);
    await again.waitFor({ state: 'detached' });
    expect(await stored()).toMatchObject({ need, kind: 'contract-term' });

    await officer.page.locator(`summary[aria-label="Er motivering av ”${title}”"]`).click();
    await officer.presses(`Ta bort motiveringen av ”${title}”`);
    await officer.presses('Ta bort motiveringen', officer.dialog);
    await again.waitFor();
    expect(await stored()).toBeUndefined();
    await eventually(() => officer.page.evaluate(() => document.activeElement?.id === 'proportionality'));
  }),
);

test(
  'Ska-krav are made into something else with one key each, and back',
  site.visit(async ({ officer }) => {
    const id = await createProcurement(site, purchase('S01').known, 'Skoladministration');
    const before = await stateOf(site, id);
    const [way] = before.factDetails.movable;
    const budget = before.factDetails.budget;
    if (!way || !budget) throw new Error('there is nothing to move');
    const kind = way.to === 'award-criterion' ? 'tilldelningskriterium' : 'kontraktsvillkor';
    await officer.opens(`/upphandling/${id}/dokument`);
    await officer.unfolds(`Så påverkar kraven marknaden: ${budget.mandatory} av högst ${budget.maximum} ska-krav`);
    await officer.unfolds('Rymma inom budgeten');
    const move = `Gör ”${titleOf(way.clause)}” till ${kind}`;
    await officer.presses(move);
    await officer.sees('Skriv ett skäl.');
    await officer.writes('Skäl, gäller för dem du ändrar', 'Färre ska-krav ger fler anbud.');
    await officer.presses(move);
    await officer.sees(`Är nu ${kind}`);
    await officer.sees(`${budget.mandatory - 1} av högst ${budget.maximum} ska-krav`);
    expect(await stateOf(site, id)).toMatchObject({ adjustments: { [way.clause]: { action: 'change', kind: way.to, reason: 'Färre ska-krav ger fler anbud.' } } });

    await officer.presses(`Ångra: gör ”${titleOf(way.clause)}” till ska-krav igen`);
    await officer.page.getByRole('button', { name: move, exact: true }).waitFor();
    await eventually(async () => Object.keys((await stateOf(site, id)).adjustments).length === 0);
    expect((await stateOf(site, id)).factDetails).toEqual(before.factDetails);
    // The focus is where the officer was.
    expect(await officer.page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(move);
  }, { keyboard: true }),
);
