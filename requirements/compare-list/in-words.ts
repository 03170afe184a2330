import type { Language } from '../model/index.ts';
import type { Difference } from './differences.ts';
import type { RowFault } from './row-faults.ts';

interface Words {
  list(items: readonly string[]): string;
  force: Readonly<Record<'ours' | 'theirs', string>>;
  quantity: {
    both(theirs: string, ours: string): string;
    onlyTheirs(theirs: string): string;
    onlyOurs(ours: string): string;
    stricter: Readonly<Record<'ours' | 'theirs' | 'unknown', string>>;
    blank(theirs: string): string;
    settable(minimum: number | undefined, maximum: number | undefined): string;
  };
  names: Readonly<Record<'ours' | 'theirs', (names: string) => string>>;
  equivalent: string;
  proof(evidence: boolean, verification: boolean): string;
  faults: {
    brand(found: string): string;
    equivalent(found: string): string;
    several: string;
    old: string;
    untestable(found: string): string;
    jurisdiction(found: string): string;
    origin(found: string): string;
  };
}

const sv: Words = {
  list: (items) => new Intl.ListFormat('sv', { type: 'conjunction' }).format(items),
  force: { ours: 'Er rad är ett önskemål, vår klausul är bindande.', theirs: 'Er rad är bindande, vår klausul ger bara mervärde.' },
  quantity: {
    both: (theirs, ours) => `Ni skriver ”${theirs}”, vi skriver ”${ours}”.`,
    onlyTheirs: (theirs) => `Ni skriver ”${theirs}”, vi anger inget sådant tal.`,
    onlyOurs: (ours) => `Vi skriver ”${ours}”, ni anger inget sådant tal.`,
    stricter: { ours: 'Vårt är strängare.', theirs: 'Ert är strängare.', unknown: 'Jämför talen: texterna säger inte vilket som är strängast.' },
    blank: (theirs) => `Ni skriver ”${theirs}”, hos oss fylls talet i vid varje köp.`,
    settable: (minimum, maximum) => (minimum !== undefined && maximum !== undefined ? `Vårt går att ändra (${minimum}–${maximum}).` : minimum !== undefined ? `Vårt går att ändra (minst ${minimum}).` : maximum !== undefined ? `Vårt går att ändra (högst ${maximum}).` : 'Vårt går att ändra.'),
  },
  names: { theirs: (names) => `Bara er rad nämner ${names}.`, ours: (names) => `Bara vår klausul nämner ${names}.` },
  equivalent: 'Vår klausul godtar det som är likvärdigt, er rad gör det inte.',
  proof: (evidence, verification) => `Vår klausul säger också ${[evidence && 'vad anbudet ska visa', verification && 'hur det kontrolleras'].filter((part) => part !== false).join(' och ')}.`,
  faults: {
    brand: (found) => `Raden nämner ${found}. Ett fabrikat får bara undantagsvis krävas, och då med ”eller likvärdigt”. Beskriv funktionen i stället.`,
    equivalent: (found) => `Raden nämner ${found} utan ”eller likvärdig”. Det som är likvärdigt måste godtas.`,
    several: 'Raden har flera krav i ett. Dela den, så att varje krav kan prövas för sig.',
    old: 'Raden säger ”skall”. Skriv ”ska”.',
    untestable: (found) => `”${found}” går inte att pröva. Skriv vad som ska mätas.`,
    jurisdiction: (found) => `Raden nämner ”${found}”. Skriv så att kravet är lika för alla länder.`,
    origin: (found) => `Raden kräver ”${found}”. Ursprung får inte krävas.`,
  },
};

const en: Words = {
  list: (items) => new Intl.ListFormat('en', { type: 'conjunction' }).format(items),
  force: { ours: 'Your row is a wish, our clause is binding.', theirs: 'Your row is binding, our clause only gives added value.' },
  quantity: {
    both: (theirs, ours) => `You write "${theirs}", we write "${ours}".`,
    onlyTheirs: (theirs) => `You write "${theirs}", we state no such number.`,
    onlyOurs: (ours) => `We write "${ours}", you state no such number.`,
    stricter: { ours: 'Ours is stricter.', theirs: 'Yours is stricter.', unknown: 'Compare the numbers: the texts do not say which is stricter.' },
    blank: (theirs) => `You write "${theirs}", with us each purchase fills in the number.`,
    settable: (minimum, maximum) => (minimum !== undefined && maximum !== undefined ? `Ours can be changed (${minimum}–${maximum}).` : minimum !== undefined ? `Ours can be changed (at least ${minimum}).` : maximum !== undefined ? `Ours can be changed (at most ${maximum}).` : 'Ours can be changed.'),
  },
  names: { theirs: (names) => `Only your row names ${names}.`, ours: (names) => `Only our clause names ${names}.` },
  equivalent: 'Our clause accepts what is equivalent, your row does not.',
  proof: (evidence, verification) => `Our clause also says ${[evidence && 'what the tender shows', verification && 'how it is verified'].filter((part) => part !== false).join(' and ')}.`,
  faults: {
    brand: (found) => `The row names ${found}. A make may be demanded only exceptionally, and then with "or equivalent". Describe the function instead.`,
    equivalent: (found) => `The row names ${found} without "or equivalent". What is equivalent must be accepted.`,
    several: 'The row holds several requirements. Divide it, so that each can be examined by itself.',
    old: 'The row says "skall". Write "ska".',
    untestable: (found) => `"${found}" cannot be tested. Write what is to be measured.`,
    jurisdiction: (found) => `The row names "${found}". Write it so that it is the same for all countries.`,
    origin: (found) => `The row demands "${found}". Origin may not be demanded.`,
  },
};

const words: Readonly<Record<Language, Words>> = { sv, en };

/** A difference as a sentence or two to the one whose list it is. */
export function differenceInWords(difference: Difference, language: Language): string {
  const say = words[language];
  switch (difference.type) {
    case 'force':
      return say.force[difference.stronger];
    case 'quantity': {
      const [theirs, ours] = [say.list(difference.theirs), say.list(difference.ours)];
      if (difference.theirs.length === 0) return say.quantity.onlyOurs(ours);
      if (difference.ours.length === 0) return say.quantity.onlyTheirs(theirs);
      if (difference.settable?.blank) return say.quantity.blank(theirs);
      const settable = difference.settable && say.quantity.settable(difference.settable.minimum, difference.settable.maximum);
      return [say.quantity.both(theirs, ours), say.quantity.stricter[difference.stronger ?? 'unknown'], ...(settable ? [settable] : [])].join(' ');
    }
    case 'names':
      return say.names[difference.only](say.list(difference.names));
    case 'equivalent':
      return say.equivalent;
    case 'proof':
      return say.proof(difference.evidence, difference.verification);
  }
}

/** What to do about a fault of a row. */
export function rowFaultInWords(fault: RowFault, language: Language): string {
  const { faults, list } = words[language];
  switch (fault.type) {
    case 'brand':
      return faults.brand(list(fault.found));
    case 'equivalent-missing':
      return faults.equivalent(list(fault.found));
    case 'several-obligations':
      return faults.several;
    case 'old':
      return faults.old;
    default:
      return faults[fault.type](list(fault.found));
  }
}
