import { dirname, join } from 'node:path/posix';
import { FileFault } from './file-fault.ts';
import { limits } from './limits.ts';
import { damaged, readXml } from './xml.ts';
import type { Package } from './zip.ts';

/** What a workbook says of itself, besides what is in its sheets. */
export interface Workbook {
  /** Those that are seen, in order, with the part that each is in. */
  sheets: readonly { name: string; part: string }[];
  /** The part with the texts that cells share, when there is one. */
  sharedStrings: string | undefined;
  /** How the numbers of a cell's style are shown. */
  formats: readonly NumberFormat[];
  /** Days are counted from 1904. */
  from1904: boolean;
}
export type NumberFormat = 'plain' | 'date' | 'time' | 'percent';

const home = 'xl/workbook.xml';

export function readWorkbook(parts: Package): Workbook {
  const { targets, sharedStrings, styles } = relations(parts);
  const sheets: { name: string; part: string }[] = [];
  let from1904 = false;
  readXml(parts.part(home) ?? raise(damaged()), {
    open: ({ name, attribute }) => {
      if (name === 'workbookPr') from1904 = /^(?:1|true)$/.test(attribute('date1904') ?? '');
      if (name !== 'sheet' || /hidden/i.test(attribute('state') ?? '')) return;
      const part = targets.get(attribute('id') ?? '');
      if (part !== undefined && parts.names.has(part)) sheets.push({ name: attribute('name') ?? '', part });
    },
  });
  if (sheets.length > limits.sheets) throw new FileFault('file-too-many-sheets', `The workbook has more than ${limits.sheets} sheets. Keep the one with the list.`, { maximum: limits.sheets });
  return { sheets, sharedStrings, formats: styles === undefined ? [] : readFormats(parts, styles), from1904 };
}

function relations(parts: Package): { targets: ReadonlyMap<string, string>; sharedStrings: string | undefined; styles: string | undefined } {
  const targets = new Map<string, string>();
  const ofType = new Map<string, string>();
  const part = parts.part('xl/_rels/workbook.xml.rels');
  if (part) {
    readXml(part, {
      open: ({ name, attribute }) => {
        if (name !== 'Relationship') return;
        const target = attribute('Target') ?? '';
        const whole = target.startsWith('/') ? target.slice(1) : join(dirname(home), target);
        targets.set(attribute('Id') ?? '', whole);
        ofType.set((attribute('Type') ?? '').replace(/^.*\//, ''), whole);
      },
    });
  }
  return { targets, sharedStrings: ofType.get('sharedStrings'), styles: ofType.get('styles') };
}

/** The formats that every program knows by number. */
const builtIn = (id: number): NumberFormat => (id === 9 || id === 10 ? 'percent' : (id >= 14 && id <= 17) || id === 22 ? 'date' : (id >= 18 && id <= 21) || (id >= 45 && id <= 47) ? 'time' : 'plain');

function readFormats(parts: Package, name: string): readonly NumberFormat[] {
  const own = new Map<number, NumberFormat>();
  const formats: NumberFormat[] = [];
  let inCells = false;
  const part = parts.part(name);
  if (part === undefined) return formats;
  readXml(part, {
    open: ({ name: element, attribute }) => {
      if (element === 'numFmt') own.set(Number(attribute('numFmtId')), formatOf(attribute('formatCode') ?? ''));
      if (element === 'cellXfs') inCells = true;
      if (element === 'xf' && inCells) {
        const id = Number(attribute('numFmtId') ?? 0);
        formats.push(own.get(id) ?? builtIn(id));
      }
    },
    close: (element) => {
      if (element === 'cellXfs') inCells = false;
    },
  });
  return formats;
}

/** What a format code shows, without what it quotes, colours and conditions. */
function formatOf(code: string): NumberFormat {
  const plain = code.replaceAll(/"[^"]*"|\\.|\[(?!h|m|s)[^\]]*\]/gi, '');
  if (/[yd]/i.test(plain)) return 'date';
  if (/[hs]/i.test(plain)) return 'time';
  return plain.includes('%') ? 'percent' : 'plain';
}

function raise(error: Error): never {
  throw error;
}
