import { useSyncExternalStore } from 'react';

// The same width as in the style sheets: from here the document fits beside the questions.
const wide = window.matchMedia('(min-width: 75rem)');

const subscribe = (onChange: () => void) => {
  wide.addEventListener('change', onChange);
  return () => wide.removeEventListener('change', onChange);
};

export const useWide = (): boolean => useSyncExternalStore(subscribe, () => wide.matches);
