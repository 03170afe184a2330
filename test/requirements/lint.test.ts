import { describe, expect, test } from '@jest/globals';
import { lintLibrary, rules } from '#requirements/lint/index.ts';
import { readLibrary } from '#requirements/read/index.ts';
import { checkTemplate } from '#templates/compose/index.ts';
import { smallFiles } from '../support/library.ts';

type Files = Map<string, string>;
const lint = (change: (files: Files) => void = () => {}) => {
  const files = smallFiles();
  change(files);
  return lintLibrary(readLibrary(files), checkTemplate).map((fault) => `${fault.file}:${fault.line} ${fault.message} [${fault.rule}]`);
};
const edit = (path: string, from: string, to: string) => (files: Files) => {
  const text = files.get(path) ?? '';
  if (!text.includes(from)) throw new Error(`${path} has no "${from}"`);
  files.set(path, text.replace(from, to));
};
const exit1 = 'clauses/exit/EXI-01.yaml';
const exit2 = 'clauses/exit/EXI-02.yaml';
const exit3 = 'clauses/exit/EXI-03.yaml';
const topics = 'coverage.yaml';
const table = 'coverage/law.yaml';

/** Per rule: what breaks it, and what it then says. A rule without a case here fails the last test. */
const bad: readonly [rule: string, change: (files: Files) => void, message: RegExp][] = [
  ['unknown-question', edit(exit2, 'when: { delivery: saas }', 'when: { delivry: saas }'), /EXI-02\.yaml:12 unknown question "delivry"\. Did you mean "delivery"\?/],
  ['unknown-question', edit(exit2, 'when: { delivery: saas }', 'when: { delivery: sass }'), /"delivery" has no option "sass"\. Did you mean "saas"\?/],
  ['unknown-question', edit('clauses/hosting/HOS-01.yaml', 'levels.K:', 'levels.Q:'), /"levels" has no part "Q"; parts: K/],
  ['unknown-question', edit(exit2, 'when: { delivery: saas }', 'when: { facts.mandatoryCount: { atLeast: 1 } }'), /only warnings may test facts/],
  ['unknown-question', edit('warnings/W12.yaml', 'facts.mandatoryCount', 'facts.mandatoryCout'), /unknown fact "mandatoryCout"\. Did you mean "mandatoryCount"/],
  ['unknown-question', edit('library.yaml', 'proportionalityWhen: { not: { criticality: liten } }', 'proportionalityWhen: { not: { criticalty: liten } }'), /library\.yaml:\d+ unknown question "criticalty"\. Did you mean "criticality"/],
  ['circular-question', edit('questions/users.yaml', 'options:', 'askWhen: { interface: publikt }\noptions:'), /questions\/(users|interface)\.yaml:1 depends on/],
  ['form-of-question', edit('questions/interface.yaml', 'value: internt', 'value: intern'), /"interface" has no option "intern"\. Did you mean "internt"/],
  ['form-of-question', edit('questions/criticality.yaml', 'countsAs: [mellan]', 'countsAs: [melan]'), /counts as the unknown option "melan"/],
  ['form-of-question', edit('library.yaml', 'users, interface', 'users, delivery, interface'), /asks "delivery" twice/],
  ['dead-question', (files) => { edit(exit3, 'when: { users: [personal, publik] }', 'when: always')(files); edit('questions/interface.yaml', 'users: publik', 'country: eu')(files); edit('questions/interface.yaml', 'users: personal', 'country: fri')(files); }, /nothing depends on the question "users"/],
  ['unknown-source', edit(exit1, 'provision: 3 §', 'provision: 33 §'), /EXI-01\.yaml:\d+ "33 §" is not noted in source "law"\. Did you mean/],
  ['unknown-source', edit(exit1, 'source: law', 'source: lag'), /unknown source "lag"\. Did you mean "law"/],
  ['unknown-source', edit(exit1, '- { source: law, provision: 3 § }', '- { basis: genral }'), /unknown legal basis "genral"\. Did you mean "general"/],
  ['defined-term', (files) => { edit('clauses/hosting/HOS-01.yaml', 'version: 1.0.0', 'version: 1.0.0\ndefines: [alla data]')(files); }, /EXI-01\.yaml:\d+ uses "alla data", which HOS-01 defines, but can be in a document without it/],
  ['days-from-when', edit(exit1, 'dagar efter begäran', 'dagar'), /EXI-01\.yaml:\d+ says "inom \{\{days\}\} dagar" without saying from when/],
  ['selection-at-call-off', (files) => { files.set('questions/procedure.yaml', (files.get('questions/country.yaml') ?? '').replace('id: country', 'id: procedure').replace('id: eu', 'id: avrop').replace(/code: F\d\d/, 'code: F99')); edit(exit2, 'kind: contract-term', 'kind: selection-criterion')(files); }, /EXI-02\.yaml:\d+ can be a selection criterion in a call-off/],
  ['valued-becomes-term', edit(exit3, ' Det som har gett mervärde gäller som avtalsvillkor.', ''), /EXI-03\.yaml:\d+ does not bind the supplier to what gave added value/],
  ['valued-evidence', (files) => { edit(exit1, 'kind: requirement', 'kind: contract-term')(files); edit(exit1, 'sv: Beskrivning.', 'sv: Anbudsgivaren godtar villkoret i anbudet.')(files); }, /EXI-01\.yaml:\d+ says nothing of what the tender shows when the term is valued instead/],
  ['dated-value', edit(exit2, 'sv: Byte ska gå.', 'sv: "Gränsen är {{dated limit}}."'), /EXI-02\.yaml:\d+ asks for a dated value; only questions and warnings can/],
  ['dated-value', edit('warnings/W12.yaml', 'sv: Det är många.', 'sv: "Gränsen är {{dated unknown}}."'), /W12\.yaml:\d+ names the dated value "unknown", which is not in parameters/],
  ['dated-value', (files) => { files.set('parameters/limit.yaml', 'id: limit\nlabel: { sv: Gräns, en: Limit }\nunit: { sv: kr, en: SEK }\nvalues: [{ from: 2022-02-01, value: 700000, source: law, provision: 3 § }]\n'); edit('warnings/W12.yaml', 'sv: Det är många.', 'sv: Gränsen är 700 000 kr.')(files); }, /W12\.yaml:\d+ writes out "700 000 kr", which changes by date; write \{\{dated limit\}\}/],
  ['proposal-cited', edit('sources/law.yaml', 'kind: law', 'kind: law\nproposal: true'), /EXI-01\.yaml:\d+ "law" is a proposal, not law/],
  ['proposal-cited', edit('sources/law.yaml', 'kind: law', 'kind: law\nproposal: true'), /library\.yaml:\d+ "law" is a proposal, not law/],
  ['proposal-cited', edit('sources/law.yaml', 'kind: law', 'kind: policy'), /"law" is a policy and binds nobody/],
  ['template-form', edit(exit1, '{{days}} dagar', '{{dagar}} dagar'), /unknown parameter "dagar"; parameters here: days/],
  ['template-form', edit(exit3, '{{ref EXI-01}}. Det', '{{ref EXI-22}}. Det'), /refers to the unknown clause "EXI-22"/],
  ['template-form', edit(exit2, 'hjälpa till vid byte.', 'hjälpa till {{{vid}}} byte.'), /triple brace/],
  ['template-form', edit(exit2, 'hjälpa till vid byte.', 'hjälpa till {{#each x}}a{{/each}} byte.'), /a block that is not {{#if parameter}}/],
  ['template-form', edit(exit2, 'hjälpa till vid byte.', 'hjälpa {{ till byte.'), /can't be read as a template/],
  ['unused-parameter', edit(exit1, 'inom {{days}} dagar', 'snart'), /the parameter "days" is not used/],
  ['unused-parameter', edit(exit1, 'within {{days}} days', 'soon'), /the English text leaves out {{days}}/],
  ['unreachable-clause', edit(exit2, 'when: { delivery: saas }', 'when: { delivery: saas, criticality: liten }'), /EXI-02\.yaml:12 no answers make this condition hold together with its scale/],
  ['unreachable-clause', edit(exit2, 'when: { delivery: saas }', 'when: { delivery: saas, interface: internt }'), /no answers lead to this variant/],
  ['place-of-clause', edit(exit2, 'area: exit', 'area: hosting'), /the id begins with EXI, but clauses of "hosting" begin with HOS/],
  ['due-and-kind', edit(exit1, 'due: delivery', 'due: exit'), /a ska-krav that is due at "exit"/],
  ['due-and-kind', edit(exit2, 'due: exit', 'due: tender'), /a contract term is met after the tender/],
  ['missing-evidence', edit(exit1, 'evidence: { sv: Beskrivning., en: Description. }\n', ''), /add evidence/],
  ['award-model', edit(exit3, 'maximum: deduction', 'maximum: deductions'), /"deductions" is not a money parameter/],
  ['award-model', edit(exit3, 'share: 50', 'share: 0'), /the levels fall from 100 to 0/],
  ['missing-translation', edit(exit2, "  en: The Supplier shall help when switching.\n", ''), /EXI-02\.yaml:10 has no English text/],
  ['missing-equivalence', edit(exit2, 'hjälpa till vid byte.', 'hjälpa till vid byte enligt ISO 27001.'), /names "ISO 2" without "eller likvärdig/],
  ['missing-equivalence', edit(exit2, 'hjälpa till vid byte.', 'hjälpa till vid byte till Acme.'), /names the product "Acme"/],
  ['party-names', edit(exit2, 'hjälpa till vid byte.', 'hjälpa kommunen vid byte.'), /says "kommunen"; write Beställaren/],
  ['one-obligation', edit(exit2, 'Leverantören ska hjälpa till vid byte.\n', 'Leverantören ska hjälpa till. Leverantören ska svara. Leverantören ska städa.\n'), /has 3 sentences with "ska"; split it/],
  ['words-to-avoid', edit(exit2, 'hjälpa till vid byte.', 'hjälpa till på ett modernt sätt.'), /says "modernt": it can't be tested/],
  ['plain-language', edit(exit2, 'hjälpa till vid byte.', 'tillse att byte sker.'), /says "tillse"; use an everyday word/],
  ['plain-language', edit(exit2, 'hjälpa till vid byte.', `hjälpa till ${'ord '.repeat(40)}vid byte.`), /has a sentence of \d+ words; split it/],
  ['plain-language', edit(exit2, 'hjälpa till vid byte.', 'hjälpa till enligt EXI-01.'), /write {{ref EXI-01}}/],
  ['same-shape', edit(exit2, '  sv: Leverantören ska hjälpa till vid byte.\n', '  sv: |-\n    Leverantören ska hjälpa till:\n    - med en sak.\n'), /has 0 list items where the Swedish has 1/],
  ['reference-holds', edit(exit3, '{{ref EXI-01}}. Det', '{{ref HOS-01}}. Det'), /refers to HOS-01, which is not always included/],
  ['missing-translation', edit(exit1, 'type: integer, label: { sv: Antal dagar, en: Number of days }, default: 30, minimum: 1, maximum: 90', 'type: text, label: { sv: Antal dagar, en: Number of days }, default: trettio'), /is printed in both languages/],
  ['starting-point-answers', edit('starting-points/skola.yaml', 'delivery: [saas]', 'delivery: [sas]'), /"delivery" has no option "sas"/],
  ['starting-point-answers', edit('starting-points/skola.yaml', 'delivery: [saas]', 'classified: ja'), /"classified" is never prefilled/],
  ['missing-translation', edit(topics, 'sv: Byte, en: Switching', 'sv: Byte'), /coverage\.yaml:3 has no English text/],
  ['missing-translation', edit(table, 'sv: Lagen, en: The Act', 'sv: Lagen'), /coverage\/law\.yaml:2 has no English text/],
  ['coverage-holds', edit(topics, ', leftOut: { sv: Hör inte hit., en: Does not belong here. }', ''), /coverage\.yaml:6 "HOS-02" has no clause; write one/],
  ['coverage-holds', edit(topics, 'id: HOS-02', 'id: EXI-01'), /coverage\.yaml:6 "EXI-01" is covered by EXI-01; take leftOut away/],
  ['coverage-holds', edit(exit2, 'review:', 'covers: [EXI-02, EXI-04]\nreview:'), /EXI-02\.yaml:\d+ the topic "EXI-04" is not in coverage\.yaml\. Did you mean "EXI-01"/],
  ['coverage-holds', edit(topics, 'id: EXI-03', 'id: EXI-09'), /EXI-03\.yaml:1 the topic "EXI-03" is not in coverage\.yaml/],
  ['coverage-holds', edit(table, ', topics: [EXI-02]', ''), /coverage\/law\.yaml:8 no clause answers to "2 §"; write one/],
  ['coverage-holds', edit(table, 'provisions: [3 §]', 'provisions: [3 §, 33 §]'), /coverage\/law\.yaml:9 "33 §" is not noted in source "law"\. Did you mean/],
  ['coverage-holds', edit(table, 'topics: [EXI-02]', 'topics: [EXI-02, EXI-22]'), /coverage\/law\.yaml:8 the topic "EXI-22" is not in coverage\.yaml/],
  ['coverage-holds', edit(table, 'source: law', 'source: lag'), /coverage\/law\.yaml:4 unknown source "lag"\. Did you mean "law"/],
];

describe('Content lint', () => {
  test('finds nothing in a good library', () => {
    expect(lint()).toEqual([]);
  });

  test.each(bad)('by the rule %s tells the place, the fault and what to do', (rule, change, message) => {
    const own = lint(change).filter((fault) => fault.endsWith(`[${rule}]`));
    expect(own.join('\n')).toMatch(message);
  });

  test('accepts a standard with "eller likvärdig", and a list below one "ska"', () => {
    const text = 'Leverantören ska hjälpa till enligt ISO 27001 eller likvärdig:\n    - en sak\n    - en annan sak';
    expect(lint(edit(exit2, 'sv: Leverantören ska hjälpa till vid byte.\n', `sv: |-\n    ${text}\n`)).filter((fault) => !fault.endsWith('[same-shape]'))).toEqual([]);
  });

  test('asks nothing of the clauses of a library without a checklist', () => {
    expect(lint((files) => { files.delete(topics); files.delete(table); })).toEqual([]);
  });

  test('has a failing case for every rule', () => {
    expect(rules.map((rule) => rule.name).filter((name) => !bad.some(([rule]) => rule === name))).toEqual([]);
  });
});
