import { Navigate } from 'react-router';
import { paths } from '../paths.ts';
import { firstOpenQuickStartPage } from '../wizard/quick-start-pages.ts';
import { useProcurement } from './store.ts';

/** Opens a procurement where the work was left. */
export default function ProcurementStart() {
  const { state, index } = useProcurement();
  const open = state.assumeRecommended ? undefined : firstOpenQuickStartPage(state, index);
  return <Navigate to={open ? paths.quickStartPage(state.id, open.id) : paths.tasks(state.id)} replace />;
}
