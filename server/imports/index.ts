export { FileFault, fileFaultCodes, type FileFaultCode } from './file-fault.ts';
export { limits } from './limits.ts';
export { readTables, tooLarge } from './read-tables.ts';
export { fileTypes, type FileType, type Table, type TablePlace, type TableRow } from './tables.ts';
