import { expect, test } from '@jest/globals';
import { languages, type Clause } from '#requirements/model/index.ts';
import { readClauseTexts } from '#templates/library/read-clause.ts';
import { present } from '../support/present.ts';
import { productionLibrary, small } from '../support/library.ts';

const { library } = small;
const clause = (id: string): Clause => present(library.clauses.find((candidate) => candidate.id === id));

test('a value is the default in words, marked, in each language', () => {
  expect(readClauseTexts(library, clause('EXI-01'), 'sv').wording).toEqual([
    { type: 'paragraph', inlines: [{ type: 'text', text: 'Systemet ska kunna exportera alla data inom ' }, { type: 'value', parameter: 'days', text: '30' }, { type: 'text', text: ' dagar efter begäran.' }] },
  ]);
  expect(readClauseTexts(library, clause('EXI-01'), 'en').wording[0]).toMatchObject({ inlines: [{ text: 'The system shall be able to export all data within ' }, { text: '30' }, {}] });
});

test('what has no default is a blank, also where the text around it is optional', () => {
  const parameters = { country: { type: 'text', label: { sv: 'Land', en: 'Country' }, reason: { sv: 'R' }, optional: true } } as const;
  const { wording } = readClauseTexts(library, { ...clause('HOS-01'), text: { sv: 'Inom EU{{#if country}} eller {{country}}{{else}} bara{{/if}}.' }, parameters }, 'sv');
  expect(wording).toEqual([{ type: 'paragraph', inlines: [{ type: 'text', text: 'Inom EU eller ' }, { type: 'blank', parameter: 'country', label: 'Land' }, { type: 'text', text: '.' }] }]);
});

test('a reference carries the title, and a table the title of its question', () => {
  expect(readClauseTexts(library, clause('EXI-03'), 'sv').wording[0]).toMatchObject({ inlines: [{}, { type: 'reference', clause: 'EXI-01', text: 'Export' }, {}] });
  const shown = readClauseTexts(library, { ...clause('EXI-01'), text: { sv: 'Data:\n\n{{table users}}' } }, 'sv').wording;
  expect(shown[1]).toEqual({ type: 'paragraph', inlines: [{ type: 'text', text: '[Vilka använder det?]' }] });
});

test('how it is valued, or can be valued instead, with its shares; and what is otherwise in a variant', () => {
  const { award } = readClauseTexts(library, clause('EXI-03'), 'sv');
  expect(award).toMatchObject({ sum: false, parts: [{ share: 100, says: [{ text: 'Inom en dag.' }] }, { share: 50 }, { share: 0 }] });
  expect(readClauseTexts(library, clause('EXI-01'), 'sv').asAward).toMatchObject({ wording: [{ type: 'paragraph' }], award: { parts: [{ share: 100 }, { share: 0 }] } });
  expect(readClauseTexts(library, clause('EXI-02'), 'sv').variants).toEqual([{ wording: [{ type: 'paragraph', inlines: [{ type: 'text', text: expect.stringMatching(/utan avbrott för allmänheten/) }] }] }]);
});

test('every clause of the library in the checkout can be read, with nothing of the template left', () => {
  const { library: production } = productionLibrary().source;
  for (const read of production.clauses) for (const language of languages) expect(JSON.stringify(readClauseTexts(production, read, language))).not.toContain('{{');
});
