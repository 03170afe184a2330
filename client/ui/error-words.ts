import { useTranslation } from 'react-i18next';
import { ConnectionError, type RequestError } from '../api/request.ts';

interface ErrorWords {
  title: string;
  text: string;
  faults: readonly string[];
}

/** What went wrong in the officer's words. The faults' details come from the server when it refuses a value. */
export function useErrorWords(error: RequestError): ErrorWords {
  const { t } = useTranslation();
  if (error instanceof ConnectionError) return { title: t('problems.connection.title'), text: t('problems.connection.text'), faults: [] };
  const { code, errors = [] } = error.problem;
  const faults = [...new Set(errors.map(({ code: fault, data, detail }) => t(`problems.fault.${fault}`, { ...data, defaultValue: detail })))];
  switch (code) {
    case 'invalid-request':
    case 'invalid-json':
    case 'invalid-answer':
    case 'invalid-text':
    case 'unknown-option':
      return { title: t('problems.invalid.title'), text: t('problems.invalid.text'), faults };
    case 'unreadable-file':
      return { title: t('problems.unreadableFile.title'), text: t('problems.unreadableFile.text'), faults };
    case 'too-large':
      if (errors.some((fault) => fault.code === 'file-too-large')) return { title: t('problems.unreadableFile.title'), text: t('problems.unreadableFile.text'), faults };
      return { title: t('problems.tooLarge.title'), text: t('problems.tooLarge.text'), faults };
    case 'not-found':
    case 'unknown-question':
    case 'unknown-clause':
      return { title: t('problems.gone.title'), text: t('problems.gone.text'), faults: [] };
    case 'conflict':
    case 'precondition-required':
      return { title: t('problems.conflict.title'), text: t('problems.conflict.text'), faults: [] };
    case 'locked':
    case 'security-protection':
      return { title: t('problems.locked.title'), text: t('problems.locked.text'), faults: [] };
    case 'blocked':
      return { title: t('problems.blocked.title'), text: t('problems.blocked.text'), faults: [] };
    case 'storage-full':
    case 'storage-failed':
      return { title: t('problems.storage.title'), text: t('problems.storage.text'), faults: [] };
    case 'unavailable':
      return { title: t('problems.connection.title'), text: t('problems.connection.text'), faults: [] };
    default:
      return { title: t('problems.internal.title'), text: t('problems.internal.text'), faults: [] };
  }
}
