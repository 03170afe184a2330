import { Tag } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import type { TaskStatus } from './task.ts';

const colors = { notStarted: 'neutral', begun: 'info', done: 'success', assumed: 'warning', toConfirm: 'danger' } as const;

export function TaskStatusTag({ status }: { status: TaskStatus }) {
  const { t } = useTranslation();
  return <Tag data-color={colors[status]} data-size="sm">{t(`wizard.status.${status}`)}</Tag>;
}
