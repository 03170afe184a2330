import type { Language, Library } from '#requirements/model/index.ts';

/** What a site is made of. */
export interface SiteInput {
  library: Library;
  /** SHA-256 of the library in its canonical form. */
  hash: string;
  /** The day whose amounts and dates stand in the texts, as YYYY-MM-DD. */
  day: string;
  /** What has changed in the library, in the Markdown of its CHANGELOG. */
  changelog?: string;
  /** The files that can be downloaded, which whoever writes the site puts in their place. */
  downloads: readonly SiteDownload[];
}
export interface SiteDownload {
  name: string;
  format: 'xlsx' | 'csv' | 'json';
  /** Of headings and words; data itself has all languages. */
  language?: Language;
  bytes: number;
}
