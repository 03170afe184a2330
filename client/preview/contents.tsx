import type { ComposedDocument } from '#templates/composed-document.ts';

/** The document's chapters, as links. */
export function Contents({ title, document }: { title: string; document: ComposedDocument }) {
  const chapters = document.blocks.filter((block) => block.type === 'heading').filter((block) => block.level === 1);
  return (
    <nav className="document-contents" aria-label={title}>
      <p className="document-contents-title">{title}</p>
      <ul>
        {chapters.map((chapter) => (
          <li key={chapter.anchor}>
            <a href={`#${chapter.anchor}`}>{chapter.number} {chapter.text}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
