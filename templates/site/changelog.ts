/** One version of the library in its changelog. */
export interface ChangelogVersion {
  title: string;
  blocks: readonly ChangelogBlock[];
}
export type ChangelogBlock = { type: 'heading' | 'paragraph' | 'item'; text: string };

/**
 * A changelog in the form of the library's own: `##` begins a version, `###` a group, `- ` an item, and lines without a mark
 * belong to what stands before them. What stands before the first version is left out.
 */
export function readChangelog(markdown: string): readonly ChangelogVersion[] {
  const versions: { title: string; blocks: ChangelogBlock[] }[] = [];
  let joins = false;
  for (const line of markdown.split(/\r?\n/)) {
    const version = versions.at(-1);
    const [, mark, text = ''] = /^(##|###|-)\s+(.*)$/.exec(line) ?? [];
    const last = version?.blocks.at(-1);
    if (mark === '##') versions.push({ title: plain(text), blocks: [] });
    else if (version && mark !== undefined) version.blocks.push({ type: mark === '-' ? 'item' : 'heading', text: plain(text) });
    else if (version && line.trim() !== '') {
      if (joins && last && last.type !== 'heading') version.blocks[version.blocks.length - 1] = { ...last, text: `${last.text} ${plain(line.trim())}` };
      else version.blocks.push({ type: 'paragraph', text: plain(line.trim()) });
    }
    joins = line.trim() !== '';
  }
  return versions;
}

/** The items that name a clause, with the title of their version. */
export function changesOf(versions: readonly ChangelogVersion[], clause: string): readonly { version: string; text: string }[] {
  const named = new RegExp(`(?<![\\w.-])${clause.replaceAll('.', '\\.')}(?![\\w])`);
  return versions.flatMap(({ title, blocks }) => blocks.filter((block) => block.type === 'item' && named.test(block.text)).map((block) => ({ version: title, text: block.text })));
}

/** The words without the marks of Markdown. */
function plain(text: string): string {
  return text.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/^\[([^\]]*)\]/, '$1').replace(/[*`]/g, '');
}
