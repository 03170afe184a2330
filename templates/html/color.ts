import type { ClauseBlock } from '#templates/composed-document.ts';

/** Colours as #rrggbb, shared by every format that has colours. */
export const colors = {
  ink: '#1b2b3a',
  quiet: '#5a6675',
  line: '#c9d1da',
  cell: '#f3f6f9',
  blank: '#fff2a8',
  markText: '#8a3b00',
  markCell: '#fff4e0',
} as const;

/** A kind is told in words; its colour only helps the eye. Each has at least 4.5:1 against `cell`. */
export const kindColors: Readonly<Record<ClauseBlock['kind'], string>> = {
  requirement: '#9b1c1c',
  'award-criterion': '#1e6b3a',
  'contract-term': '#1d4f91',
  'selection-criterion': '#5b3a8c',
  preamble: '#5a6675',
};

/** WCAG 2 contrast ratio of two colours. */
export function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** The colour, darkened until text in it can be read on white and on a label cell; ink if it is no colour. */
export function readable(color: string): string {
  if (!/^#[0-9a-f]{6}$/i.test(color)) return colors.ink;
  let dark = color.toLowerCase();
  while (contrast(dark, colors.cell) < 4.5) dark = hex(channels(dark).map((channel) => Math.floor(channel * 0.95)));
  return dark;
}

function luminance(color: string): number {
  const [red, green, blue] = channels(color).map((channel) => {
    const share = channel / 255;
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function channels(color: string): readonly number[] {
  return [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
}

function hex(values: readonly number[]): string {
  return `#${values.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}
