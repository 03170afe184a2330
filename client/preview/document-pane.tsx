import { Heading } from '@digdir/designsystemet-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNotice } from '../ui/error-notice.tsx';
import { Loading } from '../ui/loading.tsx';
import { DocumentView } from './document-view.tsx';
import { useDocument } from './use-document.ts';

/** The document beside the questions: what each answer does, as it is printed. */
export default function DocumentPane() {
  const { t } = useTranslation();
  const { data, error, again } = useDocument();
  const paper = useRef<HTMLDivElement>(null);
  const turnedTo = useRef(data);
  useEffect(() => {
    if (turnedTo.current === data) return;
    turnedTo.current = data;
    turnToFirstNew(paper.current);
  }, [data]);
  return (
    <aside className="pane" aria-labelledby="pane-heading">
      <Heading level={2} data-size="2xs" id="pane-heading" className="pane-heading">{t('preview.paneHeading')}</Heading>
      <div className="pane-paper" ref={paper}>
        {error && <ErrorNotice error={error} onRetry={again} background />}
        {!data && !error && <Loading />}
        {data && <DocumentView document={data} headingLevel={3} brief />}
      </div>
    </aside>
  );
}

/** To the first clause that the last answer added. The focus stays where the officer is. */
function turnToFirstNew(paper: HTMLElement | null): void {
  const first = paper?.querySelector<HTMLElement>('.clause-new');
  if (paper && first) paper.scrollTo({ top: first.offsetTop - paper.offsetTop - 16 });
}
