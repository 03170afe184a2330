/**
 * A clause's text as it stands in the library, for reading; `wordsFor` gives what stands in the place of a value, a
 * reference or a table. What stands only for an optional value is shown, what stands instead of one is not.
 */
export function libraryText(template: string, wordsFor: (name: string) => string): string {
  return template
    .replaceAll(/\{\{else\}\}[\s\S]*?(?=\{\{\/if\}\})/g, '')
    .replaceAll(/\{\{#if [^}]*\}\}|\{\{\/if\}\}/g, '')
    .replaceAll(/\{\{(?:ref |table )?([^}]+)\}\}/g, (_, name: string) => wordsFor(name.trim()));
}
