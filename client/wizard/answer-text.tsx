import type { AnswerValue, Question } from '#requirements/model/index.ts';
import { useFormat } from '../i18n/format.ts';
import { useWords } from '../i18n/words.ts';
import './answer-text.css';

/** An answer as it is read. */
export function AnswerText({ question, value }: { question: Question; value: AnswerValue }) {
  const words = useWords();
  const format = useFormat();
  const label = (id: string) => {
    const option = question.options?.find((candidate) => candidate.id === id);
    return option ? words(option.label) : id;
  };
  switch (question.type) {
    case 'single': return <span>{label(value as string)}</span>;
    case 'multiple': return <span>{format.listParts((value as string[]).map(label)).map(({ type, value: text }, at) => (type === 'element' ? <span key={at} className="answer-item">{text}</span> : text))}</span>;
    case 'text': return <span className="answer-lines">{question.format === 'date' ? format.date(value as string) : (value as string)}</span>;
    case 'list': return <ul className="answer-list">{(value as string[]).map((line, at) => <li key={at}>{line}</li>)}</ul>;
    case 'level':
      return <span>{(question.parts ?? []).map((part) => `${words(part.label)} ${(value as Record<string, number>)[part.id] ?? '–'}`).join(', ')}</span>;
    case 'table':
      return (
        <ul className="answer-list">
          {(value as Record<string, string>[]).map((row, at) => (
            <li key={at}>{(question.columns ?? []).map((column) => cellText(column, row[column.id], words)).filter(Boolean).join(' · ')}</li>
          ))}
        </ul>
      );
  }
}

function cellText(column: NonNullable<Question['columns']>[number], text: string | undefined, words: ReturnType<typeof useWords>): string | undefined {
  const option = column.options?.find((candidate) => candidate.id === text);
  return option ? words(option.label) : text;
}
