import type { Block, FactRow } from '../composed-document.ts';
import type { SectionContext } from './sections.ts';
import { text } from './words.ts';

export function coverBlock({ input, words }: SectionContext): Block {
  const { organisation, procurement, library, evaluation, status, version, date } = input;
  const answer = (id: string): string => {
    const value = evaluation.answers[id]?.value;
    return typeof value === 'string' ? value : '';
  };
  const option = (id: string) => {
    const label = input.compiled.questions.get(id)?.definition.options?.find((candidate) => candidate.id === answer(id))?.label;
    return label ? words.of(label) : '';
  };
  const rows: [string, string][] = [
    ['cover.buyer', organisation.name],
    ['cover.number', organisation.number],
    ['cover.reference', answer('referenceNumber')],
    ['cover.procedure', answer('procedure') === 'vet_ej' ? '' : option('procedure')],
    ['cover.contact', organisation.contact],
    ['cover.announcement', answer('announcementDate')],
    ['cover.contractStart', answer('contractStart')],
    ['cover.version', status === 'final' ? words.plain('frame.version', { number: version ?? 1 }) : words.plain('frame.draftVersion')],
    ['cover.date', date],
    ['cover.library', `${library.id} ${library.version} (${library.hash.slice(0, 12)})`],
  ];
  return {
    type: 'cover',
    title: words.plain(`${input.document}.title`),
    subject: procurement.title,
    organisation: organisation.name,
    ...(status === 'draft' ? { mark: words.plain('frame.draft') } : {}),
    ...noteOf(input.document, words),
    facts: rows.filter(([, value]) => value !== '').map(([key, value]): FactRow => ({ label: words.plain(key), value: text(value) })),
  };
}

/** A reader of the internal document must not send it on; one of a translation must know which language prevails. */
function noteOf(document: SectionContext['input']['document'], words: SectionContext['words']): { note?: string } {
  const notes = [...(document === 'review-brief' ? ['review-brief.note'] : []), ...(words.language === 'en' ? ['cover.swedishPrevails'] : [])];
  return notes.length > 0 ? { note: notes.map((key) => words.plain(key)).join(' ') } : {};
}

/** Who has adapted and reviewed the requirements, with room for name and date: one row per role that took part. */
export function reviewBox({ input, words }: SectionContext): Block {
  const answered = input.evaluation.answers['reviewers']?.value;
  const roles = Array.isArray(answered) ? (answered as string[]) : [];
  const options = input.compiled.questions.get('reviewers')?.definition.options ?? [];
  const shown = options.filter((option) => !option.exclusive && (roles.length === 0 || roles.includes(option.id) || roles.includes('ingen')));
  return {
    type: 'review-box',
    title: words.plain('review.title'),
    intro: words.plain('review.intro'),
    columns: { role: words.plain('review.role'), name: words.plain('review.name'), date: words.plain('review.date') },
    rows: shown.map((option) => ({ role: words.of(option.label), name: '', date: '' })),
  };
}
