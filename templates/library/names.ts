import type { Clause, Language, Question, Source } from '#requirements/model/index.ts';

/** What the fixed values of the library's format are called, in pages and tables about the library. */
export interface LibraryNames {
  kinds: Readonly<Record<Clause['kind'], { one: string; many: string; says: string }>>;
  priorities: Readonly<Record<Clause['priority'], string>>;
  dues: Readonly<Record<Clause['due'], string>>;
  scales: Readonly<Record<Clause['scale'], string>>;
  marketEffects: Readonly<Record<NonNullable<Clause['marketEffect']>['level'], string>>;
  confidences: Readonly<Record<Source['confidence'], string>>;
  sourceKinds: Readonly<Record<Source['kind'], { one: string; many: string }>>;
  questionTypes: Readonly<Record<Question['type'], string>>;
  disclosures: Readonly<Record<Question['disclosure'], string>>;
  /** Of a source that is not law yet. */
  proposal: string;
  reviewed(by: string | undefined, on: string | undefined): string;
  unreviewed: string;
  yes: string;
  no: string;
}

const sv: LibraryNames = {
  kinds: {
    requirement: { one: 'Ska-krav', many: 'Ska-krav', says: 'Måste uppfyllas. Ett anbud som inte uppfyller alla ska-krav kan inte antas.' },
    'award-criterion': { one: 'Tilldelningskriterium', many: 'Tilldelningskriterier', says: 'Frivilligt att uppfylla. Ger anbudet en fördel när anbuden jämförs.' },
    'contract-term': { one: 'Kontraktsvillkor', many: 'Kontraktsvillkor', says: 'Gäller under avtalet. Godtas med anbudet.' },
    'selection-criterion': { one: 'Kvalificeringskrav', many: 'Kvalificeringskrav', says: 'Gäller leverantörens förmåga att klara uppdraget.' },
    preamble: { one: 'Definition', many: 'Definitioner', says: 'Förklarar ord och hur kraven ska läsas.' },
    internal: { one: 'Intern punkt', many: 'Interna punkter', says: 'En påminnelse till den som upphandlar. Skrivs aldrig ut till anbudsgivare.' },
  },
  priorities: { core: 'Kärna', important: 'Viktig', nice: 'Tillval' },
  dues: { tender: 'När anbudet lämnas', delivery: 'Vid leverans', operation: 'Under avtalstiden', exit: 'När avtalet upphör' },
  scales: { all: 'Alla köp', normal: 'Vanliga köp', heavy: 'Tunga köp' },
  marketEffects: { limited: 'En del leverantörer behöver anpassa sig eller räkna upp priset.', high: 'Leverantörer eller lösningar stängs ute. Skriv ner varför det är rimligt i just ert köp.' },
  confidences: { verified: 'Kontrollerat mot källan', likely: 'Stöds av en annan källa', recall: 'Inte kontrollerat' },
  sourceKinds: {
    law: { one: 'Lag eller föreskrift', many: 'Lagar och föreskrifter' },
    'eu-regulation': { one: 'EU-förordning', many: 'EU-förordningar' },
    'eu-directive': { one: 'EU-direktiv', many: 'EU-direktiv' },
    'eu-decision': { one: 'EU-beslut', many: 'EU-beslut' },
    'case-law': { one: 'Avgörande', many: 'Avgöranden' },
    guidance: { one: 'Vägledning', many: 'Vägledningar' },
    standard: { one: 'Standard', many: 'Standarder' },
    framework: { one: 'Ramverk', many: 'Ramverk' },
    policy: { one: 'Policy', many: 'Policyer' },
  },
  questionTypes: { single: 'Ett svar', multiple: 'Ett eller flera svar', text: 'Text', list: 'Lista', table: 'Tabell', level: 'Nivåer' },
  disclosures: { published: 'Svaret får synas för anbudsgivare.', 'on-request': 'Svaret lämnas ut bara till den som frågar.', internal: 'Svaret visas bara inom organisationen.' },
  proposal: 'förslag, gäller inte',
  reviewed: (by, on) => `Granskad${by === undefined ? '' : ` av ${by}`}${on === undefined ? '' : ` ${on}`}.`,
  unreviewed: 'Ingen jurist har granskat klausulen ännu.',
  yes: 'Ja',
  no: 'Nej',
};

const en: LibraryNames = {
  kinds: {
    requirement: { one: 'Mandatory requirement', many: 'Mandatory requirements', says: 'Must be met. A tender that does not meet all of them cannot be accepted.' },
    'award-criterion': { one: 'Award criterion', many: 'Award criteria', says: 'Optional to meet. Gives the tender an advantage when tenders are compared.' },
    'contract-term': { one: 'Contract term', many: 'Contract terms', says: 'Applies during the contract. Accepted with the tender.' },
    'selection-criterion': { one: 'Selection criterion', many: 'Selection criteria', says: "Concerns the supplier's capacity to perform the contract." },
    preamble: { one: 'Definition', many: 'Definitions', says: 'Explains words and how the requirements are to be read.' },
    internal: { one: 'Internal item', many: 'Internal items', says: 'A reminder to the contracting authority. Never printed to tenderers.' },
  },
  priorities: { core: 'Core', important: 'Important', nice: 'Optional' },
  dues: { tender: 'When the tender is submitted', delivery: 'At delivery', operation: 'During the contract', exit: 'When the contract ends' },
  scales: { all: 'All purchases', normal: 'Usual purchases', heavy: 'Heavy purchases' },
  marketEffects: { limited: 'Some suppliers must adapt or add to the price.', high: 'Suppliers or solutions are shut out. Record why it is reasonable in your purchase.' },
  confidences: { verified: 'Checked against the source', likely: 'Supported by another source', recall: 'Not checked' },
  sourceKinds: {
    law: { one: 'Act or regulation', many: 'Acts and regulations' },
    'eu-regulation': { one: 'EU regulation', many: 'EU regulations' },
    'eu-directive': { one: 'EU directive', many: 'EU directives' },
    'eu-decision': { one: 'EU decision', many: 'EU decisions' },
    'case-law': { one: 'Judgment', many: 'Judgments' },
    guidance: { one: 'Guidance', many: 'Guidance' },
    standard: { one: 'Standard', many: 'Standards' },
    framework: { one: 'Framework', many: 'Frameworks' },
    policy: { one: 'Policy', many: 'Policies' },
  },
  questionTypes: { single: 'One answer', multiple: 'One or more answers', text: 'Text', list: 'List', table: 'Table', level: 'Levels' },
  disclosures: { published: 'The answer may be seen by tenderers.', 'on-request': 'The answer is given only to whoever asks.', internal: 'The answer is shown only within the organisation.' },
  proposal: 'proposal, not in force',
  reviewed: (by, on) => `Reviewed${by === undefined ? '' : ` by ${by}`}${on === undefined ? '' : ` ${on}`}.`,
  unreviewed: 'No lawyer has reviewed the clause yet.',
  yes: 'Yes',
  no: 'No',
};

export const libraryNames: Readonly<Record<Language, LibraryNames>> = { sv, en };
