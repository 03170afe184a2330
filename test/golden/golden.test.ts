import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { evaluate } from '#requirements/engine/index.ts';
import type { Language } from '#requirements/model/index.ts';
import { composeDocument } from '#templates/compose/index.ts';
import type { DocumentId } from '#templates/composed-document.ts';
import { renderText } from '#templates/text/index.ts';
import { contentWith, productionLibrary } from '../support/library.ts';
import { answersOf, scenarios, type Scenario } from '../scenarios/scenarios.ts';

/**
 * The whole documents of every scenario as readable text, so that a change of a clause shows its effect in review.
 * After a change that is meant: `UPDATE_GOLDEN=1 npm run test:unit`, read the difference, and commit it with the change.
 */
const { compiled } = productionLibrary();

/** What bidders get: the specification, and the contract terms where they stand in a document of their own. */
function textOf(given: Scenario, language: Language): string {
  const content = contentWith({ ...answersOf(compiled, given), need: 'Systemet ska gå att byta utan att uppgifter går förlorade.\n\nVi vet det genom intervjuer.' });
  const evaluation = evaluate(compiled, content);
  const compose = (document: DocumentId) =>
    composeDocument({
      compiled, content, evaluation,
      organisation: { name: 'Provkommun', number: '212000-0000', color: '#005595', contact: 'inkop@example.se', policies: [{ title: 'Policy för öppenhet', url: '' }] },
      procurement: { title: given.title }, library: { id: 'kravstallaren', version: 'golden', hash: '0'.repeat(64) },
      document, language, status: 'draft', date: '2026-11-22',
    });
  const specification = compose('specification');
  const holdsTerms = specification.blocks.some((block) => block.type === 'clause' && block.kind === 'contract-term');
  return [specification, ...(holdsTerms ? [] : [compose('contract-terms')])].map(renderText).join('\n');
}

describe.each(scenarios)('What bidders of $id get', (given) => {
  test.each(['sv', 'en'] as const)('reads in %s as it did', (language) => {
    const text = textOf(given, language);
    const path = join(import.meta.dirname, `${given.id}.${language}.txt`);
    if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(path, text);
    expect(text).toBe(readFileSync(path, 'utf8'));
  });
});
