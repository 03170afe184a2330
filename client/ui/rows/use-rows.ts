import { useEffect, useRef } from 'react';

interface Rows<Row> {
  /** At least one row, so that there is somewhere to write. */
  rows: readonly Row[];
  change(at: number, row: Row): void;
  add(): void;
  remove(at: number): void;
  move(at: number, to: number): void;
}

/** Rows that are added, removed and moved by buttons. `focusField` gives the id of the field to go to in a row. */
export function useRows<Row>(value: readonly Row[] | undefined, emptyRow: Row, focusField: (at: number) => string, onChange: (rows: Row[]) => void): Rows<Row> {
  const rows = value && value.length > 0 ? value : [emptyRow];
  const focusNext = useRef<string>(undefined);
  useEffect(() => {
    if (!focusNext.current) return;
    document.getElementById(focusNext.current)?.focus();
    focusNext.current = undefined;
  });
  const update = (next: Row[], focusAt: number) => {
    focusNext.current = focusField(focusAt);
    onChange(next);
  };
  return {
    rows,
    change: (at, row) => onChange(rows.with(at, row)),
    add: () => update([...rows, emptyRow], rows.length),
    remove: (at) => update(rows.toSpliced(at, 1), Math.max(0, at - 1)),
    move: (at, to) => update(rows.toSpliced(at, 1).toSpliced(to, 0, ...rows.slice(at, at + 1)), to),
  };
}
