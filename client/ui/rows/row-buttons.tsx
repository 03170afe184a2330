import { Button } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import './rows.css';

interface Props {
  at: number;
  count: number;
  onMove(to: number): void;
  onRemove(): void;
}

export function RowButtons({ at, count, onMove, onRemove }: Props) {
  const { t } = useTranslation();
  if (count < 2) return null;
  const number = at + 1;
  return (
    <div className="button-row row-buttons">
      {at > 0 && (
        <Button variant="tertiary" data-size="sm" aria-label={t('wizard.rows.upNamed', { number })} onClick={() => onMove(at - 1)}>
          {t('wizard.rows.up')}
        </Button>
      )}
      {at < count - 1 && (
        <Button variant="tertiary" data-size="sm" aria-label={t('wizard.rows.downNamed', { number })} onClick={() => onMove(at + 1)}>
          {t('wizard.rows.down')}
        </Button>
      )}
      <Button variant="tertiary" data-size="sm" data-color="danger" aria-label={t('wizard.rows.removeNamed', { number })} onClick={onRemove}>
        {t('wizard.rows.remove')}
      </Button>
    </div>
  );
}
