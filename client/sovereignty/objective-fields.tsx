import { Details, Field, Fieldset, Label, Select, ValidationMessage } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import type { Framework } from '#requirements/model/index.ts';
import { useWords } from '../i18n/words.ts';

interface Props {
  framework: Framework;
  objective: Framework['objectives'][number];
  level: string;
  minimum: string;
  missing: boolean;
  onLevel(level: string): void;
  onMinimum(level: string): void;
}

/** One objective: what it looks at, the level that the offer reaches, and the least that is demanded. */
export function ObjectiveFields({ framework, objective: { id, title, says, criteria }, level, minimum, missing, onLevel, onMinimum }: Props) {
  const { t } = useTranslation();
  const words = useWords();
  return (
    <Fieldset className="sovereignty-objective">
      <Fieldset.Legend>{id} {words(title)}</Fieldset.Legend>
      <Fieldset.Description>{words(says)}</Fieldset.Description>
      <div className="sovereignty-levels">
        <Field>
          <Label htmlFor={`level-${id}`}>{t('sovereignty.level')}</Label>
          <Select id={`level-${id}`} value={level} onChange={(event) => onLevel(event.target.value)} {...(missing && { 'aria-invalid': true, 'aria-describedby': `level-${id}-missing` })}>
            <option value="">{t('sovereignty.choose')}</option>
            <LevelOptions framework={framework} />
          </Select>
          {missing && <ValidationMessage id={`level-${id}-missing`}>{t('sovereignty.levelMissing', { objective: id })}</ValidationMessage>}
        </Field>
        <Field>
          <Label htmlFor={`minimum-${id}`}>{t('sovereignty.minimum')}</Label>
          <Select id={`minimum-${id}`} value={minimum} onChange={(event) => onMinimum(event.target.value)}>
            <option value="">{t('sovereignty.noMinimum')}</option>
            <LevelOptions framework={framework} />
          </Select>
        </Field>
      </div>
      {criteria.length > 0 && (
        <Details data-size="sm">
          <Details.Summary>{t('sovereignty.criteria')}<span className="ds-sr-only"> {id}</span></Details.Summary>
          <Details.Content>
            <ul>{criteria.map((criterion) => <li key={criterion.sv}>{words(criterion)}</li>)}</ul>
          </Details.Content>
        </Details>
      )}
    </Fieldset>
  );
}

function LevelOptions({ framework }: { framework: Framework }) {
  const words = useWords();
  return framework.levels.map(({ id, title }, level) => <option key={id} value={level}>{level} – {words(title)}</option>);
}
