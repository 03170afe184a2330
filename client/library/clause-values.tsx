import { useTranslation } from 'react-i18next';
import type { Parameter } from '#requirements/model/index.ts';
import { useFormat } from '../i18n/format.ts';
import { useWords } from '../i18n/words.ts';
import { valueWords } from '../preview/value-words.ts';

/** The values that each purchase can set: what is preset, within what bounds, and why. */
export function ClauseValues({ parameters }: { parameters: Readonly<Record<string, Parameter>> }) {
  const { t } = useTranslation();
  const words = useWords();
  const format = useFormat();
  return (
    <dl className="library-facts">
      {Object.entries(parameters).map(([name, parameter]) => (
        <div key={name}>
          <dt>{words(parameter.label)}</dt>
          <dd>{said(parameter).join(' ')}</dd>
        </div>
      ))}
    </dl>
  );

  function said(parameter: Parameter): readonly string[] {
    const { default: preset, unit, minimum, maximum, options, optional, reason } = parameter;
    const number = (value: number) => (unit ? `${format.number(value)} ${words(unit)}` : format.number(value));
    return [
      preset === undefined ? t(optional ? 'library.clause.optional' : 'library.clause.noPreset') : t('library.clause.preset', { value: valueWords(parameter, preset, words, number) }),
      ...(options ? [t('library.clause.choices', { options: format.alternatives(options.map(({ label }) => words(label))) })] : []),
      ...(minimum === undefined && maximum === undefined
        ? []
        : [minimum === undefined ? t('library.clause.atMost', { maximum }) : maximum === undefined ? t('library.clause.atLeast', { minimum }) : t('library.clause.between', { minimum, maximum })]),
      words(reason),
    ];
  }
}
