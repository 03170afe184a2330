import { Alert, Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import type { RequestError } from '../api/request.ts';
import { useErrorWords } from './error-words.ts';

interface Props {
  error: RequestError;
  onRetry?: () => void;
}

/** Something the officer asked for did not succeed: what, that nothing typed is lost, and what to do. */
export function ErrorNotice({ error, onRetry }: Props) {
  const { t } = useTranslation();
  const words = useErrorWords(error);
  return (
    <Alert data-color="danger" role="alert" className="notice">
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
