import { parseArgs } from 'node:util';
import { languages, type Language } from '#requirements/model/index.ts';
import { didYouMean } from '#requirements/read/index.ts';
import { CliFault } from './fault.ts';

export const exportFormats = ['xlsx', 'csv', 'json'] as const;
export type ExportFormat = (typeof exportFormats)[number];

export type Command =
  | { name: 'help' }
  | { name: 'site'; folder: string; library?: string }
  | { name: 'export'; format: ExportFormat; file?: string; language: Language; library?: string };

const commands = ['site', 'export'];

/** @throws CliFault `usage` */
export function readArguments(given: readonly string[]): Command {
  const { values, positionals } = parsed(given);
  const [subject, command, ...rest] = positionals;
  if (values.help || subject === undefined || subject === 'help') return { name: 'help' };
  if (subject !== 'library') throw new CliFault('usage', `Unknown command "${subject}".${didYouMean(subject, ['library'])}`);
  if (command === undefined) throw new CliFault('usage', 'What should be done with the library? Say "site" or "export".');
  if (!commands.includes(command)) throw new CliFault('usage', `Unknown command "library ${command}".${didYouMean(command, commands)}`);
  const formats = exportFormats.filter((format) => values[format]);
  const library = values.library === undefined ? {} : { library: values.library };
  if (command === 'site') {
    const [folder] = only(rest, 1, 'one folder');
    if (folder === undefined) throw new CliFault('usage', 'Which folder should the site be written to?');
    if (formats.length > 0 || values.language !== undefined) throw new CliFault('usage', 'A site has every format and language; take away --xlsx, --csv, --json and --language.');
    return { name: 'site', folder, ...library };
  }
  const [file] = only(rest, 1, 'one file');
  const [format] = formats;
  if (format === undefined || formats.length > 1) throw new CliFault('usage', 'Say which format the library is exported to: one of --xlsx, --csv and --json.');
  if (format === 'json' && values.language !== undefined) throw new CliFault('usage', 'JSON has all languages; take away --language.');
  const language = languages.find((candidate) => candidate === (values.language ?? 'sv'));
  if (language === undefined) throw new CliFault('usage', `--language is "${values.language}"; it can be ${languages.join(' or ')}.`);
  return { name: 'export', format, language, ...(file === undefined ? {} : { file }), ...library };
}

function parsed(given: readonly string[]) {
  const flag = { type: 'boolean' } as const;
  const options = { help: { ...flag, short: 'h' }, xlsx: flag, csv: flag, json: flag, language: { type: 'string' }, library: { type: 'string' } } as const;
  try {
    return parseArgs({ args: [...given], options, allowPositionals: true });
  } catch (error) {
    const unknown = /^Unknown option '([^']+)'/.exec((error as Error).message)?.[1];
    const known = Object.keys(options).map((name) => `--${name}`);
    throw new CliFault('usage', unknown === undefined ? `${(error as Error).message}.` : `Unknown option ${unknown}.${didYouMean(unknown, known)}`);
  }
}

function only(given: readonly string[], most: number, what: string): readonly string[] {
  if (given.length > most) throw new CliFault('usage', `Give only ${what}; "${given.slice(most).join(' ')}" is too much.`);
  return given;
}
