/// <reference types="vite/client" />

import type comparison from './i18n/sv/comparison.json';
import type library from './i18n/sv/library.json';
import type sv from './i18n/sv/index.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: typeof sv & { library: typeof library; comparison: typeof comparison } };
  }
}
