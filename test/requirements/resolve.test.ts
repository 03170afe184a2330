import { describe, expect, test } from '@jest/globals';
import { compareLibraries, migrateAnswers, OverlayFaults, resolve } from '#requirements/resolve/index.ts';
import { readLibrary } from '#requirements/read/index.ts';
import type { Library, Migration } from '#requirements/model/index.ts';
import { smallFiles, stated } from '../support/library.ts';

const base = () => readLibrary(smallFiles());
const overlay = (more: object) => ({ formatVersion: 1, id: 'sundsvall', version: '1.2.0', title: { sv: 'Sundsvalls tillägg' }, base: { id: 'small', version: '1.0.0' }, ...more });
const because = { sv: 'Beslut i nämnden.' };
const faultsOf = (...overlays: object[]): readonly string[] => {
  try {
    resolve(base().raw, overlays);
    return [];
  } catch (error) {
    if (!(error instanceof OverlayFaults)) throw error;
    return error.faults;
  }
};

describe('Laying an overlay on a base', () => {
  const replaceText = { replace: [{ collection: 'clauses', id: 'EXI-02', fields: { text: { sv: 'Leverantören ska hjälpa till i tre månader.' } }, reason: because }] };

  test('replaces fields, marks the version and traces where each field comes from', () => {
    const { library, trace } = resolve(base().raw, [overlay(replaceText)]);
    const clause = library.clauses.find(({ id }) => id === 'EXI-02');
    expect(clause).toMatchObject({ text: { sv: 'Leverantören ska hjälpa till i tre månader.' }, version: '1.0.0+sundsvall.1.2.0', title: { sv: 'Hjälp vid byte' } });
    expect(trace).toEqual([{ collection: 'clauses', id: 'EXI-02', field: 'text', overlay: 'sundsvall', overlayVersion: '1.2.0', reason: because, before: { sv: 'Leverantören ska hjälpa till vid byte.', en: 'The Supplier shall help when switching.' } }]);
  });

  test('leaves the base as it was', () => {
    const { raw } = base();
    const before = JSON.stringify(raw);
    resolve(raw, [overlay(replaceText)]);
    expect(JSON.stringify(raw)).toBe(before);
  });

  test('adds clauses with the prefix of the overlay, in Swedish only', () => {
    const added = { ...(base().raw.clauses as object[])[1], id: 'sundsvall.EXI-01', text: { sv: 'Leverantören ska svara inom en dag.' } };
    const { library } = resolve(base().raw, [overlay({ add: { clauses: [added] } })]);
    expect(library.clauses.at(-1)?.id).toBe('sundsvall.EXI-01');
  });

  test('withdraws with reason and replacement, and keeps the clause', () => {
    const { library } = resolve(base().raw, [overlay({ withdraw: [{ id: 'EXI-03', reason: because, replacedBy: 'EXI-01' }] })]);
    expect(library.clauses.find(({ id }) => id === 'EXI-03')?.withdrawn).toEqual({ reason: because, replacedBy: 'EXI-01' });
  });

  test('changes the words of documents', () => {
    expect(resolve(base().raw, [overlay({ texts: { greeting: { sv: 'God dag' } } })]).library.texts['greeting']).toEqual({ sv: 'God dag' });
  });

  test.each([
    ['another base', overlay({ base: { id: 'small', version: '0.9.0' } }), /is made for small 0\.9\.0, but the base is small 1\.0\.0; review it/],
    ['an unknown clause', overlay({ replace: [{ collection: 'clauses', id: 'EXI-20', fields: {}, reason: because }] }), /EXI-20, which does not exist\. Did you mean "EXI-0\d"/],
    ['a clause without prefix', overlay({ add: { clauses: [{ id: 'EXI-09' }] } }), /a local clause is called sundsvall\.EXI-09/],
    ['a clause that exists', overlay({ add: { clauses: [{ id: 'EXI-01' }] } }), /adds EXI-01, which exists; use replace/],
    ['an id', overlay({ replace: [{ collection: 'clauses', id: 'EXI-01', fields: { id: 'EXI-99' }, reason: because }] }), /ids are for ever/],
    ['a missing reason', overlay({ replace: [{ collection: 'clauses', id: 'EXI-01', fields: {} }] }), /reason/],
    ['a value of the wrong form', overlay({ replace: [{ collection: 'clauses', id: 'EXI-01', fields: { kind: 'krav' }, reason: because }] }), /resolved library: clauses\.0\.kind/],
    ['a replacement that is not there', overlay({ withdraw: [{ id: 'EXI-03', reason: because, replacedBy: 'EXI-77' }] }), /replaces EXI-03 by EXI-77, which does not exist/],
  ])('refuses %s and says what to do', (_, written, message) => {
    expect(faultsOf(written).join('\n')).toMatch(message);
  });

  test('refuses two overlays that change the same field', () => {
    expect(faultsOf(overlay(replaceText), { ...overlay(replaceText), id: 'regionen' }).join()).toMatch('regionen 1.2.0: changes text of EXI-02, which sundsvall has changed; settle it in one of them');
  });
});

describe('Comparing two libraries', () => {
  test('finds nothing between equals', () => {
    expect(compareLibraries(base().library, base().library).clauses).toEqual({ added: [], removed: [], changed: [] });
  });

  test('tells added, removed and changed, field by field', () => {
    const before = base().library;
    const after: Library = { ...before, clauses: before.clauses.slice(1).map((clause) => (clause.id === 'EXI-02' ? { ...clause, priority: 'important' as const } : clause)), texts: { ...before.texts, farewell: { sv: 'Hej då' } } };
    const comparison = compareLibraries(before, after);
    expect(comparison.clauses).toEqual({ added: [], removed: ['EXI-01'], changed: [{ id: 'EXI-02', fields: [{ field: 'priority', before: 'core', after: 'important' }] }] });
    expect(comparison.texts.added).toEqual(['farewell']);
  });
});

describe('Answers of an earlier version', () => {
  const migration = (more: Partial<Migration>): Migration => ({ from: '0.9.0', to: '1.0.0', questions: {}, options: {}, removed: [], ...more });
  const library = (...migrations: Migration[]): Library => ({ ...base().library, migrations });

  test('follow renamed questions and options, and changed ones are to be confirmed', () => {
    const to = library(migration({ questions: { importance: 'criticality' }, options: { criticality: { high: 'stor' } } }));
    expect(migrateAnswers(to, '0.9.0', stated({ importance: 'high', users: ['personal'] }))).toEqual({
      answers: { criticality: { value: 'stor', basis: 'upgrade' }, users: { value: ['personal'], basis: 'stated' } }, dropped: [],
    });
  });

  test('that have no place any more are dropped and told, each with the reason', () => {
    const to = library(migration({ removed: ['colour'], options: { delivery: { boat: null } } }));
    const { answers, dropped } = migrateAnswers(to, '0.9.0', stated({ colour: 'red', delivery: ['boat'], criticality: 'enorm' }));
    expect(answers).toEqual({});
    expect(dropped.map(({ question, reason }) => [question, reason])).toEqual([['colour', 'question-removed'], ['delivery', 'option-removed'], ['criticality', 'no-longer-valid']]);
  });

  test('go through every version in between', () => {
    const to = library(migration({ from: '0.8.0', to: '0.9.0', questions: { a: 'b' } }), migration({ questions: { b: 'criticality' } }));
    expect(migrateAnswers(to, '0.8.0', stated({ a: 'stor' })).answers).toHaveProperty('criticality');
  });

  test('can not be carried over when a migration is missing', () => {
    expect(() => migrateAnswers(library(), '0.5.0', {})).toThrow('has no migration from 0.5.0; add migrations/0.5.0.yaml');
  });
});
