import { type ReactNode, Suspense } from 'react';
import { lazyPart } from '../ui/lazy-part.ts';
import { Loading } from '../ui/loading.tsx';
import { useWide } from '../ui/use-wide.ts';
import './beside-document.css';

const DocumentPane = lazyPart(() => import('./document-pane.tsx'));

/** Puts the document beside the page where there is room for both. On narrow screens it is a page of its own. */
export function BesideDocument({ children }: { children: ReactNode }) {
  const wide = useWide();
  return (
    <div className="beside">
      <div className="beside-page">{children}</div>
      {wide && (
        <Suspense fallback={<Loading />}>
          <DocumentPane />
        </Suspense>
      )}
    </div>
  );
}
