import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../paths.ts';
import { Section } from './section.tsx';

/** Where one can go from the library's first page, besides to a clause. */
export function Doors() {
  const { t } = useTranslation();
  return (
    <>
      <Section title={t('library.more.heading')}>
        <ul className="library-list">
          <Door to={paths.libraryQuestions} label={t('library.more.questions')} text={t('library.more.questionsText')} />
          <Door to={paths.librarySources} label={t('library.more.sources')} text={t('library.more.sourcesText')} />
          <Door to={paths.libraryCoverage} label={t('library.more.coverage')} text={t('library.more.coverageText')} />
        </ul>
      </Section>
      <Section title={t('library.tools.heading')}>
        <ul className="library-list">
          <Door to={paths.libraryComparison} label={t('library.tools.comparison')} text={t('library.tools.comparisonText')} />
          <Door to={paths.sovereignty} label={t('library.tools.sovereignty')} text={t('library.tools.sovereigntyText')} />
        </ul>
      </Section>
    </>
  );
}

function Door({ to, label, text }: { to: string; label: string; text: string }) {
  return (
    <li>
      <Link to={to}>{label}</Link>
      <p className="library-list-facts">{text}</p>
    </li>
  );
}
