import { useState } from 'react';
import { fetchCurrentLibrary } from '../api/libraries.ts';
import { useFetched } from '../api/use-fetched.ts';
import { ErrorNotice } from '../ui/error-notice.tsx';
import { Loading } from '../ui/loading.tsx';
import { NewDetails } from './new-details.tsx';
import { SecurityGate } from './security-gate.tsx';
import { SecurityStop } from './security-stop.tsx';
import { stopOption } from './stop-option.ts';

/**
 * A new procurement: first the gate, then its name and where to start.
 * The gate's answer is kept in this component only, so that a "yes" leaves no trace in the browser or on the server.
 */
export default function NewProcurement() {
  const { data, error, again } = useFetched(fetchCurrentLibrary);
  const [gateAnswer, setGateAnswer] = useState<string>();
  if (error) return <ErrorNotice error={error} onRetry={again} />;
  if (!data) return <Loading />;
  const gate = data.questions.find((question) => question.role === 'gate');
  if (!gate) throw new Error('the library has no gate');
  if (gateAnswer === undefined) return <SecurityGate question={gate} onAnswer={setGateAnswer} />;
  if (gateAnswer === stopOption) return <SecurityStop onBack={() => setGateAnswer(undefined)} />;
  return <NewDetails library={data} gate={gate} gateAnswer={gateAnswer} onBack={() => setGateAnswer(undefined)} />;
}
