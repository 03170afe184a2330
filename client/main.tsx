import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { startTranslation } from './i18n/translation.ts';
import './ui/styles.css';

await startTranslation();

const root = document.getElementById('app');
if (!root) throw new Error('index.html has no #app');

createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
