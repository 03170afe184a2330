import { Button, Dialog, Heading, Paragraph } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.ts';
import { useWords } from '../i18n/words.ts';
import { type JudgementDraft, judgementFields } from '../market/judgement-draft.ts';
import { inlineText } from '../preview/inline-text.ts';
import { AnswerText } from '../wizard/answer-text.tsx';
import type { Conflict, ConflictChoice } from './conflict.ts';
import './conflict-dialog.css';
import { useEventWords } from './event-words.ts';
import type { LibraryIndex } from './library-index.ts';

interface Props {
  conflict: Conflict;
  index: LibraryIndex;
  onChoose(choice: ConflictChoice): void;
}

/** Someone else changed the same thing first: shows both, and lets the officer choose. Nothing typed is lost. */
export function ConflictDialog({ conflict, index, onChoose }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const eventWords = useEventWords();
  return (
    <Dialog open closeButton={t('common.close')} className="conflict" aria-labelledby="conflict-heading" onClose={() => onChoose('undecided')}>
      <Heading level={2} data-size="xs" id="conflict-heading">{t('procurements.conflict.heading')}</Heading>
      <ul>
        {conflict.conflicts.map((event) => (
          <li key={event.version}>
            {t('procurements.conflict.who', {
              what: eventWords({ type: event.type as Parameters<typeof eventWords>[0]['type'], targets: event.targets }),
              by: event.by,
              when: format.moment(event.at),
            })}
          </li>
        ))}
      </ul>
      <Versions conflict={conflict} index={index} />
      <Paragraph>{t('procurements.conflict.safe')}</Paragraph>
      <div className="button-row">
        <Button onClick={() => onChoose('mine')}>{t('procurements.conflict.mine')}</Button>
        <Button variant="secondary" onClick={() => onChoose('theirs')}>{t('procurements.conflict.theirs')}</Button>
        <Button variant="tertiary" onClick={() => onChoose('undecided')}>{t('procurements.conflict.later')}</Button>
      </div>
    </Dialog>
  );
}

function Versions({ conflict: { attempt, theirs, conflicts }, index }: { conflict: Conflict; index: LibraryIndex }) {
  const { t } = useTranslation();
  const words = useWords();
  if (attempt.type === 'answers') {
    const touched = new Set(conflicts.flatMap((event) => event.targets));
    return Object.entries(attempt.answers)
      .filter(([id]) => touched.has(id))
      .map(([id, value]) => {
        const question = index.question(id);
        const answer = theirs.answers[id];
        return (
          <section key={id} className="conflict-pair">
            {question && <Heading level={3} data-size="2xs">{words(question.title)}</Heading>}
            <Side label={t('procurements.conflict.yours')}>
              {value === null || !question ? t('procurements.conflict.noAnswer') : <AnswerText question={question} value={value} />}
            </Side>
            <Side label={t('procurements.conflict.others')}>
              {!answer || !question ? t('procurements.conflict.noAnswer') : <AnswerText question={question} value={answer.value} />}
            </Side>
          </section>
        );
      });
  }
  const mine = attemptText(attempt);
  if (mine === undefined) return null;
  return (
    <section className="conflict-pair">
      <Side label={t('procurements.conflict.yours')}>{mine}</Side>
      <Side label={t('procurements.conflict.others')}>{storedText(attempt, theirs) ?? t('procurements.conflict.noText')}</Side>
    </section>
  );
}

function Side({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="conflict-side">
      <p className="conflict-side-label">{label}</p>
      <div>{children}</div>
    </div>
  );
}

const judgementText = (judgement: JudgementDraft) => judgementFields.map((field) => judgement[field]).join('\n\n');

/** The words that the officer typed, for the kinds of change that have any. */
function attemptText(attempt: Conflict['attempt']): string | undefined {
  switch (attempt.type) {
    case 'procurement': return attempt.changes.title;
    case 'adjust': return attempt.adjustment.text?.sv ?? attempt.adjustment.reason;
    case 'judge': return judgementText(attempt.judgement);
    case 'add-own':
    case 'replace-own': return attempt.clause.text.sv;
    case 'warning-reason': return attempt.reason;
    default: return undefined;
  }
}

/** The same words as the other has stored them. */
function storedText(attempt: Conflict['attempt'], theirs: Conflict['theirs']): string | undefined {
  switch (attempt.type) {
    case 'procurement': return theirs.title;
    case 'adjust': {
      const stored = theirs.adjustments[attempt.clause];
      return attempt.adjustment.text && stored?.text ? inlineText(stored.text.sv) : stored?.reason;
    }
    case 'judge': {
      const stored = theirs.proportionality[attempt.clause];
      return stored && judgementText(stored);
    }
    case 'replace-own': {
      const stored = theirs.ownClauses.find((clause) => clause.id === attempt.id);
      return stored && inlineText(stored.text.sv);
    }
    case 'warning-reason': return theirs.warnings.find((warning) => warning.code === attempt.warning)?.reason?.reason;
    default: return undefined;
  }
}
