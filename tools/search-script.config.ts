import { join } from 'node:path';
import { defineConfig } from 'vite';

const root = join(import.meta.dirname, '..');

/** The script of the library site's search page as one plain file: a browser does not load a module from a disk. */
export default defineConfig({
  root,
  publicDir: false,
  build: {
    outDir: join(root, 'dist', 'site'),
    emptyOutDir: true,
    lib: { entry: join(root, 'templates', 'site', 'script', 'search-page.ts'), formats: ['iife'], name: 'searchPage', fileName: () => 'search.js' },
  },
});
