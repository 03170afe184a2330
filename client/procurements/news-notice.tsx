import { Alert, Button } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.ts';
import { useEventWords } from './event-words.ts';
import { useProcurement } from './store.ts';

/** What someone else, or another tab, has changed while the officer was away. */
export function NewsNotice() {
  const { t } = useTranslation();
  const format = useFormat();
  const { news, dismissNews } = useProcurement();
  const eventWords = useEventWords();
  return (
    <div role="status">
      {news.length > 0 && (
        <Alert data-color="info" className="notice news">
          <p>{t('procurements.news.heading')}</p>
          <ul>
            {news.map((event) => (
              <li key={event.version}>{t('procurements.news.row', { what: eventWords(event), by: event.by, time: format.time(event.at) })}</li>
            ))}
          </ul>
          <Button variant="tertiary" data-size="sm" onClick={dismissNews}>{t('procurements.news.dismiss')}</Button>
        </Alert>
      )}
    </div>
  );
}
