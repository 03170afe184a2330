import './progress.css';

interface Props {
  label: string;
  value: number;
  of: number;
}

/** How far along: the words carry it, the bar repeats it. */
export function Progress({ label, value, of }: Props) {
  return (
    <div className="progress">
      <span>{label}</span>
      <progress value={value} max={of} aria-hidden="true" />
    </div>
  );
}
