import type { Officer } from './officer.ts';
import { title } from './words.ts';

export const emptyStart = 'Snabbstart utan ifyllda svar';

/** From the first page through the gate to the first question. */
export async function begin(officer: Officer, name: string, start = emptyStart): Promise<void> {
  await officer.opens('/');
  await officer.follows('Ny upphandling');
  await officer.chooses(title('securityProtection'), 'Nej');
  await officer.goesOn();
  await officer.writes('Vad ska upphandlingen heta?', name);
  await officer.chooses('Hur vill du börja?', start);
  await officer.presses('Skapa och börja');
  await officer.isAt(title('need'));
}
