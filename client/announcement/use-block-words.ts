import { useTranslation } from 'react-i18next';
import type { Block } from '#requirements/model/index.ts';
import { useWords } from '../i18n/words.ts';
import { paths } from '../paths.ts';
import { useClauseTitle } from '../procurements/clause-title.ts';
import { useProcurement } from '../procurements/store.ts';

interface BlockWords {
  text: string;
  /** Where it is mended. */
  to: string;
}

/** Why no version can be issued, one sentence each. Two blanks in one clause are one thing to do. */
export function useBlockRows(): readonly BlockWords[] {
  const { state } = useProcurement();
  const blockWords = useBlockWords();
  return [...new Map(state.blocks.map(blockWords).map((row) => [row.text, row])).values()];
}

function useBlockWords(): (block: Block) => BlockWords {
  const { t } = useTranslation();
  const words = useWords();
  const { state, index } = useProcurement();
  const clauseTitle = useClauseTitle();
  const page = (question: string) => paths.question(state.id, index.pageOf(question)?.id ?? question);
  const questionTitle = (id: string) => {
    const question = index.question(id);
    return question ? words(question.title) : id;
  };
  const warningTitle = (code: string) => {
    const warning = index.warning(code);
    return warning ? words(warning.title) : code;
  };
  return (block) => {
    switch (block.code) {
      case 'locked': return { text: t('announcement.blocks.locked'), to: paths.procurement(state.id) };
      case 'stop': return { text: t('announcement.blocks.stop', { warning: warningTitle(block.warning) }), to: '#warnings' };
      case 'reason-missing': return { text: t('announcement.blocks.reason', { warning: warningTitle(block.warning) }), to: '#warnings' };
      case 'proportionality-missing': return { text: t('announcement.blocks.proportionality', { clause: clauseTitle(block.clause) }), to: '#proportionality' };
      case 'answer-blocks': return { text: t('announcement.blocks.answer', { question: questionTitle(block.question) }), to: page(block.question) };
      case 'unconfirmed': return { text: t('announcement.blocks.unconfirmed', { question: questionTitle(block.question) }), to: page(block.question) };
      case 'unanswered': {
        const question = questionTitle(block.question);
        return { text: block.clauses === 0 ? t('announcement.blocks.unansweredAlone', { question }) : t('announcement.blocks.unanswered', { count: block.clauses, question }), to: page(block.question) };
      }
      case 'blank': return { text: t('announcement.blocks.blank', { clause: clauseTitle(block.clause) }), to: '#blanks' };
      case 'untranslated': return { text: t('announcement.blocks.untranslated', { clause: clauseTitle(block.clause) }), to: paths.clause(state.id, block.clause) };
    }
  };
}
