import { expect, test } from '@jest/globals';
import { renderText } from '#templates/text/index.ts';
import { finalDocument, frame, hostileDocument, hostileTexts, ofKind, richDocument } from './fixture.ts';

test('a clause is told with number, title, id, kind, wording and all that belongs to it', () => {
  expect(renderText(frame({ blocks: [ofKind('award-criterion')] }))).toBe(`ÖPP 3.3  Mervärde för öppen licens  (OSS-24@1.0.0)
TILLDELNINGSKRITERIUM · prisavdrag
Anbudsgivaren får prisavdrag i utvärderingen om källkoden till den offererade lösningen tillhandahålls under en licens som är godkänd av Open Source Initiative, eller en likvärdig licens.
Högsta prisavdrag: [fyll i: Högsta prisavdrag, kr]
Bedömning: Bedömningen görs mot den licenstext och det kodförråd som anbudsgivaren hänvisar till i anbudet. Bara komponenter som ingår i den offererade lösningen räknas.
Nivå | Prisavdrag
All programvara i den offererade lösningen omfattas. | 500 000 kr
Den del som behandlar och lagrar Beställarens data omfattas, men inte hela lösningen. | 250 000 kr
Inget av ovanstående. | 0 kr
Bevis i anbudet: Licensens namn och version per komponent samt adress till källkoden.
Nivå som offereras ____
`);
});

test('headings, lists and tables can be told apart', () => {
  const text = renderText(richDocument());
  expect(text).toContain('\n## 3.1 Gränssnitt mot andra system\n');
  expect(text).toContain('\n- Ska-krav måste vara uppfyllda för att anbudet ska kunna antas.\n');
  expect(text).toContain('\nKravöversikt\nKapitel | Ska-krav | Kriterier | Villkor\n');
  expect(text).toContain('KONTRAKTSVILLKOR · gäller under avtalstiden [ej beslutat: fråga F11]');
});

test('every clause is there once, and a final has no mark', () => {
  const text = renderText(finalDocument());
  for (const block of finalDocument().blocks) if (block.type === 'clause') expect(text.split(`(${block.clause}@${block.version})`)).toHaveLength(2);
  expect(text).not.toContain('utkast');
  expect(text).not.toContain('ej beslutat');
});

test('no line ends in a space, and no text is interpreted', () => {
  expect(renderText(richDocument())).not.toMatch(/[ \t]$/m);
  for (const hostile of hostileTexts) expect(renderText(hostileDocument())).toContain(`\n${hostile}\n`);
});
