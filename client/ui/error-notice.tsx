import { Alert, Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { RequestError } from '../api/request.ts';
import { useErrorWords } from './error-words.ts';

interface Props {
  error: RequestError;
  onRetry?: () => void;
  /** About something in the background: leaves the focus where the officer is. */
  background?: boolean;
}

/** Something the officer asked for did not succeed: what, that nothing typed is lost, and what to do. Takes the focus, so that it is seen. */
export function ErrorNotice({ error, onRetry, background = false }: Props) {
  const { t } = useTranslation();
  const words = useErrorWords(error);
  const notice = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!background) notice.current?.focus();
  }, [background]);
  return (
    <Alert data-color="danger" role="alert" className="notice" ref={notice} tabIndex={-1}>
      <Heading level={2} data-size="2xs">{words.title}</Heading>
      <Paragraph>{words.text}</Paragraph>
      {words.faults.length > 0 && (
        <ul>
          {words.faults.map((fault) => (
            <li key={fault}>{fault}</li>
          ))}
        </ul>
      )}
      {onRetry && (
        <Button variant="secondary" onClick={onRetry}>
          {t('common.tryAgain')}
        </Button>
      )}
    </Alert>
  );
}
