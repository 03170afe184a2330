import type { Officer } from './officer.ts';

/** Says of each requirement that shuts out suppliers why it is proportionate, until none is left. */
export async function justifyAll(officer: Officer): Promise<void> {
  const section = officer.page.getByRole('region', { name: 'Krav som stänger ute leverantörer', exact: true });
  for (let rounds = 0; (await section.getByRole('form').count()) > 0; rounds += 1) {
    if (rounds > 20) throw new Error('there is always one more to justify');
    const name = (await section.getByRole('form').first().getAttribute('aria-label')) ?? '';
    const form = section.getByRole('form', { name, exact: true });
    await officer.presses('Använd förslaget: Vad behövs kravet till i det här köpet?', form);
    await officer.writes('Vilket mildare alternativ har ni övervägt, och varför räcker det inte?', 'Redovisning räcker inte för det här.', form);
    await officer.writes('Vilka kan uppfylla kravet, och hur vet ni det?', 'Fyra av fem som svarade på RFI:n.', form);
    await officer.writes('Vem har beslutat?', 'Anna Ek, systemägare', form);
    await officer.presses(`Spara motiveringen: ${name.replace(/^Motivering av ”(.*)”$/, '$1')}`, form);
    await form.waitFor({ state: 'detached' });
  }
}
