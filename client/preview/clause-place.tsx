import { Button } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import type { ComposedDocument } from '#templates/composed-document.ts';

interface Props {
  clause: string;
  document: ComposedDocument;
  position: number | null;
  onChange(position: number): void;
}

/** Where the clause stands in its chapter, moved by buttons. */
export function ClausePlace({ clause, document, position, onChange }: Props) {
  const { t } = useTranslation();
  const { at, count } = placeIn(document, clause);
  const now = position ?? at;
  if (count < 2) return null;
  return (
    <div className="clause-place">
      <p role="status">{t('preview.place.now', { position: now, count })}</p>
      <div className="button-row">
        <Button variant="secondary" data-size="sm" aria-disabled={now <= 1} onClick={() => now > 1 && onChange(now - 1)}>{t('preview.place.up')}</Button>
        <Button variant="secondary" data-size="sm" aria-disabled={now >= count} onClick={() => now < count && onChange(now + 1)}>{t('preview.place.down')}</Button>
      </div>
    </div>
  );
}

/** Its number among the clauses below the same heading, from 1. */
function placeIn(document: ComposedDocument, clause: string): { at: number; count: number } {
  let chapter: string[] = [];
  for (const block of document.blocks) {
    if (block.type === 'heading') {
      if (chapter.includes(clause)) break;
      chapter = [];
    }
    if (block.type === 'clause') chapter.push(block.clause);
  }
  return { at: chapter.indexOf(clause) + 1, count: chapter.includes(clause) ? chapter.length : 0 };
}
