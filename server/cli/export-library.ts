import type { Language } from '#requirements/model/index.ts';
import { libraryTable, renderCsv, renderXlsx } from '#templates/spreadsheet/index.ts';
import type { ExportFormat } from './arguments.ts';
import type { LibraryInFolder } from './read-library.ts';

/** The library as a file. JSON is the canonical form: its SHA-256 is the library's hash. */
export async function exportLibrary({ library, content }: LibraryInFolder, format: ExportFormat, language: Language, day: string): Promise<Uint8Array> {
  switch (format) {
    case 'xlsx':
      return renderXlsx(libraryTable(library, day, language));
    case 'csv':
      return new TextEncoder().encode(renderCsv(libraryTable(library, day, language)[0]));
    case 'json':
      return new TextEncoder().encode(content);
  }
}
