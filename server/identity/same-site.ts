import { loopbackHosts } from './loopback.ts';

/**
 * The Host header names this computer and our port. A web page elsewhere can point its own name at 127.0.0.1 and so
 * be allowed to read what it fetches; it can't change the name that the browser sends.
 */
export function isOwnHost(host: string | undefined, port: number | undefined): boolean {
  return loopbackHosts.some((name) => {
    const own = name.includes(':') ? `[${name}]` : name;
    return host === `${own}:${port}` || (port === 80 && host === own);
  });
}

export interface Origins {
  site: string | undefined;
  origin: string | undefined;
  host: string | undefined;
}

/**
 * Whether a change was asked for by a page of ours. Browsers always send one of the two headers; what sends neither is
 * no browser, and carries nobody's rights by accident.
 */
export function isOwnPage({ site, origin, host }: Origins): boolean {
  if (site !== undefined) return site === 'same-origin';
  return origin === undefined || origin === `http://${host}`;
}
