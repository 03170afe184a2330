import { useTranslation } from 'react-i18next';
import type { ConditionInWords, DescribedCondition } from '#server/contract/index.ts';

/** When something holds: one sentence, or a list when more than one thing is asked for. */
export function ConditionView({ condition: { sentence, parts } }: { condition: ConditionInWords }) {
  const { t } = useTranslation();
  if (parts.type !== 'all' && parts.type !== 'any') return <p>{sentence}</p>;
  return (
    <>
      <p>{t('library.condition.when', { lead: parts.lead })}</p>
      <Parts of={parts.of} />
    </>
  );
}

function Parts({ of }: { of: readonly DescribedCondition[] }) {
  return (
    <ul>
      {of.map((part, at) =>
        part.type === 'all' || part.type === 'any' ? (
          <li key={at}>
            {part.lead}:
            <Parts of={part.of} />
          </li>
        ) : (
          <li key={at}>{part.text}</li>
        ),
      )}
    </ul>
  );
}
