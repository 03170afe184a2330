export { docxParts } from './package.ts';
export { renderDocx } from './render.ts';
