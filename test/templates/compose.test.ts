import { describe, expect, test } from '@jest/globals';
import { evaluate } from '#requirements/engine/index.ts';
import type { AnswerValue, OwnClause, ProcurementContent } from '#requirements/model/index.ts';
import { composeDocument, plainText, type ComposeInput } from '#templates/compose/index.ts';
import type { ClauseBlock, ComposedDocument } from '../../templates/composed-document.ts';
import { contentWith, productionLibrary } from '../support/library.ts';
import { answersOf, scenario } from '../scenarios/scenarios.ts';

const { compiled } = productionLibrary();
const school = answersOf(compiled, scenario('S01'));

function compose(values: Record<string, AnswerValue>, more: Partial<ProcurementContent> = {}, input: Partial<ComposeInput> = {}): ComposedDocument {
  const content = contentWith(values, more);
  return composeDocument({
    compiled, content, evaluation: evaluate(compiled, content),
    organisation: { name: 'Provkommun', number: '212000-0000', color: '#005595', contact: 'inkop@example.se', policies: [] },
    procurement: { title: 'Skoladministration' }, library: { id: 'kravstallaren', version: '1.0.0', hash: 'a'.repeat(64) },
    document: 'specification', language: 'sv', status: 'draft', date: '2026-11-22', ...input,
  });
}
const clausesIn = (document: ComposedDocument) => document.blocks.filter((block): block is ClauseBlock => block.type === 'clause');
const adjusted = (more: object) => ({ action: 'change' as const, reason: 'skäl', base: 'x@1.0.0', by: 'a', at: 'nu', ...more });

describe('A composed specification', () => {
  const document = compose(school);
  const clauses = clausesIn(document);

  test('numbers the clauses of each chapter from 1 without gaps, and contract terms from A.1', () => {
    const byChapter = new Map<string, number[]>();
    for (const { number } of clauses) {
      const match = /^ÖPP (\w+)\.(\d+)$/u.exec(number ?? '');
      if (match) byChapter.set(match[1] ?? '', [...(byChapter.get(match[1] ?? '') ?? []), Number(match[2])]);
    }
    expect(byChapter.size).toBeGreaterThan(8);
    for (const numbers of byChapter.values()) expect(numbers).toEqual(numbers.map((_, index) => index + 1));
  });

  test('has every included clause once, and no internal one', () => {
    const evaluation = evaluate(compiled, contentWith(school));
    const expected = evaluation.decisions.filter((decision) => decision.outcome === 'included' && decision.kind !== 'internal').map((decision) => decision.clause);
    expect(clauses.map((block) => block.clause).sort()).toEqual(expected.sort());
    expect(evaluation.decisions.some((decision) => decision.kind === 'internal' && decision.outcome === 'included')).toBe(true);
  });

  test('never shows a defence or an internal reason', () => {
    const text = JSON.stringify(document);
    for (const clause of compiled.library.clauses) if (clause.defence) expect(text).not.toContain(clause.defence.ground.sv);
  });

  test('gives every ska-krav its evidence, check and an answer to fill in', () => {
    for (const block of clauses.filter(({ kind }) => kind === 'requirement')) {
      const parts = block.parts.map((part) => part.id);
      expect({ clause: block.clause, parts }).toEqual({ clause: block.clause, parts: ['motive', 'evidence', 'verification', 'due'] });
      expect(block.response?.rows.length).toBeGreaterThan(0);
    }
  });

  test('puts contract terms last, unless another\'s contract is built on: then in a document of their own with the same numbers', () => {
    const ownTerms = clauses.filter(({ kind }) => kind === 'contract-term').map(({ clause, number }) => [clause, number]);
    expect(ownTerms.length).toBeGreaterThan(10);
    const framework = { ...school, contractTerms: 'adda' };
    expect(clausesIn(compose(framework)).filter(({ kind }) => kind === 'contract-term')).toEqual([]);
    const separate = clausesIn(compose(framework, {}, { document: 'contract-terms' })).filter(({ kind }) => kind === 'contract-term');
    expect(separate.map(({ clause, number }) => [clause, number])).toEqual(ownTerms);
  });

  test('is short for a direct purchase', () => {
    const short = compose(answersOf(compiled, scenario('S09')));
    expect(short.layout).toBe('short');
    expect(short.blocks.some((block) => block.type === 'contents')).toBe(false);
  });

  test('marks undecided clauses in a draft with the question that decides', () => {
    const { location: _, ...open } = school;
    const undecided = clausesIn(compose(open)).filter((block) => block.mark);
    expect(undecided.map((block) => block.clause)).toContain('HOS-02');
    expect(undecided[0]).not.toHaveProperty('number');
  });

  test('keeps the integration list out unless it is to be published', () => {
    const withList = { ...school, integrationList: [{ system: 'Folkbokföring', direction: '', content: 'Personer', frequency: 'dagligen', responsible: 'IT' }] };
    expect(JSON.stringify(compose(withList))).not.toContain('Folkbokföring');
    expect(JSON.stringify(compose({ ...withList, publishIntegrations: 'ja' }))).toContain('Folkbokföring');
  });

  test('shows what users wrote exactly as it is', () => {
    const hostile = '{{x}} **fet** <script>alert(1)</script> {kap-0} &amp;';
    const own: OwnClause = { id: 'EGEN-01', title: hostile, kind: 'requirement', due: 'tender', chapter: 'exit', text: { sv: [{ type: 'text', text: hostile }] }, reason: 'skäl', by: 'a', at: 'nu' };
    const block = clausesIn(compose({ ...school, need: hostile }, { ownClauses: [own] })).find(({ clause }) => clause === 'EGEN-01');
    expect(block?.title).toBe(hostile);
    expect(block?.body).toEqual([{ type: 'paragraph', inlines: [{ type: 'text', text: hostile }] }]);
  });

  test('follows an adjustment of wording, kind, chapter and place', () => {
    const changed = compose(school, {
      adjustments: {
        'EXI-01': adjusted({ text: { sv: [{ type: 'text', text: 'Ny lydelse.' }] } }),
        'API-05': adjusted({ chapter: 'exit', position: 1 }),
      },
    });
    const blocks = clausesIn(changed);
    const body = blocks.find(({ clause }) => clause === 'EXI-01')?.body[0];
    expect(body?.type === 'paragraph' && plainText(body.inlines, 'sv')).toBe('Ny lydelse.');
    const moved = blocks.findIndex(({ clause }) => clause === 'API-05');
    expect(blocks[moved + 1]?.clause).toBe('EXI-01');
    expect(blocks[moved]?.number).toMatch(/\.1$/u);
  });

  test('states completely what an award criterion gives', () => {
    const award = clausesIn(compose(school, { adjustments: { 'OSS-24': adjusted({ parameters: { maximumDeduction: 200000 } }) } })).find(({ clause }) => clause === 'OSS-24')?.award;
    expect(award?.levels.map((level) => plainText(level.deduction, 'sv'))).toEqual(['200\u00A0000\u00A0kr', '100\u00A0000\u00A0kr', '0\u00A0kr']);
    expect(clauses.find(({ clause }) => clause === 'OSS-24')?.award?.maximum[0]).toMatchObject({ type: 'blank' });
  });
});

describe('A purchase that is valued in points', () => {
  const valued = { ...school, opennessValuation: 'bada', awardModel: 'poang', priceWeight: 'p80' };
  const points = { 'OSS-24': adjusted({ parameters: { maximumPoints: 20 } }) };

  test('says how price and criteria together give the points, and what each level gives', () => {
    const document = compose(valued, { adjustments: points });
    const text = JSON.stringify(document.blocks);
    expect(text).toContain('Priset ger högst ');
    expect(text).not.toContain('prisavdrag');
    const award = clausesIn(document).find(({ clause }) => clause === 'OSS-24')?.award;
    expect(award?.levels.map((level) => plainText(level.deduction, 'sv'))).toEqual(['20\u00A0poäng', '10\u00A0poäng', '0\u00A0poäng']);
  });

  test('is stopped while the points do not add up to the total, and not once they do', () => {
    const criteria = evaluate(compiled, contentWith(valued)).decisions.filter(({ outcome, kind }) => outcome === 'included' && kind === 'award-criterion').map(({ clause }) => clause);
    const codes = (first: number) => {
      const adjustments = Object.fromEntries(criteria.map((clause, at) => [clause, adjusted({ parameters: { maximumPoints: at === 0 ? first : 1 } })]));
      return evaluate(compiled, contentWith(valued, { adjustments })).warnings.map((warning) => warning.code);
    };
    const left = 20 - (criteria.length - 1);
    expect(codes(left - 5)).toContain('W36');
    expect(codes(left)).not.toContain('W36');
  });

  test('misses the points and not the amount', () => {
    const { factDetails } = evaluate(compiled, contentWith(valued));
    expect(factDetails.blanks).toContainEqual({ clause: 'OSS-24', parameter: 'maximumPoints' });
    expect(factDetails.blanks).not.toContainEqual({ clause: 'OSS-24', parameter: 'maximumDeduction' });
  });
});

describe('Valued by the Commission\'s framework', () => {
  const heavy = { ...school, criticality: 'samhallsviktigt', sovereignty: 'mervarde' };

  test('the criterion states what each objective gives at most', () => {
    const award = clausesIn(compose(heavy, { adjustments: { 'SOV-02': adjusted({ parameters: { maximumDeduction: 1000000 } }) } })).find(({ clause }) => clause === 'SOV-02')?.award;
    expect(award?.levels.map((level) => [plainText(level.text, 'sv').slice(0, 5), plainText(level.deduction, 'sv')])).toEqual(
      [150, 100, 100, 150, 200, 150, 100, 50].map((thousands, at) => [`SOV-${at + 1}`, `${thousands}\u00A0000\u00A0kr`]),
    );
  });

  test('as a least level it is a ska-krav with the objectives that have one, and is not valued too', () => {
    const blocks = clausesIn(compose({ ...heavy, sovereignty: 'minimikrav' }));
    const list = blocks.find(({ clause }) => clause === 'SOV-03')?.body.find((block) => block.type === 'list');
    expect(list?.type === 'list' && list.items.map((item) => plainText(item, 'sv').slice(0, 5))).toEqual(['SOV-3', 'SOV-4', 'SOV-6', 'SOV-7']);
    expect(blocks.find(({ clause }) => clause === 'SOV-02')).toMatchObject({ kind: 'contract-term' });
  });
});

describe('What the tenderer prices', () => {
  test('stands as rows of the price annex, with number and unit', () => {
    const document = compose(school);
    const at = document.blocks.findIndex((block) => block.type === 'heading' && block.anchor === 'kap-prices');
    const table = document.blocks.slice(at).find((block) => block.type === 'table');
    const priced = clausesIn(document).filter(({ clause }) => compiled.clauses.get(clause)?.definition.priceItem);
    expect(priced.length).toBeGreaterThan(0);
    expect(table?.type === 'table' && table.rows.map((row) => plainText(row[0] ?? [], 'sv'))).toEqual(priced.map(({ number }) => number));
    expect(table?.type === 'table' && table.rows.every((row) => plainText(row[2] ?? [], 'sv').includes('kr'))).toBe(true);
  });
});

describe('In English', () => {
  test('every clause is translated, and the cover says that Swedish prevails', () => {
    const document = compose(school, {}, { language: 'en' });
    expect(clausesIn(document).filter((block) => block.mark)).toEqual([]);
    const [cover] = document.blocks;
    expect(cover?.type === 'cover' && cover.note).toContain('Swedish version prevails');
  });

  test('a wording that is only in Swedish is marked', () => {
    const document = compose(school, { adjustments: { 'EXI-01': adjusted({ text: { sv: [{ type: 'text', text: 'Ny lydelse.' }] } }) } }, { language: 'en' });
    expect(clausesIn(document).find(({ clause }) => clause === 'EXI-01')?.mark).toMatch(/not translated/);
  });
});
