export { renderCsv } from './csv.ts';
export { libraryTable } from './library-table.ts';
export type { Sheet } from './sheet.ts';
export { renderXlsx } from './xlsx.ts';
