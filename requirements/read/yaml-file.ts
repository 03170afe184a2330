import { LineCounter, isNode, parseDocument, visit } from 'yaml';
import type { z } from 'zod';
import { didYouMean, type Fault } from './fault.ts';

export type Path = readonly (string | number)[];

/** One library file: its value as written, and the place of any part of it. */
export interface YamlFile {
  path: string;
  value: unknown;
  /** Position of the value at `path`, or of the nearest part that exists. */
  locate(path: Path): { line: number; column: number };
}

/** Reads YAML text. Syntax errors, duplicate keys, anchors and other traps become faults. */
export function parseYamlFile(path: string, text: string): { file?: YamlFile; faults: Fault[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, version: '1.2', uniqueKeys: true });
  const faults: Fault[] = [...document.errors, ...document.warnings].map((error) => {
    const { line, col } = lines.linePos(error.pos[0]);
    return { file: path, line, column: col, message: `is not valid YAML: ${error.message}` };
  });
  visit(document, {
    // An alias can make a small file endless, and hides from a reader what a field holds.
    Alias: (_, alias) => {
      const { line, col } = lines.linePos(alias.range?.[0] ?? 0);
      faults.push({ file: path, line, column: col, message: `uses the alias "*${alias.source}"; write the value out` });
    },
  });
  if (faults.length > 0) return { faults };
  const value: unknown = document.toJS();
  const locate = (at: Path) => {
    for (let length = at.length; length >= 0; length -= 1) {
      const node = length === 0 ? document.contents : document.getIn(at.slice(0, length), true);
      if (isNode(node) && node.range) {
        const { line, col } = lines.linePos(node.range[0]);
        return { line, column: col };
      }
    }
    return { line: 1, column: 1 };
  };
  return { file: { path, value, locate }, faults };
}

/** The faults that a schema finds in a file, each at the place of the value. */
export function schemaFaults(file: YamlFile, error: z.ZodError): Fault[] {
  return error.issues.flatMap((issue) => issueFaults(file, issue, []));
}

function issueFaults(file: YamlFile, issue: z.core.$ZodIssue, prefix: Path): Fault[] {
  const path = [...prefix, ...issue.path.filter((part): part is string | number => typeof part !== 'symbol')];
  const at = (place: Path, message: string): Fault => ({ file: file.path, ...file.locate(place), message });
  const name = path.join('.') || 'the file';
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => at([...path, key], `unknown key "${key}" in ${name}; remove it or check its spelling`));
  }
  if (issue.code === 'invalid_union') {
    // The alternative that came furthest tells most about what was meant.
    const furthest = issue.errors.filter((alternative) => alternative.length > 0).sort((a, b) => depth(b) - depth(a))[0];
    if (furthest && depth(furthest) > 0) return furthest.flatMap((inner) => issueFaults(file, inner, path));
    return [at(path, `${name} has a value of the wrong form`)];
  }
  if (issue.code === 'invalid_value') {
    const allowed = issue.values.map(String);
    const written = valueAt(file.value, path);
    return [at(path, `${name} is ${JSON.stringify(written)}; allowed: ${allowed.join(', ')}.${typeof written === 'string' ? didYouMean(written, allowed) : ''}`)];
  }
  if (issue.code === 'invalid_type' && valueAt(file.value, path) === undefined) return [at(path, `"${name}" is missing; add it`)];
  return [at(path, `${name}: ${issue.message}`)];
}

function depth(issues: readonly z.core.$ZodIssue[]): number {
  return Math.max(0, ...issues.map((issue) => issue.path.length));
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((inner, key) => (inner !== null && typeof inner === 'object' ? (inner as Record<string | number, unknown>)[key] : undefined), value);
}
