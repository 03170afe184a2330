import { Button, Textfield } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import type { Clause, Decision } from '#requirements/model/index.ts';
import type { ComposedDocument } from '#templates/composed-document.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { useProcurement } from '../procurements/store.ts';
import { BrandAdvice } from './brand-advice.tsx';
import { Prose } from '../ui/prose.tsx';
import { clauseBodyText } from './inline-text.ts';
import { useLibraryText } from './use-library-text.ts';

interface Props {
  clause: Clause;
  decision: Decision;
  document: ComposedDocument;
  /** `null`: the library's text. */
  value: string | null;
  fault?: string;
  onChange(value: string | null): void;
}

/** The clause's words: the library's, until the officer asks to write others. The library's text then stands beside. */
export function WordingField({ clause, decision, document, value, fault, onChange }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { state } = useProcurement();
  const libraryText = useLibraryText();
  const block = document.blocks.find((candidate) => candidate.type === 'clause' && candidate.clause === clause.id);
  const start = () => onChange(block?.type === 'clause' && document.language === 'sv' ? clauseBodyText(block.body) : libraryText(clause, decision.variant));
  if (value === null) {
    return (
      <div>
        <p className="wording-heading">{t('preview.wording.label')}</p>
        <p className="quiet">{t('preview.wording.isLibrary')}</p>
        {language === 'sv' ? (
          <Button variant="secondary" data-size="sm" onClick={start}>{t('preview.wording.edit')}</Button>
        ) : (
          <p className="quiet">{t('preview.wording.swedishOnly')}</p>
        )}
      </div>
    );
  }
  return (
    <div>
      <div className="wording-sides">
        <Textfield
          id="wording"
          multiline
          rows={8}
          label={t('preview.wording.label')}
          description={t('preview.wording.help')}
          value={value}
          error={fault}
          onChange={(event) => onChange(event.target.value)}
        />
        <div className="wording-library">
          <p className="wording-heading">{t('preview.wording.library')}</p>
          <Prose text={libraryText(clause, decision.variant)} />
        </div>
      </div>
      <BrandAdvice brands={state.factDetails.brandNames.filter((found) => found.where === 'adjustment' && found.id === clause.id)} />
      <Button variant="tertiary" data-size="sm" onClick={() => onChange(null)}>{t('preview.wording.restore')}</Button>
    </div>
  );
}
