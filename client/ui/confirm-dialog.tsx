import { Button, Dialog, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import './confirm-dialog.css';

interface Props {
  title: string;
  text: string;
  confirm: string;
  busy?: boolean;
  /** Nothing is lost by it. */
  harmless?: boolean;
  onConfirm(): void;
  onCancel(): void;
}

/** Asks before something that cannot be undone. Mounted only while it asks. */
export function ConfirmDialog({ title, text, confirm, busy = false, harmless = false, onConfirm, onCancel }: Props) {
  const { t } = useTranslation();
  const heading = useId();
  return (
    <Dialog open onClose={onCancel} closeButton={t('common.close')} aria-labelledby={heading}>
      <Heading level={2} data-size="xs" id={heading}>{title}</Heading>
      <Paragraph>{text}</Paragraph>
      <div className="button-row">
        <Button data-color={harmless ? undefined : 'danger'} loading={busy} onClick={onConfirm}>{confirm}</Button>
        <Button variant="secondary" onClick={onCancel}>{t('common.cancel')}</Button>
      </div>
    </Dialog>
  );
}
