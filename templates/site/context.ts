import { inLanguage, type Language, type Library, type Localized } from '#requirements/model/index.ts';
import { libraryNames, type LibraryNames } from '../library/names.ts';
import { fileOf, folderOf, wayTo, type Place } from './addresses.ts';
import type { ChangelogVersion } from './changelog.ts';
import { html, type Html, type HtmlValue } from './html.ts';
import type { SiteInput } from './input.ts';
import { siteWords, type SiteWords } from './words/index.ts';

/** What the making of one page needs: the site, the page's place and its language. */
export interface PageContext {
  input: SiteInput;
  library: Library;
  changelog: readonly ChangelogVersion[];
  place: Place;
  language: Language;
  words: SiteWords;
  names: LibraryNames;
  of(text: Localized): string;
  /** As `of`, for content: what is only in Swedish is marked as Swedish. */
  say(text: Localized): Html;
  /** The way from this page to another. */
  to(place: Place): string;
  /** The way to a file at the root of the site. */
  toFile(file: string): string;
  link(place: Place, content: HtmlValue): Html;
}

export function contextOf(input: SiteInput, changelog: readonly ChangelogVersion[], place: Place, language: Language): PageContext {
  const folder = folderOf(place, language);
  const to = (other: Place) => wayTo(fileOf(other, language), folder);
  return {
    input,
    library: input.library,
    changelog,
    place,
    language,
    words: siteWords[language],
    names: libraryNames[language],
    of: (text) => inLanguage(text, language),
    say: (text) => (text[language] === undefined ? html`<span lang="sv">${text.sv}</span>` : html`${text[language]}`),
    to,
    toFile: (file) => wayTo(file, folder),
    link: (other, content) => html`<a href="${to(other)}">${content}</a>`,
  };
}
