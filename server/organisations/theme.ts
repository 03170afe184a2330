type Scheme = 'light' | 'dark';

/**
 * The style sheet that gives the user interface the organisation's colour: a scale with enough contrast, generated
 * from the one colour, over Designsystemet's own accent.
 */
export async function themeCss(color: string): Promise<string> {
  // The generator takes a third of a second to load, which no start of the server should wait for.
  const { generateColorSchemes } = await import('@digdir/designsystemet/color');
  const schemes = generateColorSchemes(color as `#${string}`);
  const scale = (scheme: Scheme) => schemes[scheme].map(({ name, hex }) => `  --ds-color-accent-${name}: ${hex};\n`).join('');
  return [
    `:root, [data-color-scheme='light'] {\n${scale('light')}}\n`,
    `[data-color-scheme='dark'] {\n${scale('dark')}}\n`,
    `@media (prefers-color-scheme: dark) {\n[data-color-scheme='auto'] {\n${scale('dark')}}\n}\n`,
  ].join('');
}
