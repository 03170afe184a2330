import type { Parameter } from '#requirements/model/index.ts';
import type { Officer } from './officer.ts';
import { library } from './words.ts';

const reason = 'Så kom ni fram till det';

/** Fills in what only the officer can decide, clause by clause, until nothing is missing: what is known of a parameter by its name, else what its type takes. */
export async function fillBlanks(officer: Officer, known: Readonly<Record<string, string>>): Promise<void> {
  const section = officer.page.getByRole('region', { name: 'Fyll i det som saknas', exact: true });
  for (let rounds = 0; (await section.getByRole('form').count()) > 0; rounds += 1) {
    if (rounds > 40) throw new Error('there is always one more to fill in');
    const clause = (await section.getByRole('form').first().getByRole('heading').textContent()) ?? '';
    const form = section.getByRole('form', { name: clause, exact: true });
    const labels = await form.getByRole('textbox').evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).labels?.[0]?.textContent ?? ''));
    for (const label of labels.filter((text) => text !== reason)) await officer.writes(label, valueOf(label, known), form);
    await officer.writes(reason, 'Bedömt med förvaltningen och ekonomi.', form);
    await officer.presses(`Spara: ${clause}`);
    await form.waitFor({ state: 'detached' });
  }
}

function valueOf(label: string, known: Readonly<Record<string, string>>): string {
  const [name, parameter] = parameters.find(([, { label: words }]) => words.sv === label) ?? [];
  if (name === undefined || parameter === undefined) throw new Error(`no parameter is called ${label}`);
  return known[name] ?? (parameter.type === 'text' ? 'Enligt vår bilaga.' : `${parameter.minimum ?? 100_000}`);
}

const parameters: readonly (readonly [string, Parameter])[] = library.clauses.flatMap((clause) => [...Object.entries(clause.parameters), ...Object.entries(clause.asAward?.parameters ?? {})]);
