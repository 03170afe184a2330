/** Names and ids that must be unique in one document. They depend on nothing but the document. */
export interface Names {
  /** The id of a content control: 31 bits of FNV-1a over its tag, so that it stays the same from export to export. */
  controlId(tag: string): number;
  /** Runs within a bookmark; the name is made unique. */
  bookmark(name: string, runs: string): string;
}

/** What Word allows in the name of a bookmark and in the tag and alias of a content control. */
const longestBookmark = 40;
const longestTag = 64;

export function createNames(): Names {
  const controls = new Set<number>();
  const bookmarks = new Set<string>();
  return {
    controlId(tag) {
      let id = hash(tag);
      for (let again = 2; id === 0 || controls.has(id); again++) id = hash(`${tag}#${again}`);
      controls.add(id);
      return id;
    },
    bookmark(name, runs) {
      let unique = name;
      for (let again = 2; bookmarks.has(unique.toLowerCase()); again++) unique = shorten(name, `_${again}`);
      bookmarks.add(unique.toLowerCase());
      const id = bookmarks.size;
      return `<w:bookmarkStart w:id="${id}" w:name="${unique}"/>${runs}<w:bookmarkEnd w:id="${id}"/>`;
    },
  };
}

/** The bookmark of a clause, `krav_EXI_06_v1_0_0`: only letters, digits and underscores, at most 40. */
export function clauseBookmark(clause: string, version: string): string {
  const name = `krav_${clause}_v${version}`.replace(/[^A-Za-z0-9]/g, '_');
  return name.length <= longestBookmark ? name : shorten(name, `_${hash(name).toString(36)}`);
}

export function clauseTag(clause: string, version: string): string {
  return `${clause}@${version}`.slice(0, longestTag);
}

export function clauseAlias(clause: string, version: string): string {
  return `Krav ${clause} v${version}`.slice(0, longestTag);
}

function shorten(name: string, suffix: string): string {
  return name.slice(0, longestBookmark - suffix.length) + suffix;
}

function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value & 0x7fffffff;
}
