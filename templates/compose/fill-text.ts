import Handlebars from 'handlebars';
import { inLanguage, type Inline, type Language, type Localized } from '#requirements/model/index.ts';

/** What a template may name: parameters with their labels and values, and the numbers of clauses. */
export interface TextScope {
  language: Language;
  parameters: Readonly<Record<string, { label: Localized; type?: string; options?: readonly { id: string; label: Localized }[] }>>;
  values: Readonly<Record<string, number | string | Localized>>;
  /** Clause id → what is printed for it, e.g. `ÖPP 3.4`. */
  references?: ReadonlyMap<string, string>;
}

/**
 * Library text with its parameters filled in. This is the only place that reads Handlebars, and it reads four forms:
 * `{{parameter}}`, `{{#if parameter}}…{{else}}…{{/if}}`, `{{table question}}` and `{{ref clause}}`. It walks the parsed
 * text itself and never runs Handlebars' compiler, so nothing of the process can be reached from a text.
 *
 * @throws Error on any other form; content lint finds those first.
 */
export function fillText(template: string, scope: TextScope): Inline[] {
  const inlines: Inline[] = [];
  fill(parsed(template), scope, inlines);
  return inlines;
}

/** Library texts are few and read over and over; what reading one gave is kept. */
const programs = new Map<string, hbs.AST.Program>();
const kept = 20_000;

function parsed(template: string): hbs.AST.Program {
  const found = programs.get(template) ?? Handlebars.parse(template);
  if (programs.size >= kept) programs.clear();
  programs.set(template, found);
  return found;
}

/** What is wrong with a template, in words; empty when `fillText` can read it and knows every name. */
export function checkTemplate(template: string, parameters: Iterable<string>, isClause: (id: string) => boolean, isQuestion: (id: string) => boolean): string[] {
  const known = new Set(parameters);
  let program: hbs.AST.Program;
  try {
    program = Handlebars.parse(template);
  } catch (error) {
    return [`can't be read as a template: ${error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)}`];
  }
  const faults: string[] = [];
  const visit = (statements: readonly hbs.AST.Statement[]): void => {
    for (const statement of statements) {
      try {
        const form = formOf(statement);
        if (form.type === 'parameter' || form.type === 'if') {
          if (!known.has(form.name)) faults.push(`names the unknown parameter "${form.name}"; parameters here: ${[...known].join(', ') || 'none'}`);
        }
        if (form.type === 'if') {
          visit(form.body.body);
          visit(form.otherwise.body);
        }
        if (form.type === 'table' && !isQuestion(form.name)) faults.push(`names the unknown question "${form.name}"`);
        if (form.type === 'ref' && !isClause(form.name)) faults.push(`refers to the unknown clause "${form.name}"`);
      } catch (error) {
        faults.push(error instanceof Error ? error.message : String(error));
      }
    }
  };
  visit(program.body);
  return faults;
}

type Form =
  | { type: 'content'; text: string }
  | { type: 'parameter'; name: string }
  | { type: 'table'; name: string }
  | { type: 'ref'; name: string }
  | { type: 'if'; name: string; body: hbs.AST.Program; otherwise: hbs.AST.Program };

function fill(program: hbs.AST.Program, scope: TextScope, inlines: Inline[]): void {
  for (const statement of program.body) {
    const form = formOf(statement);
    if (form.type === 'content') inlines.push({ type: 'text', text: form.text });
    else if (form.type === 'parameter') inlines.push(parameterInline(form.name, scope));
    else if (form.type === 'table') inlines.push({ type: 'table', question: form.name });
    else if (form.type === 'ref') inlines.push({ type: 'reference', clause: form.name, text: scope.references?.get(form.name) ?? form.name });
    else fill(hasValue(form.name, scope) ? form.body : form.otherwise, scope, inlines);
  }
}

const emptyProgram: hbs.AST.Program = Handlebars.parse('');

function formOf(statement: hbs.AST.Statement): Form {
  if (statement.type === 'ContentStatement') return { type: 'content', text: (statement as hbs.AST.ContentStatement).value };
  if (statement.type === 'MustacheStatement') {
    const { path, params, hash, escaped } = statement as hbs.AST.MustacheStatement;
    if (!escaped) throw new Error('has a triple brace; write {{parameter}}');
    if (hash) throw new Error('has a named argument; only {{parameter}}, {{table question}} and {{ref clause}} are read');
    const name = plainName(path);
    if (params.length === 0) return { type: 'parameter', name };
    const [argument] = params;
    if (params.length === 1 && argument && (name === 'table' || name === 'ref')) return { type: name, name: plainName(argument) };
    throw new Error(`has the unknown form {{${name} …}}; only {{table question}} and {{ref clause}} take an argument`);
  }
  if (statement.type === 'BlockStatement') {
    const { path, params, program, inverse } = statement as hbs.AST.BlockStatement;
    const [argument] = params;
    if (plainName(path) !== 'if' || params.length !== 1 || !argument) throw new Error('has a block that is not {{#if parameter}}');
    return { type: 'if', name: plainName(argument), body: program, otherwise: inverse ?? emptyProgram };
  }
  throw new Error(`has a form that is not read in clause text (${statement.type})`);
}

function plainName(expression: hbs.AST.Expression): string {
  const path = expression as hbs.AST.PathExpression;
  if (expression.type !== 'PathExpression' || path.data || path.depth > 0 || path.parts.length !== 1) throw new Error('names something else than a parameter, a question or a clause');
  return String(path.parts[0]);
}

function parameterInline(name: string, scope: TextScope): Inline {
  const parameter = Object.hasOwn(scope.parameters, name) ? scope.parameters[name] : undefined;
  if (!parameter) throw new Error(`names the unknown parameter "${name}"`);
  if (!hasValue(name, scope)) return { type: 'blank', parameter: name, label: parameter.label[scope.language] ?? parameter.label.sv };
  return { type: 'value', parameter: name, text: formatValue(scope.values[name] ?? '', parameter, scope.language) };
}

/** Blanks in wording that someone has edited, with the values that have been given since. */
export function fillBlanks(inlines: readonly Inline[], scope: TextScope): Inline[] {
  return inlines.map((inline) => (inline.type === 'blank' && Object.hasOwn(scope.parameters, inline.parameter) ? parameterInline(inline.parameter, scope) : inline));
}

function hasValue(name: string, scope: TextScope): boolean {
  return Object.hasOwn(scope.values, name) && scope.values[name] !== '';
}

function formatValue(value: number | string | Localized, parameter: TextScope['parameters'][string], language: Language): string {
  if (typeof value === 'number') return formatNumber(value, language);
  if (typeof value === 'object') return inLanguage(value, language);
  const option = parameter.options?.find((candidate) => candidate.id === value);
  return option ? (option.label[language] ?? option.label.sv) : value;
}

/** `100 000` in Swedish (with spaces that do not break), `100,000` in English. */
export function formatNumber(value: number, language: Language): string {
  return String(value).replace(/\B(?=(\d{3})+(?!\d))/g, language === 'sv' ? '\u00A0' : ',');
}
