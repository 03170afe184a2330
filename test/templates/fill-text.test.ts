import { describe, expect, test } from '@jest/globals';
import { fillText, plainText } from '#templates/compose/index.ts';
import { textBlocks } from '../../templates/compose/text-blocks.ts';

const scope = (values: Record<string, string | number>) => ({
  language: 'sv' as const,
  parameters: { days: { label: { sv: 'Antal dagar' } }, price: { label: { sv: 'Pris' } }, form: { label: { sv: 'Form' }, options: [{ id: 'a', label: { sv: 'fil' } }] } },
  values,
  references: new Map([['EXI-01', 'ÖPP 3.4']]),
});
const filled = (template: string, values: Record<string, string | number> = {}) => plainText(fillText(template, scope(values)), 'sv');

describe('Library text', () => {
  test.each([
    ['inom {{days}} dagar', { days: 30 }, 'inom 30 dagar'],
    ['inom {{days}} dagar', {}, 'inom [fyll i: Antal dagar] dagar'],
    ['högst {{price}} kr', { price: 1250000 }, 'högst 1\u00A0250\u00A0000 kr'],
    ['som {{form}}', { form: 'a' }, 'som fil'],
    ['{{#if days}}inom {{days}} dagar{{else}}snarast{{/if}}', { days: 3 }, 'inom 3 dagar'],
    ['{{#if days}}inom {{days}} dagar{{else}}snarast{{/if}}', {}, 'snarast'],
    ['enligt {{ref EXI-01}}', {}, 'enligt ÖPP 3.4'],
    ['enligt {{ref EXI-99}}', {}, 'enligt EXI-99'],
  ])('%s with %j reads %s', (template, values, expected) => {
    expect(filled(template, values as Record<string, number>)).toBe(expected);
  });

  test('shows values as they are, whatever they look like', () => {
    const hostile = '{{days}} **<script>alert(1)</script> {kap-0} &amp; {{{x}}}';
    expect(filled('{{price}}', { price: hostile })).toBe(hostile);
  });

  test.each(['{{{days}}}', '{{> partial}}', '{{#each days}}x{{/each}}', '{{constructor}}', '{{__proto__}}', '{{days.length}}', '{{../days}}', '{{lookup days "x"}}', '{{@root}}', '{{#with days}}x{{/with}}', '{{ref "EXI-01" x=1}}', '{{"days"}}'])(
    'refuses %s', (template) => {
      expect(() => fillText(template, scope({ days: 1 }))).toThrow();
    },
  );
});

describe('Text in blocks', () => {
  const blocks = (text: string) => textBlocks([{ type: 'text', text }]).map((block) => (block.type === 'paragraph' ? plainText(block.inlines, 'sv') : block.type === 'list' ? block.items.map((item) => plainText(item, 'sv')) : block.caption));

  test('ends a paragraph at a blank line and joins its lines', () => {
    expect(blocks('Ett\nstycke.\n\nEtt annat.')).toEqual(['Ett stycke.', 'Ett annat.']);
  });

  test('makes a list of lines that begin with a dash', () => {
    expect(blocks('Detta:\n\n- ett\n- två\n  fortsatt\n\nEfter.')).toEqual(['Detta:', ['ett', 'två fortsatt'], 'Efter.']);
    expect(blocks('Detta:\n- ett')).toEqual(['Detta:', ['ett']]);
  });

  test('reads no other markup', () => {
    expect(blocks('# Rubrik\n\n**fet** <b>x</b>\n\n1. ett')).toEqual(['# Rubrik', '**fet** <b>x</b>', '1. ett']);
  });

  test('keeps values within their line', () => {
    const inlines = fillText('- inom {{days}} dagar\n- sedan', scope({ days: 3 }));
    expect(textBlocks(inlines)).toEqual([{ type: 'list', items: [[{ type: 'text', text: 'inom ' }, { type: 'value', parameter: 'days', text: '3' }, { type: 'text', text: ' dagar' }], [{ type: 'text', text: 'sedan' }]] }]);
  });

  test('puts a table where it stands', () => {
    const table = { type: 'table', caption: 'Integrationer', columns: [], rows: [] } as const;
    expect(textBlocks([{ type: 'text', text: 'Före ' }, { type: 'table', question: 'integrationList' }, { type: 'text', text: ' efter.' }], () => [table]).map((block) => block.type)).toEqual(['paragraph', 'table', 'paragraph']);
  });
});
