import { ErrorSummary } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';

export interface FieldFault {
  /** Id of the field that the link leads to. */
  field: string;
  text: string;
}

/** The faults of a form, above it. Takes the focus when it appears; give it a new key for each try. */
export function ErrorList({ faults }: { faults: readonly FieldFault[] }) {
  const { t } = useTranslation();
  if (faults.length === 0) return null;
  return (
    <ErrorSummary className="notice">
      <ErrorSummary.Heading level={2}>{t('common.faults', { count: faults.length })}</ErrorSummary.Heading>
      <ErrorSummary.List>
        {faults.map((fault) => (
          <ErrorSummary.Item key={fault.field}>
            <ErrorSummary.Link
              href={`#${fault.field}`}
              onClick={(event) => {
                event.preventDefault();
                document.getElementById(fault.field)?.focus();
              }}
            >
              {fault.text}
            </ErrorSummary.Link>
          </ErrorSummary.Item>
        ))}
      </ErrorSummary.List>
    </ErrorSummary>
  );
}
