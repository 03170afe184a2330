import type { Inline } from '#requirements/model/index.ts';
import type { Block, ClauseBlock, ComposedDocument, TextBlock } from '#templates/composed-document.ts';

/** Texts that a careless renderer would interpret, lose, or write into a file that does not open. */
export const hostileTexts = [
  '{kap-0}',
  '{kravstallaren-bullets-0}',
  'kravstallaren:body',
  '{{x}} {#krav}{/krav} {% if %}',
  '<script>alert(1)</script>',
  '</w:t></w:r><w:p/>',
  ']]>',
  '&#0; &amp; &lt;',
  '"dubbla" \'enkla\' citattecken',
  '$& $1 $$',
  '\\o "1-3" PAGE',
  'Åäö 😀 \u200b ☐ Ja',
] as const;

/** Signs that no XML file can hold, each between two letters that must be left side by side. */
export const forbiddenText = 'a\u0000b\u0008c\u000bd\u001fe\ufffef\uffffg';
export const forbiddenTextLeft = 'abcdefg';
export const loneSurrogate = 'h\ud83di';

export const text = (words: string): Inline => ({ type: 'text', text: words });
export const value = (words: string): Inline => ({ type: 'value', parameter: 'days', text: words });
export const blank = (label: string): Inline => ({ type: 'blank', parameter: 'amount', label });
export const reference = (id: string, words: string): Inline => ({ type: 'reference', clause: id, text: words });
export const say = (...inlines: readonly (Inline | string)[]): Extract<TextBlock, { type: 'paragraph' }> => ({ type: 'paragraph', inlines: inlines.map((one) => (typeof one === 'string' ? text(one) : one)) });

const labels: Readonly<Record<ClauseBlock['kind'], string>> = {
  requirement: 'SKA-KRAV · obligatoriskt',
  'award-criterion': 'TILLDELNINGSKRITERIUM · prisavdrag',
  'contract-term': 'KONTRAKTSVILLKOR · gäller under avtalstiden',
  'selection-criterion': 'KVALIFICERINGSKRAV · obligatoriskt',
  preamble: 'DEFINITION',
};

export const wordings = [
  ['Öppna format vid export', 'Lösningen ska kunna exportera all information som Beställaren har registrerat, med tillhörande metadata och relationer, i ett öppet, dokumenterat och maskinläsbart format.'],
  ['Dokumenterat gränssnitt', 'Lösningens gränssnitt för integration ska vara dokumenterade enligt OpenAPI 3.1 eller likvärdig specifikation, och dokumentationen ska vara tillgänglig för Beställaren utan kostnad.'],
  ['Behörighet enligt roll', 'Behörigheter i lösningen ska kunna styras per roll, och tilldelning ska kunna göras av Beställaren utan medverkan från Leverantören.'],
  ['Loggning av åtkomst', 'Lösningen ska logga vem som har läst, ändrat eller tagit bort en uppgift, och när det skedde. Loggen ska kunna lämnas ut till Beställaren i ett maskinläsbart format.'],
  ['Underleverantörer och plats', 'Anbudsgivaren ska redovisa i vilka länder Beställarens uppgifter behandlas och vilka underleverantörer som anlitas för behandlingen.'],
  ['Inloggning med öppna standarder', 'Lösningen ska stödja inloggning med OpenID Connect eller SAML 2.0 mot Beställarens identitetstjänst.'],
] as const;

/** One clause; everything that a test does not ask about is filled with something usual. */
export function clause(given: Partial<ClauseBlock> & Pick<ClauseBlock, 'clause'>): ClauseBlock {
  const kind = given.kind ?? 'requirement';
  return {
    type: 'clause',
    version: '1.0.0',
    number: 'ÖPP 1.1',
    anchor: `krav-${given.clause}`,
    kind,
    title: wordings[0][0],
    label: labels[kind],
    body: [say(wordings[0][1])],
    parts: [],
    ...given,
  };
}

export const answer = { rows: [{ label: 'Uppfylls kravet?', field: '☐ Ja   ☐ Nej' }, { label: 'Svar och bevis', field: '' }] } as const;

const motive = (words: string) => ({ id: 'motive' as const, label: 'Motiv', blocks: [say(words)] });
const evidence = (words: string) => ({ id: 'evidence' as const, label: 'Bevis i anbudet', blocks: [say(words)] });
const verification = (words: string) => ({ id: 'verification' as const, label: 'Kontroll', blocks: [say(words)] });

/** The n:th of many ordinary clauses, with chapters of ten. */
export function ordinaryClause(at: number, parts = true): ClauseBlock {
  const [title, words] = wordings[at % wordings.length] ?? wordings[0];
  const id = `API-${String(at + 1).padStart(2, '0')}`;
  return clause({
    clause: id,
    number: `ÖPP ${Math.floor(at / 10) + 1}.${(at % 10) + 1}`,
    title,
    body: [say(words)],
    parts: parts
      ? [
          motive('Utan ett öppet format kan informationen inte användas i ett annat system, och ett byte av leverantör blir dyrt eller omöjligt.'),
          evidence('Beskrivning av exporten och ett exempel på en fil.'),
          verification('Vid leveransprov exporteras ett urval av uppgifter, som jämförs med vad som är registrerat. Ansvarig: Beställarens systemförvaltare.'),
        ]
      : [],
    response: answer,
  });
}

const chapterTitles = ['Öppna format och gränssnitt', 'Data och flytt', 'Öppen källkod', 'Drift och säkerhet', 'Samverkan'] as const;

/** As many clauses as asked for, in chapters of ten, between an ordinary beginning and end. */
export function manyClauses(count: number): ComposedDocument {
  const clauses = Array.from({ length: count }, (_, at) => ordinaryClause(at));
  const chapters = Array.from({ length: Math.ceil(count / 10) }, (_, at): Block[] => [
    { type: 'heading', level: 1, number: String(at + 1), text: chapterTitles[at % chapterTitles.length] ?? '', anchor: `kap-${at + 1}` },
    ...clauses.slice(at * 10, at * 10 + 10),
  ]);
  return { ...frame(), blocks: [cover(), { type: 'contents', title: 'Innehåll' }, { type: 'page-break' }, ...chapters.flat()] };
}

/** All that a document has but its blocks. */
export function frame(given: Partial<ComposedDocument> = {}): ComposedDocument {
  return {
    formatVersion: 1,
    document: 'specification',
    language: 'sv',
    status: 'draft',
    layout: 'full',
    title: 'Kravspecifikation',
    subject: 'Verksamhetssystem för bygglov och tillsyn',
    organisation: { name: 'Sundsvalls kommun', number: '212000-2411' },
    color: '#005595',
    referenceNumber: 'KS-2026-00417',
    date: '2026-11-20',
    library: { id: 'kravstallaren', version: '0.1.0', hash: 'sha256:4be1f0a2c3d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e' },
    frame: {
      draftMark: 'Arbetsmaterial – utkast',
      pageOf: { page: 'Sida', of: 'av' },
      header: 'Sundsvalls kommun · Kravspecifikation · KS-2026-00417',
      footer: 'Utkast 2026-11-20',
      contents: 'Innehåll',
    },
    blocks: [],
    ...given,
  };
}

function cover(mark: string | undefined = 'Arbetsmaterial – utkast'): Block {
  return {
    type: 'cover',
    title: 'Kravspecifikation',
    subject: 'Verksamhetssystem för bygglov och tillsyn',
    organisation: 'Sundsvalls kommun',
    ...(mark !== undefined && { mark }),
    note: 'Kraven är hämtade ur ett öppet kravbibliotek och anpassade till den här upphandlingen. Skälen till varje krav finns i granskningsunderlaget.',
    facts: [
      { label: 'Diarienummer', value: [text('KS-2026-00417')] },
      { label: 'Upphandlande organisation', value: [text('Sundsvalls kommun, 212000-2411')] },
      { label: 'Förfarande', value: [text('Öppet förfarande enligt LOU, över tröskelvärdet')] },
      { label: 'Kravbibliotek', value: [text('kravstallaren 0.1.0')] },
      { label: 'Kontaktperson', value: [blank('namn och e-post')] },
      { label: 'Datum', value: [text('2026-11-20')] },
    ],
  };
}

const reviewBox: Block = {
  type: 'review-box',
  title: 'Granskning',
  intro: 'Dokumentet ska granskas av dessa roller innan upphandlingen annonseras.',
  columns: { role: 'Roll', name: 'Namn', date: 'Datum och signatur' },
  rows: [
    { role: 'Upphandlare', name: 'Eva Lind', date: '' },
    { role: 'Jurist', name: '', date: '' },
    { role: 'Informationssäkerhetssamordnare', name: '', date: '' },
  ],
};

const overview: Block = {
  type: 'table',
  caption: 'Kravöversikt',
  columns: [{ title: 'Kapitel', width: 46 }, { title: 'Ska-krav', width: 16, align: 'end' }, { title: 'Kriterier', width: 16, align: 'end' }, { title: 'Villkor', width: 22, align: 'end' }],
  rows: [
    [[text('Öppna format och gränssnitt')], [text('6')], [text('1')], [text('2')]],
    [[text('Data och flytt')], [text('3')], [text('0')], [text('4')]],
    [[text('Summa')], [text('9')], [text('1')], [text('6')]],
  ],
};

const award: ClauseBlock['award'] = {
  maximumLabel: 'Högsta prisavdrag',
  maximum: [blank('Högsta prisavdrag, kr')],
  judgingLabel: 'Bedömning',
  judging: [say('Bedömningen görs mot den licenstext och det kodförråd som anbudsgivaren hänvisar till i anbudet. Bara komponenter som ingår i den offererade lösningen räknas.')],
  levelsTitle: { level: 'Nivå', deduction: 'Prisavdrag' },
  levels: [
    { text: [text('All programvara i den offererade lösningen omfattas.')], deduction: [value('500 000 kr')] },
    { text: [text('Den del som behandlar och lagrar Beställarens data omfattas, men inte hela lösningen.')], deduction: [value('250 000 kr')] },
    { text: [text('Inget av ovanstående.')], deduction: [value('0 kr')] },
  ],
};

/** Clauses of every kind, with all that a clause can hold. */
export const richClauses: readonly ClauseBlock[] = [
  clause({ clause: 'DEF-01', kind: 'preamble', title: 'Parter och begrepp', number: undefined, body: [say('Med Beställaren avses den upphandlande organisationen. Med Leverantören avses den som ingår avtal med Beställaren.'), { type: 'list', items: [[text('Data: uppgifter som Beställaren eller dess användare har registrerat.')], [text('Metadata: uppgifter som behövs för att förstå och använda data, till exempel kodverk, relationer och tidpunkter för ändring.')]] }] }),
  { ...ordinaryClause(0), clause: 'API-01', number: 'ÖPP 3.1' },
  {
    ...ordinaryClause(1),
    clause: 'sundsvall.API-02b',
    version: '1.2.0',
    number: 'ÖPP 3.2',
    body: [
      say('Lösningens gränssnitt ska omfatta minst följande uppgifter, och svara inom ', value('2 sekunder'), ' vid normal last. Se även ', reference('EXI-06', 'ÖPP 4.1'), ' och ', reference('SAK-99', 'säkerhetsbilagan'), '.'),
      { type: 'list', items: [[text('ärenden med händelser, handlingar och beslut')], [text('personer och organisationer med deras roller i ärendet, inklusive ombud och sakägare som har lämnat yttrande')], [blank('fler uppgifter')]] },
      { type: 'table', caption: 'System som lösningen ska integreras med', columns: [{ title: 'System', width: 30 }, { title: 'Riktning', width: 20 }, { title: 'Standard', width: 30 }, { title: 'Volym per dygn', width: 20, align: 'end' }], rows: [[[text('Diarium')], [text('båda')], [text('REST, OpenAPI 3.1')], [text('1 200')]], [[text('Fastighetsregister')], [text('in')], [text('WFS 2.0')], [text('300')]]] },
    ],
    parts: [
      ...ordinaryClause(1).parts,
      { id: 'due', label: 'Uppfylls senast', blocks: [{ type: 'table', caption: 'Tidplan', columns: [{ title: 'Koppling', width: 50 }, { title: 'Vecka', width: 50 }], rows: [[[text('Diarium')], [text('12')]]] }] },
      { id: 'sources', label: 'Rättslig grund', blocks: [] },
    ],
  },
  clause({ clause: 'OSS-24', kind: 'award-criterion', number: 'ÖPP 3.3', title: 'Mervärde för öppen licens', label: 'TILLDELNINGSKRITERIUM · prisavdrag', body: [say('Anbudsgivaren får prisavdrag i utvärderingen om källkoden till den offererade lösningen tillhandahålls under en licens som är godkänd av Open Source Initiative, eller en likvärdig licens.')], award, parts: [evidence('Licensens namn och version per komponent samt adress till källkoden.')], response: { rows: [{ label: 'Nivå som offereras', field: '' }] } }),
  clause({ clause: 'KVA-01', kind: 'selection-criterion', number: 'ÖPP 3.4', title: 'Erfarenhet av flytt till nytt system', body: [say('Anbudsgivaren ska ha genomfört minst ett uppdrag under de senaste tre åren där data flyttats till eller från ett verksamhetssystem.')], response: answer }),
  clause({ clause: 'EXI-06', kind: 'contract-term', number: 'ÖPP 4.1', title: 'Hämtning av data efter bytet', mark: 'ej beslutat: fråga F11', body: [say('Leverantören ska hålla Beställarens data tillgängliga för hämtning under minst ', value('30'), ' dagar efter den dag då övergångsperioden löpte ut.'), say('Har ingen övergångsperiod gällt räknas tiden från den dag då avtalet upphörde.')], parts: [motive('Brister i en export märks ofta först när data har lästs in i nästa system. Beställaren behöver då kunna hämta om det som saknas innan det raderas.'), { id: 'sources', label: 'Rättslig grund', blocks: [{ type: 'list', items: [[text('Dataförordningen, art. 25.2 g')], [text('LOU 17 kap. 1 §')]] }] }] }),
];

/** The first clause of a kind, with all that such a clause can hold. */
export function ofKind(kind: ClauseBlock['kind']): ClauseBlock {
  const found = richClauses.find((one) => one.kind === kind);
  if (found === undefined) throw new Error(`no clause of the kind ${kind}`);
  return found;
}

/** Every type of block, every kind of clause. */
export function richDocument(given: Partial<ComposedDocument> = {}): ComposedDocument {
  const draft = (given.status ?? 'draft') === 'draft';
  return frame({
    blocks: [
      cover(draft ? undefined : ''),
      reviewBox,
      { type: 'page-break' },
      { type: 'contents', title: 'Innehåll' },
      { type: 'page-break' },
      { type: 'heading', level: 1, number: '1', text: 'Bakgrund och behov', anchor: 'kap-1' },
      { type: 'paragraph', style: 'lead', inlines: [text('Beställaren ersätter dagens verksamhetssystem för bygglov. Medborgarna ska kunna följa sitt ärende, och informationen ska kunna användas i fler sammanhang än i systemet.')] },
      { type: 'paragraph', inlines: [text('Informationen är det som har bestående värde. Systemet byts, men handlingarna och uppgifterna finns kvar.\nDärför ställs krav på öppenhet från början.')] },
      { type: 'facts', rows: [{ label: 'Antal användare', value: [value('140')] }, { label: 'Beräknad avtalstid', value: [text('4 år med möjlighet till förlängning 2 + 2 år')] }, { label: 'Uppskattat värde', value: [blank('värde i kronor')] }] },
      { type: 'heading', level: 1, number: '2', text: 'Så läses kraven', anchor: 'kap-2' },
      { type: 'list', items: [[text('Ska-krav måste vara uppfyllda för att anbudet ska kunna antas.')], [text('Tilldelningskriterier ger prisavdrag efter hur väl de är uppfyllda.')], [text('Kontraktsvillkor godtas i anbudet och gäller under avtalstiden.')]] },
      { type: 'paragraph', style: 'note', inlines: [text('Numret, till exempel ÖPP 3.1, används i frågor och svar. Den grå beteckningen är kravets namn i biblioteket.')] },
      overview,
      ofKind('preamble'),
      { type: 'heading', level: 1, number: '3', text: 'Öppna format och gränssnitt', anchor: 'kap-3' },
      { type: 'heading', level: 2, number: '3.1', text: 'Gränssnitt mot andra system', anchor: 'kap-3-1' },
      ...richClauses.slice(1, 5),
      { type: 'heading', level: 1, number: '4', text: 'Data och flytt', anchor: 'kap-4' },
      { type: 'heading', level: 2, number: '4.1', text: 'Avslut', anchor: 'kap-4-1' },
      { type: 'heading', level: 3, text: 'Efter avtalets slut', anchor: 'kap-4-1-1' },
      ...richClauses.slice(5),
      ...Array.from({ length: 4 }, (_, at) => ({ ...ordinaryClause(at + 2), clause: `DAT-0${at + 1}`, number: `ÖPP 4.${at + 2}` })),
    ],
    ...given,
  });
}

/** The same as an issued version. */
export function finalDocument(): ComposedDocument {
  const document = richDocument({ status: 'final', version: 2 });
  return {
    ...document,
    frame: { ...document.frame, draftMark: undefined, footer: 'Version 2, 2026-11-20' },
    blocks: document.blocks.map((block) => (block.type === 'cover' ? { ...block, mark: undefined } : block.type === 'clause' ? { ...block, mark: undefined } : block)),
  };
}

/** A direct purchase in a few pages. */
export function shortDocument(count = 20): ComposedDocument {
  const clauses = Array.from({ length: count }, (_, at) => ({ ...ordinaryClause(at, false), number: `ÖPP ${at + 1}` }));
  return frame({
    layout: 'short',
    blocks: [
      cover(),
      { type: 'paragraph', inlines: [text('Beställaren köper en tjänst för bokning av lokaler. Anbudet lämnas genom att svaren fylls i nedan.')] },
      { type: 'heading', level: 1, text: 'Krav', anchor: 'krav' },
      ...clauses.slice(0, -2),
      { ...ofKind('award-criterion'), number: `ÖPP ${count - 1}` },
      { ...ofKind('contract-term'), number: `ÖPP ${count}` },
    ],
  });
}

export function englishDocument(): ComposedDocument {
  return frame({
    language: 'en',
    title: 'Requirements specification',
    subject: 'System for building permits',
    frame: { draftMark: 'Working material – draft', pageOf: { page: 'Page', of: 'of' }, header: 'Sundsvalls kommun · Requirements specification', footer: 'Draft 2026-11-20', contents: 'Contents' },
    blocks: [
      { type: 'cover', title: 'Requirements specification', subject: 'System for building permits', organisation: 'Sundsvalls kommun', mark: 'Working material – draft', facts: [{ label: 'Reference', value: [blank('reference number')] }] },
      { type: 'heading', level: 1, number: '1', text: 'Requirements', anchor: 'chapter-1' },
      clause({ clause: 'EXI-06', title: 'Retrieval of data after switching', label: 'MANDATORY REQUIREMENT', number: 'OPN 1.1', body: [say('The Supplier shall keep the data available for ', blank('number of days'), ' days.')], response: { rows: [{ label: 'Fulfilled?', field: '☐ Yes   ☐ No' }] } }),
    ],
  });
}

/** Every text from outside is hostile, in every place that a text can stand. */
export function hostileDocument(given: Partial<ComposedDocument> = {}): ComposedDocument {
  const all = [...hostileTexts, forbiddenText, loneSurrogate];
  const words = all.join(' ');
  return frame({
    title: words,
    subject: words,
    organisation: { name: words },
    referenceNumber: words,
    frame: { draftMark: words, pageOf: { page: '{kap-0}', of: '<b>' }, header: words, footer: words, contents: words },
    blocks: [
      { type: 'cover', title: words, subject: words, organisation: words, mark: words, note: words, facts: [{ label: words, value: [text(words)] }] },
      { type: 'review-box', title: words, intro: words, columns: { role: words, name: words, date: words }, rows: [{ role: words, name: words, date: words }] },
      { type: 'contents', title: words },
      { type: 'heading', level: 1, number: words, text: words, anchor: words },
      ...all.map((one): Block => ({ type: 'paragraph', inlines: [text(one)] })),
      { type: 'facts', rows: [{ label: words, value: [blank(words)] }] },
      { type: 'table', caption: words, columns: [{ title: words, width: 0 }, { title: words, width: 0 }], rows: [[[text(words)], [value(words)]]] },
      ...all.map((one, at) => clause({ clause: `HOT-${String(at + 1).padStart(2, '0')}`, title: one, label: one, number: one, mark: one, body: [say(one, value(one), blank(one), reference('HOT-01', one)), { type: 'list', items: [[text(one)]] }], parts: [{ id: 'motive', label: one, blocks: [say(one)] }], response: { rows: [{ label: one, field: one }] } })),
    ],
    ...given,
  });
}
