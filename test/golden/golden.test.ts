import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { evaluate } from '#requirements/engine/index.ts';
import { composeDocument } from '#templates/compose/index.ts';
import { renderText } from '#templates/text/index.ts';
import { contentWith, productionLibrary } from '../support/library.ts';
import { answersOf, scenario } from '../scenarios/scenarios.ts';

/**
 * The whole documents of two scenarios as readable text, so that a change of a clause shows its effect in review.
 * After a change that is meant: `UPDATE_GOLDEN=1 npm run test:unit`, read the difference, and commit it with the change.
 */
const { compiled } = productionLibrary();
const cases = ['S01', 'S09'].flatMap((id) => (['sv', 'en'] as const).map((language) => ({ id, language })));

describe.each(cases)('The specification of $id in $language', ({ id, language }) => {
  test('reads as it did', () => {
    const given = scenario(id);
    const content = contentWith({ ...answersOf(compiled, given), need: 'Skolans system ska gå att byta utan att uppgifter om elever går förlorade.\n\nVi vet det genom intervjuer.' });
    const document = composeDocument({
      compiled, content, evaluation: evaluate(compiled, content),
      organisation: { name: 'Provkommun', number: '212000-0000', color: '#005595', contact: 'inkop@example.se', policies: [{ title: 'Policy för öppenhet', url: '' }] },
      procurement: { title: given.title }, library: { id: 'kravstallaren', version: 'golden', hash: '0'.repeat(64) },
      document: 'specification', language, status: 'draft', date: '2026-11-22',
    });
    const text = renderText(document);
    const path = join(import.meta.dirname, `${id}.${language}.txt`);
    if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(path, text);
    expect(text).toBe(readFileSync(path, 'utf8'));
  });
});
