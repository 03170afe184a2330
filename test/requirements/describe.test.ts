import { describe, expect, test } from '@jest/globals';
import { describeCondition, describeUse } from '#requirements/describe/index.ts';
import { conditionsOf } from '#requirements/lint/conditions.ts';
import { factNames, type Condition } from '#requirements/model/index.ts';
import { productionLibrary, small } from '../support/library.ts';

const { library } = small;
const inSwedish = (condition: Condition) => describeCondition(library, condition, 'sv').sentence;
const inEnglish = (condition: Condition) => describeCondition(library, condition, 'en').sentence;

test.each<[string, Condition, string, string]>([
  ['what always holds', 'always', 'Alltid.', 'Always.'],
  ['what never holds', { not: 'always' }, 'Aldrig.', 'Never.'],
  ['one answer', { classified: 'ja' }, 'När svaret på ”Är informationen klassad?” är ”Ja”.', 'When the answer to “Is the information classified?” is “Yes”.'],
  ['one of two answers', { criticality: ['liten', 'stor'] }, 'När svaret på ”Hur viktigt är systemet?” är ”Litet” eller ”Stort”.', 'When the answer to “How important is the system?” is “Little” or “Large”.'],
  ['an answer that another counts as', { criticality: 'mellan' }, 'När svaret på ”Hur viktigt är systemet?” är ”Mellan” (dit räknas även ”Vet ej”).', 'When the answer to “How important is the system?” is “Medium” (“Do not know” also counts as that).'],
  ['all answers but one', { criticality: ['mellan', 'stor'] }, 'När svaret på ”Hur viktigt är systemet?” är något annat än ”Litet”.', 'When the answer to “How important is the system?” is anything other than “Little”.'],
  ['any answer', { users: ['personal', 'publik'] }, 'När frågan ”Vilka använder det?” är besvarad.', 'When the question “Who uses it?” is answered.'],
  ['one of several answers', { users: 'publik' }, 'När något av svaren på ”Vilka använder det?” är ”Allmänhet”.', 'When one of the answers to “Who uses it?” is “The public”.'],
  ['not one answer', { not: { classified: 'ja' } }, 'När svaret på ”Är informationen klassad?” inte är ”Ja”.', 'When the answer to “Is the information classified?” is not “Yes”.'],
  ['neither of two answers', { not: { criticality: ['liten', 'stor'] } }, 'När svaret på ”Hur viktigt är systemet?” varken är ”Litet” eller ”Stort”.', 'When the answer to “How important is the system?” is neither “Little” nor “Large”.'],
  ['none of several answers', { not: { users: 'publik' } }, 'När inget av svaren på ”Vilka använder det?” är ”Allmänhet”.', 'When none of the answers to “Who uses it?” is “The public”.'],
  ['a level', { 'levels.K': { atLeast: 3 } }, 'När nivån för ”Konfidentialitet” är minst 3.', 'When the level for “Confidentiality” is at least 3.'],
  ['not a level', { not: { 'levels.K': { below: 3 } } }, 'När nivån för ”Konfidentialitet” inte är under 3.', 'When the level for “Confidentiality” is not below 3.'],
  ['a fact', { 'facts.mandatoryCount': { atLeast: 41 } }, 'När antalet ska-krav är minst 41.', 'When the number of mandatory requirements is at least 41.'],
  ['not a fact', { not: { 'facts.mandatoryCount': { atLeast: 41 } } }, 'När antalet ska-krav är under 41.', 'When the number of mandatory requirements is below 41.'],
  ['a question that is not there', { colour: 'red' }, 'När svaret på ”colour” är ”red”.', 'When the answer to “colour” is “red”.'],
])('says %s', (_, condition, sv, en) => {
  expect([inSwedish(condition), inEnglish(condition)]).toEqual([sv, en]);
});

describe('conditions together', () => {
  test('all of a mapping: what must be true first, then what must not, then alternatives', () => {
    expect(inSwedish({ any: [{ classified: 'ja' }, { delivery: 'onprem' }], not: { criticality: 'liten' }, country: 'eu' })).toBe(
      'När svaret på ”Var?” är ”EU”, och svaret på ”Hur viktigt är systemet?” inte är ”Litet”, och antingen svaret på ”Är informationen klassad?” är ”Ja”, ' +
        'eller något av svaren på ”Hur levereras det?” är ”Egen drift” (dit räknas även ”Vet ej”).',
    );
  });

  test('one of a list, where each may ask for more than one thing', () => {
    expect(inSwedish([{ classified: 'nej' }, { classified: 'ja', country: 'eu' }])).toBe(
      'När antingen svaret på ”Är informationen klassad?” är ”Nej”, eller svaret på ”Är informationen klassad?” är ”Ja” samtidigt som svaret på ”Var?” är ”EU”.',
    );
  });

  test('the opposite of several is said of each', () => {
    expect(inSwedish({ not: { all: [{ classified: 'ja' }, { country: 'eu' }] } })).toBe(inSwedish([{ not: { classified: 'ja' } }, { not: { country: 'eu' } }]));
    expect(inSwedish({ not: [{ classified: 'ja' }, { country: 'eu' }] })).toBe(inSwedish({ all: [{ not: { classified: 'ja' } }, { not: { country: 'eu' } }] }));
  });

  test('what always or never holds is left out, or decides', () => {
    expect(inSwedish({ all: ['always', { country: 'eu' }] })).toBe('När svaret på ”Var?” är ”EU”.');
    expect(inSwedish({ all: [{ not: 'always' }, { country: 'eu' }] })).toBe('Aldrig.');
    expect(inSwedish(['always', { country: 'eu' }])).toBe('Alltid.');
  });

  test('a page gets the parts as a tree, with a lead for each list and the question of each part', () => {
    const { parts } = describeCondition(library, { country: 'eu', any: [{ classified: 'ja' }, { 'levels.K': { atLeast: 2 } }] }, 'sv');
    expect(parts).toMatchObject({
      type: 'all',
      lead: 'allt detta stämmer',
      of: [
        { type: 'answer', question: 'country', text: 'svaret på ”Var?” är ”EU”' },
        { type: 'any', lead: 'något av detta stämmer', of: [{ question: 'classified' }, { question: 'levels', part: 'K', text: 'nivån för ”Konfidentialitet” är minst 2' }] },
      ],
    });
  });
});

describe('scale and scope', () => {
  const limits = (scale: 'all' | 'normal' | 'heavy', priority: 'core' | 'important' | 'nice') => describeUse(library, { when: 'always', scale, priority }, 'sv').limits;

  test('say nothing when they keep nothing out', () => {
    expect(limits('all', 'core')).toEqual([]);
  });
  test('say what keeps a clause out, and that it can be added', () => {
    expect(limits('normal', 'important')).toEqual([
      'Tas inte med när svaret på ”Hur viktigt är systemet?” är ”Litet”. Då går den att lägga till.',
      'Tas bara med när svaret på ”Omfattning” är ”Bred”. Annars går den att lägga till.',
    ]);
    expect(limits('heavy', 'nice')).toEqual([
      'Tas bara med när svaret på ”Hur viktigt är systemet?” är ”Stort”. Annars går den att lägga till.',
      'Tas inte med av sig själv, men går att lägga till.',
    ]);
  });
});

test('every condition of the library in the checkout is said with titles and labels, not ids', () => {
  const { library: production } = productionLibrary().source;
  for (const language of ['sv', 'en'] as const) {
    for (const { condition } of conditionsOf(production)) {
      const { sentence } = describeCondition(production, condition, language);
      expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
      expect(sentence).not.toMatch(/[”“]([a-z]+_[a-z]+|[a-z]+[A-Z]\w*)”/);
    }
  }
  for (const fact of factNames) expect(inSwedish({ [`facts.${fact}`]: { atLeast: 1 } })).toMatch(/^När antalet .* är minst 1\.$/);
});
