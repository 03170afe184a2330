import { describe, expect, test } from '@jest/globals';
import { evaluate } from '#requirements/engine/index.ts';
import type { ProcurementContent } from '#requirements/model/index.ts';
import { composeDocument, plainText } from '#templates/compose/index.ts';
import type { Block, ComposedDocument } from '#templates/composed-document.ts';
import { renderDocx } from '#templates/word/index.ts';
import { contentWith, productionLibrary } from '../support/library.ts';
import { answersOf, scenario } from '../scenarios/scenarios.ts';

const { compiled } = productionLibrary();
const answers = answersOf(compiled, scenario('S01'));

function brief(more: Partial<ProcurementContent> = {}): ComposedDocument {
  const content = contentWith(answers, more);
  return composeDocument({
    compiled, content, evaluation: evaluate(compiled, content),
    organisation: { name: 'Provkommun', number: '', color: '#005595', contact: '', policies: [] },
    procurement: { title: 'Skoladministration' }, library: { id: 'kravstallaren', version: '1.0.0', hash: 'a'.repeat(64) },
    document: 'review-brief', language: 'sv', status: 'draft', date: '2026-11-22',
  });
}
const headings = (document: ComposedDocument, level: number) => document.blocks.filter((block): block is Extract<Block, { type: 'heading' }> => block.type === 'heading' && block.level === level);
const factsAfter = (document: ComposedDocument, anchor: string) => {
  const block = document.blocks[document.blocks.findIndex((candidate) => candidate.type === 'heading' && candidate.anchor === anchor) + 1];
  return block?.type === 'facts' ? Object.fromEntries(block.rows.map(({ label, value }) => [label, plainText(value, 'sv')])) : {};
};

describe('The reviewer\'s brief', () => {
  const document = brief();

  test('begins with the ten most attackable clauses, those that shut out suppliers first', () => {
    const attackable = headings(document, 2).filter(({ anchor }) => anchor.startsWith('angrepp-')).map(({ anchor }) => anchor.slice(8));
    expect(attackable).toHaveLength(10);
    const high = attackable.map((id) => compiled.clauses.get(id)?.definition.marketEffect?.level === 'high');
    expect(high).toContain(true);
    expect(high).toEqual([...high].sort((a, b) => Number(b) - Number(a)));
    expect(factsAfter(document, `angrepp-${attackable[0]}`)).toMatchObject({ 'Trolig grund': expect.stringMatching(/./u), 'Vårt svar': expect.stringMatching(/./u), 'Mildare alternativ': expect.stringMatching(/./u), Proportionalitet: 'Ingen bedömning är antecknad.' });
  });

  test('shows the record of proportionality with who and when, and that it concerns an older wording', () => {
    const record = { need: 'Elevernas uppgifter.', milder: 'Adekvat land prövades.', market: 'Fem leverantörer svarade.', decidedBy: 'Upphandlingschefen', base: 'HOS-02@0.9.0', kind: 'requirement' as const, by: 'Anna', at: '2026-11-20T10:00:00.000Z' };
    const facts = factsAfter(brief({ proportionality: { 'HOS-02': record } }), 'angrepp-HOS-02');
    expect(facts).toMatchObject({ Behov: record.need, Marknadskontroll: record.market });
    expect(facts['Proportionalitet']).toContain('Upphandlingschefen, antecknat 2026-11-20');
    expect(facts['Proportionalitet']).toContain('HOS-02@0.9.0');
  });

  test('names every provision that is not verified and that a clause rests on', () => {
    const unverified = new Set(
      evaluate(compiled, contentWith(answers)).decisions
        .filter((decision) => decision.outcome === 'included' && decision.kind !== 'internal')
        .flatMap((decision) => decision.provisions)
        .filter(({ source, provision }) => {
          const found = compiled.library.sources.find(({ id }) => id === source);
          return (found?.provisions.find(({ ref }) => ref === provision)?.confidence ?? found?.confidence) !== 'verified';
        })
        .map(({ source, provision }) => `${source} ${provision}`),
    );
    const at = document.blocks.findIndex((block) => block.type === 'heading' && block.anchor === 'kap-unverified');
    const table = document.blocks[at + 2];
    expect(unverified.size).toBeGreaterThan(0);
    expect(table?.type === 'table' && table.rows).toHaveLength(unverified.size);
  });

  test('tells for every clause why it is there, what it rests on and that no lawyer has read it', () => {
    const included = evaluate(compiled, contentWith(answers)).decisions.filter((decision) => decision.outcome === 'included' && decision.kind !== 'internal');
    const told = headings(document, 3).filter(({ anchor }) => anchor.startsWith('skal-')).map(({ anchor }) => anchor.slice(5));
    expect(told.sort()).toEqual(included.map(({ clause }) => clause).sort());
    const facts = factsAfter(document, 'skal-HOS-02');
    expect(facts['Varför kravet är med']).toContain('är besvarad med');
    expect(JSON.stringify(document)).not.toContain('"blank"');
    expect(facts['Granskning']).toContain('inte granskad av jurist');
    expect(told.filter((id) => (factsAfter(document, `skal-${id}`)['Varför kravet är med'] ?? '') === '')).toEqual([]);
  });

  test('has the kommun\'s own checklist, and is told to be internal', () => {
    expect(headings(document, 3).some(({ anchor }) => anchor.startsWith('check-'))).toBe(true);
    const [cover] = document.blocks;
    expect(cover?.type === 'cover' && cover.note).toContain('Lämnas inte till anbudsgivare');
  });

  test('is made as Word', async () => {
    expect((await renderDocx(document)).length).toBeGreaterThan(10_000);
  });
});
