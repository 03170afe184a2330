import type { Language } from '#requirements/model/index.ts';

/** Names of sheets and columns, and the small words in their cells. */
export interface TableWords {
  sheets: { clauses: string; questions: string; sources: string };
  id: string; version: string; area: string; kind: string; priority: string; due: string; dueReason: string; scale: string;
  titleSv: string; titleEn: string; textSv: string; textEn: string; values: string; when: string; limits: string; variants: string;
  motive: string; evidence: string; verificationBy: string; verification: string; marketEffect: string; award: string; asAward: string; priceItem: string;
  ground: string; answer: string; milder: string; statutory: string; sources: string; covers: string; review: string; checkedOn: string; withdrawn: string;
  code: string; step: string; type: string; options: string; help: string; askWhom: string; askWhen: string; decides: string;
  sourceTitle: string; number: string; address: string; inForce: string; edition: string; says: string; confidence: string; seen: string; citedBy: string; notes: string;
  /** Between the two limits of a value. */
  between(minimum: number | undefined, maximum: number | undefined): string;
  setInPurchase: string;
  optional: string;
  countsAs(options: string): string;
  replacedBy(id: string): string;
  share(percent: number): string;
}

const sv: TableWords = {
  sheets: { clauses: 'Klausuler', questions: 'Frågor', sources: 'Källor' },
  id: 'Id', version: 'Version', area: 'Område', kind: 'Typ', priority: 'Omfattning', due: 'Uppfylls', dueReason: 'Skäl till tidpunkten', scale: 'Tyngd',
  titleSv: 'Rubrik (svenska)', titleEn: 'Rubrik (engelska)', textSv: 'Text (svenska)', textEn: 'Text (engelska)', values: 'Värden att ange', when: 'Används', limits: 'Begränsning', variants: 'Varianter',
  motive: 'Motiv', evidence: 'Bevis i anbudet', verificationBy: 'Kontrolleras av', verification: 'Kontroll', marketEffect: 'Påverkan på marknaden', award: 'Utvärdering', asAward: 'Kan värderas i stället', priceItem: 'Prisrad',
  ground: 'Om kravet angrips: trolig grund', answer: 'Om kravet angrips: vårt svar', milder: 'Om kravet angrips: mildare alternativ', statutory: 'Följer av lag', sources: 'Källor', covers: 'Ämnen', review: 'Granskning', checkedOn: 'Kontrollerad', withdrawn: 'Utgången',
  code: 'Kod', step: 'Steg', type: 'Slag', options: 'Svarsalternativ', help: 'Hjälp', askWhom: 'Vem som vet', askWhen: 'Ställs', decides: 'Påverkar klausulerna',
  sourceTitle: 'Titel', number: 'Nummer', address: 'Adress', inForce: 'I kraft', edition: 'Utgåva', says: 'Bestämmelser', confidence: 'Kontroll', seen: 'Läst i', citedBy: 'Klausuler som vilar på källan', notes: 'Anmärkning',
  between: (minimum, maximum) => [...(minimum === undefined ? [] : [`minst ${minimum}`]), ...(maximum === undefined ? [] : [`högst ${maximum}`])].join(', '),
  setInPurchase: 'anges i köpet',
  optional: 'valfritt',
  countsAs: (options) => `räknas som ${options}`,
  replacedBy: (id) => `Ersätts av ${id}.`,
  share: (percent) => `${percent} %`,
};

const en: TableWords = {
  sheets: { clauses: 'Clauses', questions: 'Questions', sources: 'Sources' },
  id: 'Id', version: 'Version', area: 'Area', kind: 'Kind', priority: 'Scope', due: 'Met', dueReason: 'Reason for the time', scale: 'Weight',
  titleSv: 'Title (Swedish)', titleEn: 'Title (English)', textSv: 'Text (Swedish)', textEn: 'Text (English)', values: 'Values to set', when: 'Used', limits: 'Limits', variants: 'Variants',
  motive: 'Rationale', evidence: 'Evidence in the tender', verificationBy: 'Verified by', verification: 'Verification', marketEffect: 'Effect on the market', award: 'Evaluation', asAward: 'Can be valued instead', priceItem: 'Price item',
  ground: 'If challenged: likely ground', answer: 'If challenged: our answer', milder: 'If challenged: milder option', statutory: 'Follows from law', sources: 'Sources', covers: 'Topics', review: 'Review', checkedOn: 'Checked', withdrawn: 'Withdrawn',
  code: 'Code', step: 'Step', type: 'Form', options: 'Options', help: 'Help', askWhom: 'Who knows', askWhen: 'Asked', decides: 'Affects the clauses',
  sourceTitle: 'Title', number: 'Number', address: 'Address', inForce: 'In force', edition: 'Edition', says: 'Provisions', confidence: 'Verification', seen: 'Read in', citedBy: 'Clauses that rest on the source', notes: 'Note',
  between: (minimum, maximum) => [...(minimum === undefined ? [] : [`at least ${minimum}`]), ...(maximum === undefined ? [] : [`at most ${maximum}`])].join(', '),
  setInPurchase: 'set in the purchase',
  optional: 'optional',
  countsAs: (options) => `counts as ${options}`,
  replacedBy: (id) => `Replaced by ${id}.`,
  share: (percent) => `${percent}%`,
};

export const tableWords: Readonly<Record<Language, TableWords>> = { sv, en };
