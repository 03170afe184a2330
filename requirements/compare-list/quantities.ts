import type { Language } from '../model/index.ts';
import { stem } from '../search/stem.ts';
import { blank, type PlainText } from './plain-text.ts';

/** A number with its unit, as a text states it. */
export interface Quantity {
  /** What it can be compared with: `time`, `percent`, `money`, `per-year` or the counted thing. */
  of: string;
  /** In hours, percent, kronor, times a year or pieces. A blank has none. */
  value: number | null;
  /** Working days are not days. */
  working: boolean;
  /** Which way it binds: `least` is stricter the larger it is, `most` the smaller. Often it is not said. */
  bound: 'least' | 'most' | null;
  /** As it is written, with "minst" or "högst". */
  words: string;
  /** The parameter that it is the value of. */
  parameter?: string;
}

interface Words {
  numbers: Readonly<Record<string, number>>;
  units: readonly { of: string; pattern: string; size: number; working?: boolean }[];
  /** How often, in words. */
  often: readonly (readonly [pattern: RegExp, timesAYear: number])[];
  timesPer: RegExp;
  /** "Med högst 24 timmars mellanrum". */
  interval: RegExp;
  periods: readonly (readonly [pattern: RegExp, timesAYear: number])[];
  least: RegExp;
  most: RegExp;
  /** "Senast 30 dagar före" is at least 30 days. */
  latest: RegExp;
  before: RegExp;
}

const month = 730;

const sv: Words = {
  numbers: {
    en: 1, ett: 1, två: 2, tre: 3, fyra: 4, fem: 5, sex: 6, sju: 7, åtta: 8, nio: 9, tio: 10, elva: 11, tolv: 12, fjorton: 14, femton: 15, arton: 18, tjugo: 20, tjugofyra: 24, trettio: 30, fyrtio: 40,
    fyrtioåtta: 48, femtio: 50, sextio: 60, sjuttiotvå: 72, nittio: 90, hundra: 100,
  },
  units: [
    { of: 'time', pattern: 'sekund(?:er(?:s)?)?', size: 1 / 3600 },
    { of: 'time', pattern: 'minut(?:er(?:s)?)?', size: 1 / 60 },
    { of: 'time', pattern: 'timm(?:e|ar|ars)|tim|h', size: 1 },
    { of: 'time', pattern: '(?:arbets|bank|var|helgfria )dag(?:ar(?:s)?|s)?', size: 24, working: true },
    { of: 'time', pattern: '(?:kalender)?dag(?:ar(?:s)?|s)?|dygn(?:s)?', size: 24 },
    { of: 'time', pattern: 'vecka|veckor(?:s)?|veckas', size: 168 },
    { of: 'time', pattern: 'månad(?:er(?:s)?|s)?', size: month },
    { of: 'time', pattern: 'år(?:s)?', size: 12 * month },
    { of: 'percent', pattern: 'procent|%', size: 1 },
    { of: 'money', pattern: 'kr(?:onor)?|sek', size: 1 },
    { of: 'money', pattern: 'tkr', size: 1000 },
    { of: 'money', pattern: 'mkr|miljoner(?: kronor)?', size: 1_000_000 },
    { of: 'price-base-amount', pattern: 'prisbasbelopp', size: 1 },
  ],
  often: [
    [/(?<!\p{L})(?:dagligen|varje (?:dag|dygn))(?!\p{L})/giu, 365],
    [/(?<!\p{L})(?:veckovis|varje vecka)(?!\p{L})/giu, 52],
    [/(?<!\p{L})(?:månadsvis|månatligen|varje månad)(?!\p{L})/giu, 12],
    [/(?<!\p{L})(?:kvartalsvis|varje kvartal)(?!\p{L})/giu, 4],
    [/(?<!\p{L})(?:årligen|varje (?:avtals|kalender)?år)(?!\p{L})/giu, 1],
  ],
  timesPer: /gång(?:er)? (?:per|om|i) ((?:avtals|kalender)?\p{L}+)/u,
  interval: /(\p{L}+) (?:mellanrum|intervall)/u,
  periods: [[/år/u, 1], [/kvartal/u, 4], [/månad/u, 12], [/veck/u, 52], [/dag|dygn/u, 365]],
  least: /(?:minst|åtminstone|lägst|(?:inte|ej) (?:mindre|kortare) än|(?:inte|ej) understiga)\s*$/iu,
  most: /(?:högst|max(?:imalt|imum)?|inom(?: loppet av)?|senast(?: inom)?|upp till|som (?:mest|längst)|längst|(?:inte|ej) (?:mer|längre) än|(?:inte|ej) överstiga)\s*$/iu,
  latest: /senast(?: inom)?\s*$/iu,
  before: /^\s*(?:före|innan|i förväg)/iu,
};

const en: Words = {
  numbers: { a: 1, an: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, fifteen: 15, twenty: 20, thirty: 30, sixty: 60, ninety: 90, hundred: 100 },
  units: [
    { of: 'time', pattern: "seconds?'?", size: 1 / 3600 },
    { of: 'time', pattern: "minutes?'?", size: 1 / 60 },
    { of: 'time', pattern: "hours?'?|h", size: 1 },
    { of: 'time', pattern: "(?:working|business|banking) days?'?", size: 24, working: true },
    { of: 'time', pattern: "(?:calendar )?days?'?", size: 24 },
    { of: 'time', pattern: "weeks?'?", size: 168 },
    { of: 'time', pattern: "months?'?", size: month },
    { of: 'time', pattern: "years?'?", size: 12 * month },
    { of: 'percent', pattern: 'per ?cent|%', size: 1 },
    { of: 'money', pattern: 'sek|kronor', size: 1 },
  ],
  often: [[/\b(?:daily|every day)\b/giu, 365], [/\b(?:weekly|every week)\b/giu, 52], [/\b(?:monthly|every month)\b/giu, 12], [/\b(?:quarterly|every quarter)\b/giu, 4], [/\b(?:annually|yearly|every year)\b/giu, 1]],
  timesPer: /times? (?:per|a|an|each) ((?:contract |calendar )?\p{L}+)/u,
  interval: /(\p{L}+'?) (?:interval|apart)/u,
  periods: [[/year/u, 1], [/quarter/u, 4], [/month/u, 12], [/week/u, 52], [/day/u, 365]],
  least: /(?:at least|minimum(?: of)?|no(?:t)? less than)\s*$/iu,
  most: /(?:at most|maximum(?: of)?|within|no(?:t)? (?:more|later) than|up to|not exceed(?:ing)?)\s*$/iu,
  latest: /(?:no(?:t)? later than)\s*$/iu,
  before: /^\s*(?:before|prior to|in advance)/iu,
};

const words: Readonly<Record<Language, Words>> = { sv, en };
const around = 60;

/** Every number with a unit in a text, in the order they stand. Numbers of paragraphs, standards and versions are not among them. */
export function quantitiesIn({ text, values }: PlainText, language: Language): readonly Quantity[] {
  const known = words[language];
  const found = [...timesIn(text, known), ...intervalsIn(text, known), ...oftenIn(text, known), ...measuresIn(text, known, language)];
  const taken: { from: number; to: number }[] = [];
  return found
    .filter(({ from, to }) => {
      if (taken.some((other) => from < other.to && other.from < to)) return false;
      taken.push({ from, to });
      return true;
    })
    .sort((one, other) => one.from - other.from)
    .map(({ from, to, of, value, working, apart }) => {
      const before = text.slice(Math.max(0, from - around), from);
      const parameter = values.find((place) => place.from < to && from < place.to)?.parameter;
      const said = boundOf(before, text.slice(to, to + around), known);
      // The less time in between, the oftener.
      const bound = apart ? (said === 'most' ? 'least' : said === 'least' ? 'most' : null) : said;
      const boundWords = (known.least.exec(before) ?? known.most.exec(before))?.[0] ?? '';
      return { of, value, working, bound, words: `${boundWords}${text.slice(from, to)}`.replaceAll(/\s+/g, ' ').trim(), ...(parameter !== undefined && { parameter }) };
    });
}

interface Found {
  from: number;
  to: number;
  of: string;
  value: number | null;
  working: boolean;
  /** It says how long in between, and not how often. */
  apart?: boolean;
}

const number = (known: Words) => `\\d{1,3}(?:[ \\u00a0]\\d{3})+(?:[.,]\\d+)?|\\d+(?:[.,]\\d+)?|${blank}|${Object.keys(known.numbers).join('|')}`;

/** "Två gånger per år". */
function timesIn(text: string, known: Words): Found[] {
  return [...text.matchAll(new RegExp(`(?<![\\p{L}\\d.,:])(${number(known)})\\s+${known.timesPer.source}`, 'giu'))].flatMap((match) => {
    const perYear = known.periods.find(([pattern]) => pattern.test(match[2]?.toLowerCase() ?? ''))?.[1];
    return perYear === undefined ? [] : [{ from: match.index, to: match.index + match[0].length, of: 'per-year', value: multiplied(valueOf(match[1] ?? '', known), perYear), working: false }];
  });
}

/** "Med 24 timmars mellanrum". */
function intervalsIn(text: string, known: Words): Found[] {
  return [...text.matchAll(new RegExp(`(?<![\\p{L}\\d.,:])(${number(known)})\\s+${known.interval.source}`, 'giu'))].flatMap((match) => {
    const unit = known.units.find(({ of, pattern }) => of === 'time' && new RegExp(`^(?:${pattern})$`, 'iu').test(match[2] ?? ''));
    const value = valueOf(match[1] ?? '', known);
    return unit === undefined ? [] : [{ from: match.index, to: match.index + match[0].length, of: 'per-year', value: value === null || value === 0 ? null : (12 * month) / (value * unit.size), working: false, apart: true }];
  });
}

/** "Dagligen". */
function oftenIn(text: string, known: Words): Found[] {
  return known.often.flatMap(([pattern, value]) => [...text.matchAll(pattern)].map((match) => ({ from: match.index, to: match.index + match[0].length, of: 'per-year', value, working: false })));
}

/** "30 dagar"; "minst tre referenser", where only a bound tells that the number is a demand. */
function measuresIn(text: string, known: Words, language: Language): Found[] {
  const unit = known.units.map(({ pattern }) => pattern).join('|');
  const measured = [...text.matchAll(new RegExp(`(?<![\\p{L}\\d.,:§-])(${number(known)})(?:\\s+|(?=%))(${unit})(?![\\p{L}\\d])`, 'giu'))].flatMap((match) => {
    const [whole, amount = '', name = ''] = match;
    const measure = known.units.find(({ pattern }) => new RegExp(`^(?:${pattern})$`, 'iu').test(name));
    return measure ? [{ from: match.index, to: match.index + whole.length, of: measure.of, value: multiplied(valueOf(amount, known), measure.size), working: measure.working ?? false }] : [];
  });
  const counted = [...text.matchAll(new RegExp(`(?<![\\p{L}\\d.,:§-])(${number(known)})\\s+(\\p{Ll}{4,})`, 'gu'))].flatMap((match) => {
    const [whole, amount = '', thing = ''] = match;
    const before = text.slice(Math.max(0, match.index - around), match.index);
    const bound = known.least.test(before) || known.most.test(before);
    return bound ? [{ from: match.index, to: match.index + whole.length, of: stem(thing.toLowerCase(), language), value: valueOf(amount, known), working: false }] : [];
  });
  return [...measured, ...counted];
}

function valueOf(amount: string, known: Words): number | null {
  if (amount === blank) return null;
  return known.numbers[amount.toLowerCase()] ?? Number(amount.replaceAll(/[ \u00a0]/g, '').replace(',', '.'));
}

const multiplied = (value: number | null, by: number) => (value === null ? null : value * by);

function boundOf(before: string, after: string, known: Words): Quantity['bound'] {
  if (known.least.test(before)) return 'least';
  if (!known.most.test(before)) return null;
  return known.latest.test(before) && known.before.test(after) ? 'least' : 'most';
}
