import { Tag } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import type { Source } from '#requirements/model/index.ts';

const colors = { verified: 'success', likely: 'warning', recall: 'neutral' } as const;

/** How far a fact of a source is verified. */
export function ConfidenceTag({ confidence }: { confidence: Source['confidence'] }) {
  const { t } = useTranslation();
  return <Tag data-size="sm" data-color={colors[confidence]}>{t(`reasons.confidence.${confidence}`)}</Tag>;
}
