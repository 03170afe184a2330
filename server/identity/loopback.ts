/** The names under which only this computer reaches the server. */
export const loopbackHosts = ['localhost', '127.0.0.1', '::1'] as const;

export function isLoopback(host: string): boolean {
  return (loopbackHosts as readonly string[]).includes(host);
}
