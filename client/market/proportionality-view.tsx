import { useRef, useState } from 'react';
import type { Clause } from '#requirements/model/index.ts';
import { useProcurement } from '../procurements/store.ts';
import { ProportionalityForm } from './proportionality-form.tsx';
import { ProportionalityRecord } from './proportionality-record.tsx';

interface Props {
  clause: Clause;
  /** Where the focus goes when the record is removed and this goes with it. */
  onRemoved?(): void;
}

/** The record of why a clause is proportionate; or the form for it, when there is none, or none that holds. */
export function ProportionalityView({ clause, onRemoved }: Props) {
  const { state } = useProcurement();
  const [editing, setEditing] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const record = state.proportionality[clause.id];
  const holds = state.factDetails.proportionality.some((entry) => entry.clause === clause.id && entry.record === 'present');
  const done = () => {
    setEditing(false);
    place.current?.focus();
  };
  return (
    <div ref={place} tabIndex={-1}>
      {record && holds && !editing ? (
        <ProportionalityRecord clause={clause} record={record} onEdit={() => setEditing(true)} onRemoved={onRemoved ?? done} />
      ) : (
        <ProportionalityForm clause={clause} onSaved={done} {...(editing && { onCancel: done })} />
      )}
    </div>
  );
}
