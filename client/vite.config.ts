import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const server = `http://127.0.0.1:${process.env.PORT ?? '3000'}`;

// The component packages lack `sideEffects` in their package.json; without this every component ends up in the bundle.
const withoutSideEffects = /designsystemet-react|@tanstack|floating-ui|aksel-icons/;

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  server: { proxy: { '/api': server, '/theme.css': server } },
  build: {
    outDir: '../dist/client',
    emptyOutDir: true,
    // A polyfill would be one more script; every browser with module scripts that we support preloads by itself.
    modulePreload: { polyfill: false },
    // The content security policy has no `data:` for fonts and scripts.
    assetsInlineLimit: 0,
    rolldownOptions: { treeshake: { moduleSideEffects: (id) => !withoutSideEffects.test(id) } },
  },
});
