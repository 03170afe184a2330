import { Field, Label, ValidationMessage } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { largestList, type ListFile, listFileNames } from '../api/library-comparison.ts';

/** Where the list is chosen, or dropped. It is read at once, so that it can be saved anew in Excel while the comparison is on the screen. */
export function FilePicker({ onPick }: { onPick(file: ListFile): void }) {
  const { t } = useTranslation();
  const [fault, setFault] = useState<'tooLarge' | 'unreadable'>();
  const pick = async (file: File) => {
    setFault(undefined);
    if (file.size > largestList) return setFault('tooLarge');
    const content = await file.arrayBuffer().catch(() => undefined);
    if (content) onPick({ name: file.name, content: new Blob([content]) });
    else setFault('unreadable');
  };
  return (
    <Field className="comparison-file">
      <Label htmlFor="comparison-file">{t('comparison.file')}</Label>
      <Field.Description>{t('comparison.fileHelp')}</Field.Description>
      <input
        id="comparison-file"
        type="file"
        className="ds-input"
        accept={listFileNames}
        aria-invalid={fault !== undefined}
        onClick={(event) => {
          // The same file can be chosen again when it has been mended.
          event.currentTarget.value = '';
        }}
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          if (file) void pick(file);
        }}
      />
      {fault && <ValidationMessage role="alert">{t(`comparison.fileFault.${fault}`)}</ValidationMessage>}
    </Field>
  );
}
