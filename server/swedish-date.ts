/** The day it is in Sweden, whatever the clock of the computer. */
export function swedishDate(instant: string): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' }).format(new Date(instant));
}
