import { escapeHtml } from '../html/escape.ts';

/** Markup that is safe to put into a page: only `html` makes it. */
export class Html {
  readonly markup: string;
  private constructor(markup: string) {
    this.markup = markup;
  }
  /** Joins the written markup and the values between, each of which is escaped unless it is markup already. */
  static join(strings: TemplateStringsArray, values: readonly HtmlValue[]): Html {
    return new Html(strings.reduce((markup, string, at) => markup + marked(values[at - 1]) + string));
  }
}
export type HtmlValue = Html | string | number | undefined | readonly HtmlValue[];

/** html`<p>${text}</p>`: text is escaped, markup is not, of lists all is put in, and `undefined` is nothing. */
export function html(strings: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  return Html.join(strings, values);
}

/** Markup when there is something to mark up, otherwise nothing. */
export function when<T>(value: T | undefined | false, markup: (value: T) => Html): Html | undefined {
  return value === undefined || value === false ? undefined : markup(value);
}

function marked(value: HtmlValue): string {
  if (value === undefined) return '';
  if (value instanceof Html) return value.markup;
  if (typeof value === 'object') return value.map(marked).join('');
  return typeof value === 'number' ? String(value) : escapeHtml(value);
}

/** Text with its line breaks. */
export function lines(text: string): Html {
  return html`${text.split('\n').map((line, at) => html`${when(at > 0, () => html`<br>`)}${line}`)}`;
}
