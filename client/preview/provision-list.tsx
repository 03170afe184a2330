import { Link, List, Tag } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import type { ProvisionReference } from '#requirements/model/index.ts';
import { useWords } from '../i18n/words.ts';
import { useProcurement } from '../procurements/store.ts';

const colors = { verified: 'success', likely: 'warning', recall: 'neutral' } as const;

/** The places in law that a clause rests on: what they say, and how far that is verified. */
export function ProvisionList({ provisions }: { provisions: readonly ProvisionReference[] }) {
  const { t } = useTranslation();
  const words = useWords();
  const { index } = useProcurement();
  return (
    <List.Unordered>
      {provisions.map(({ source: id, provision: ref }) => {
        const source = index.source(id);
        if (!source) return null;
        const provision = source.provisions.find((candidate) => candidate.ref === ref);
        const confidence = provision?.confidence ?? source.confidence;
        const citation = `${ref} ${words(source.citation ?? source.title)}`;
        return (
          <List.Item key={`${id} ${ref}`}>
            {source.url ? <Link href={source.url} rel="noreferrer" target="_blank">{citation}<span className="ds-sr-only"> {t('common.newTab')}</span></Link> : citation}{' '}
            <Tag data-size="sm" data-color={colors[confidence]}>{t(`reasons.confidence.${confidence}`)}</Tag>
            {provision && <span className="provision-says">{words(provision.says)}</span>}
          </List.Item>
        );
      })}
    </List.Unordered>
  );
}
