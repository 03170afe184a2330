import type { ProcurementState } from '#server/contract/index.ts';
import { complete } from '../../support/complete.ts';
import type { Officer } from './officer.ts';
import { assumeTheRest, createProcurement, stateOf, type Asked } from './procurements.ts';
import { settled } from './settled.ts';
import type { Visit } from './site.ts';
import { knownOf, optionLabel, purchase, title } from './words.ts';

/** Procurements in the states that the screens are seen in. */
export interface Prepared {
  /** A small purchase with the first questions answered. */
  begun: string;
  /** The same with the rest assumed. */
  draft: string;
  large: string;
  /** A small purchase with every sort of thing left to do. */
  unfinished: string;
  /** The same with an own clause, adjusted clauses and an issued version. */
  issued: string;
  locked: string;
}

export async function prepare(site: Asked): Promise<Prepared> {
  const { api } = site.server;
  const change = async (id: string, method: 'post' | 'put' | 'patch', path: string, body: unknown) => api[method](`/procurements/${id}${path}`, { on: (await stateOf(site, id)).version, body });

  const first = ['domain', 'delivery', 'development', 'procedure', 'criticality', 'personalData', 'integrations', 'openSource', 'replacement', 'sharing'];
  const begun = await createProcurement(site, knownOf('S09', first), 'Nytt biblioteksdatasystem');
  const draft = await createProcurement(site, { ...knownOf('S09', first), integrations: 'lista', need: 'Besökare ska kunna boka utan telefon.' }, 'Bokning av besök');
  await assumeTheRest(site, draft);
  const large = await createProcurement(site, knownOf('S01', first), 'Skoladministration');
  await assumeTheRest(site, large);

  const small = purchase('S09').known;
  const unfinished = await createProcurement(site, { ...small, contractLength: 'lang', location: 'sverige', ai: 'vet_ej', replacement: 'ja', sanction: 'vite', scope: 'fordjupad', openSource: 'krav_hela', procedure: 'annons_under' }, 'Bokning av tider');
  await assumeTheRest(site, unfinished);
  await change(unfinished, 'post', '/clauses', { title: 'Kontorsstöd', kind: 'requirement', due: 'tender', chapter: 'interfaces', text: { sv: 'Leverantören ska visa att lösningen fungerar med Microsoft 365.' }, reason: 'Det används i dag.' });

  const issued = await createProcurement(site, { ...small, sharing: 'senare' }, 'Bokning av lokaler');
  await change(issued, 'post', '/clauses', { title: 'Bokningsbekräftelse', kind: 'requirement', due: 'tender', chapter: 'interfaces', text: { sv: 'Leverantören ska skicka en bekräftelse.\n\n- med tid\n- med plats' }, reason: 'Besökare glömmer.' });
  const included = (await stateOf(site, issued)).decisions.filter((decision) => decision.outcome === 'included' && decision.kind === 'requirement').map((decision) => decision.clause);
  await change(issued, 'put', `/adjustments/${included[0]}`, { action: 'change', reason: 'Vår egen formulering.', text: { sv: 'Leverantören ska göra på vårt sätt.' } });
  await change(issued, 'put', `/adjustments/${included[1]}`, { action: 'leave-out', reason: 'Behövs inte här.' });
  const ready: ProcurementState = await complete(api, issued);
  await api.post(`/procurements/${issued}/versions`, { on: ready.version, body: {} });

  const locked = await createProcurement(site, {}, 'Vattenverkets styrning');
  await change(locked, 'patch', '/answers', { securityProtection: 'ja' });
  return { begun, draft, large, unfinished, issued, locked };
}

/** What a story needs besides the officer to bring a screen about. */
export type ScreenVisit = Pick<Visit, 'context' | 'anotherTab'> & { watch: Pick<Visit['watch'], 'expects'> };

export interface Screen {
  name: string;
  /** The document beside it is a part of it. */
  withDocument?: boolean;
  /** Brings the officer there. */
  reach(officer: Officer, prepared: Prepared, visit: ScreenVisit): Promise<void>;
}

const at = (id: string, rest = '') => `/upphandling/${id}${rest}`;
const screen = (name: string, reach: Screen['reach']): Screen => ({ name, reach });
const question = (name: string, procurement: keyof Prepared, page: string) => screen(name, (officer, prepared) => officer.opens(at(prepared[procurement], `/fordjupa/${page}`)));

/** Those that an officer meets every time. */
export const mainScreens: readonly Screen[] = [
  screen('The list of procurements', async (officer) => {
    await officer.opens('/');
    await officer.page.getByRole('listitem').first().waitFor();
  }),
  screen('The gate', async (officer) => {
    await officer.opens('/ny');
    await officer.page.getByRole('radio').first().waitFor();
  }),
  { ...screen('A question of Snabbstart beside the document', (officer, { begun }) => officer.opens(at(begun, '/snabbstart/domain'))), withDocument: true },
  screen('The result of Snabbstart', (officer, { draft }) => officer.opens(at(draft, '/snabbstart-klar'))),
  screen('The task list', (officer, { draft }) => officer.opens(at(draft, '/fordjupa'))),
  question('A question with levels', 'issued', 'classification'),
  question('A question with an assumed answer', 'draft', 'ai'),
  screen('The document', async (officer, { issued }) => {
    await officer.opens(at(issued, '/dokument'));
    await officer.page.locator('article').first().waitFor();
  }),
  screen('The form to adjust a clause', async (officer, { issued }) => {
    await officer.opens(at(issued, '/dokument'));
    const address = await officer.page.locator('article .clause-tools a').nth(8).getAttribute('href');
    await officer.opens(address ?? '');
    await officer.page.locator('#adjust-reason').waitFor();
  }),
  screen('Before announcement, with much left to do', (officer, { unfinished }) => officer.opens(at(unfinished, '/fore-annonsering'))),
  screen('Before announcement, when a version is issued', (officer, { issued }) => officer.opens(at(issued, '/fore-annonsering'))),
  screen('The answers to check', (officer, { unfinished }) => officer.opens(at(unfinished, '/svar'))),
  screen('The settings', async (officer) => {
    await officer.opens('/installningar');
    await officer.page.locator('#name').waitFor();
  }),
];

/** Those that an officer meets now and then, by their words in Swedish. */
export const moreScreens: readonly Screen[] = [
  screen('The stop page', async (officer) => {
    await officer.opens('/ny');
    await officer.chooses(title('securityProtection'), 'Ja');
    await officer.goesOn();
  }),
  screen('The form for a new procurement, sent empty', async (officer) => {
    await officer.opens('/ny');
    await officer.chooses(title('securityProtection'), 'Vet ej');
    await officer.goesOn();
    await officer.presses('Skapa och börja');
    await officer.sees('Det är 2 saker att rätta');
  }),
  screen('The question before a procurement is removed', async (officer) => {
    await officer.opens('/');
    await officer.presses('Ta bort Bokning av lokaler');
    await officer.dialog.waitFor();
  }),
  question('A question to write', 'begun', 'need'),
  question('A question with one choice', 'begun', 'criticality'),
  question('A question with a list', 'begun', 'informationTypes'),
  question('A question with days', 'begun', 'referenceNumber'),
  question('A question with settings', 'begun', 'prefix'),
  screen('A question with a table of two rows', async (officer, { draft }) => {
    await officer.opens(at(draft, '/fordjupa/integrations'));
    await officer.presses('Lägg till en rad');
    await officer.writes('System', 'Ekonomisystem', officer.page.getByRole('group', { name: 'Rad 2', exact: true }));
  }),
  screen('A question with a warning that demands a reason', async (officer, { unfinished }) => {
    await officer.opens(at(unfinished, '/fordjupa/protectionLevel'));
    await officer.page.getByRole('group', { name: /^Varning:/ }).first().waitFor();
  }),
  screen('A question that is sent empty', async (officer, { begun }) => {
    await officer.opens(at(begun, '/fordjupa/reviewers'));
    await officer.presses('Fortsätt');
    await officer.sees('Det är en sak att rätta');
  }),
  screen('The question before a procurement is locked', async (officer, { begun }) => {
    await officer.opens(at(begun, '/fordjupa/securityProtection'));
    await officer.chooses(title('securityProtection'), 'Ja');
    await officer.presses('Fortsätt');
    await officer.dialog.waitFor();
  }),
  screen('An answer with its effect unfolded', async (officer, { draft }) => {
    await officer.opens(at(draft, '/fordjupa/users'));
    await officer.ticks(title('users'), [optionLabel('users', 'medarbetare'), optionLabel('users', 'invanare')]);
    await officer.goesOn();
    await officer.unfolds('Visa vilka');
  }),
  screen('The task list with what is folded', async (officer, { begun }) => {
    await officer.opens(at(begun, '/fordjupa'));
    for (const summary of await officer.page.locator('summary').all()) await summary.click();
  }),
  screen('A new name for a procurement', async (officer, { begun }) => {
    await officer.opens(at(begun, '/fordjupa'));
    await officer.presses('Byt namn');
    await officer.page.getByRole('textbox', { name: 'Upphandlingens namn' }).waitFor();
  }),
  screen('The document with a reason unfolded and more on offer', async (officer, { issued }) => {
    await officer.opens(at(issued, '/dokument'));
    await officer.page.locator('article summary').nth(8).click();
    await officer.page.locator('article .reasons').waitFor();
    const offer = officer.page.getByRole('region', { name: 'Går att lägga till' });
    await offer.locator('summary').first().click();
    await offer.getByRole('button', { name: /^Ta med/ }).first().click();
    await offer.getByRole('textbox').waitFor();
  }),
  screen('The market effect of a large purchase, unfolded', async (officer, { large }) => {
    await officer.opens(at(large, '/dokument'));
    await officer.unfolds('Så påverkar kraven marknaden');
    await officer.unfolds('begränsar marknaden');
    await officer.unfolds('Rymma inom budgeten');
  }),
  screen('A justification, sent empty', async (officer, { unfinished }) => {
    await officer.opens(at(unfinished, '/fore-annonsering'));
    await officer.page.getByRole('button', { name: /^Spara motiveringen/ }).first().click();
    await officer.sees('Skriv vem som har beslutat.');
  }),
  screen('The document of a large purchase', async (officer, { large }) => {
    await officer.opens(at(large, '/dokument'));
    await officer.page.locator('article').first().waitFor();
  }),
  screen('The text of a clause being changed', async (officer, { issued }) => {
    await officer.opens(at(issued, '/dokument'));
    const address = await officer.page.locator('article .clause-tools a').nth(8).getAttribute('href');
    await officer.opens(address ?? '');
    await officer.presses('Ändra texten');
    await officer.unfolds('Varför är kravet här?');
    await officer.presses('Spara ändringen');
    await officer.sees('Det är en sak att rätta');
  }),
  screen('An own clause, sent empty', async (officer, { begun }) => {
    await officer.opens(at(begun, '/dokument/eget-krav'));
    await officer.presses('Lägg till kravet');
    await officer.sees('Det är 6 saker att rätta');
  }),
  screen('An own clause with a brand name in it', async (officer, { unfinished }) => {
    await officer.opens(at(unfinished, '/dokument'));
    const address = await officer.page.getByRole('link', { name: 'Justera ”Kontorsstöd”' }).getAttribute('href');
    await officer.opens(address ?? '');
    await officer.sees(/^I texten står .*Microsoft 365/);
  }),
  screen('The question before a version is issued', async (officer, { issued }) => {
    await officer.opens(at(issued, '/fore-annonsering'));
    await officer.presses('Ge ut en utgåva');
    await officer.dialog.waitFor();
  }),
  screen('The choice between two answers to the same question', async (officer, { begun }, { anotherTab, watch }) => {
    await officer.opens(at(begun, '/fordjupa/ai'));
    const other = await anotherTab();
    await other.opens(at(begun, '/fordjupa/ai'));
    await other.chooses(title('ai'), optionLabel('ai', 'stod'));
    await other.goesOn();
    await other.page.close();
    await officer.chooses(title('ai'), optionLabel('ai', 'nej'));
    watch.expects(/412/);
    await officer.presses('Fortsätt');
    await officer.dialog.waitFor();
  }),
  screen('A locked procurement', (officer, { locked }) => officer.opens(at(locked))),
  screen('An address that leads nowhere', (officer) => officer.opens('/finns/inte')),
  screen('The notice that the server cannot be reached', async (officer, { begun }, { context, watch }) => {
    await officer.opens(at(begun, '/fordjupa/need'));
    await settled(officer.page);
    await officer.writes(title('need'), 'Det som skrevs utan nät.');
    watch.expects(/ERR_INTERNET_DISCONNECTED/);
    await context.setOffline(true);
    await officer.presses('Fortsätt');
    await officer.page.getByRole('alert').waitFor();
    await context.setOffline(false);
  }),
  screen('The settings with a fault', async (officer) => {
    await officer.opens('/installningar');
    await officer.writes('Organisationens namn', '');
    await officer.writes('Organisationsnummer', '12');
    await officer.presses('Lägg till styrdokument');
    await officer.presses('Spara');
    await officer.sees('Det är 2 saker att rätta');
  }),
];
