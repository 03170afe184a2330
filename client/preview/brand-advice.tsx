import { Alert, Paragraph } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import type { FactDetails } from '#requirements/model/index.ts';
import { useFormat } from '../i18n/format.ts';

/** Product and company names in what the officer has written, and what to write instead. */
export function BrandAdvice({ brands }: { brands: FactDetails['brandNames'] }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (brands.length === 0) return null;
  const names = format.list([...new Set(brands.map((found) => found.brand))]);
  return (
    <Alert data-color="warning" className="notice">
      <Paragraph>{t('preview.brands.found', { names })}</Paragraph>
      <Paragraph>{t('preview.brands.advice')}</Paragraph>
    </Alert>
  );
}
