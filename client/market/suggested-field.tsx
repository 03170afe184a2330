import { Button, Textfield } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { Prose } from '../ui/prose.tsx';

/** Words that may do, and where they come from. */
export interface Suggestion {
  from: string;
  text: string;
}

interface Props {
  id: string;
  label: string;
  description?: string;
  /** For an answer of a few words. */
  short?: boolean;
  value: string;
  suggestion?: Suggestion;
  fault?: string;
  onChange(value: string): void;
}

/** A field to write in, with a suggestion below while it is empty. What is suggested is nobody's words until it has been taken over. */
export function SuggestedField({ id, label, description, short = false, value, suggestion, fault, onChange }: Props) {
  const { t } = useTranslation();
  const take = (text: string) => {
    onChange(text);
    document.getElementById(id)?.focus();
  };
  const about = { id, label, description, value, error: fault };
  return (
    <div className="suggested-field">
      {short ? (
        <Textfield {...about} onChange={(event) => onChange(event.target.value)} />
      ) : (
        <Textfield multiline rows={3} {...about} onChange={(event) => onChange(event.target.value)} />
      )}
      {suggestion && !value && (
        <div className="suggestion">
          <p className="quiet">{suggestion.from}</p>
          <Prose text={suggestion.text} />
          <Button variant="secondary" data-size="sm" aria-label={t('market.takeSuggestionNamed', { field: label })} onClick={() => take(suggestion.text)}>{t('market.takeSuggestion')}</Button>
        </div>
      )}
    </div>
  );
}
