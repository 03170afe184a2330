/** Fetches the organisation's colours anew after a change. The old ones stay until the new have come. */
export function reloadTheme(version: number): void {
  const present = document.querySelector<HTMLLinkElement>('#theme');
  if (!present) return;
  const next = present.cloneNode() as HTMLLinkElement;
  next.href = `/theme.css?version=${version}`;
  next.addEventListener('load', () => present.remove());
  present.after(next);
}
