/**
 * A clause's text as it stands in the library, for reading: a place for a value is shown by its label in brackets.
 * What stands only for an optional value is shown, what stands instead of one is not.
 */
export function libraryText(template: string, labelOf: (name: string) => string): string {
  return template
    .replaceAll(/\{\{else\}\}[\s\S]*?(?=\{\{\/if\}\})/g, '')
    .replaceAll(/\{\{#if [^}]*\}\}|\{\{\/if\}\}/g, '')
    .replaceAll(/\{\{(?:ref |table )?([^}]+)\}\}/g, (_, name: string) => `[${labelOf(name.trim())}]`);
}
