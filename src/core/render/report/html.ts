// HTML out of values that nobody can vouch for. A template's own text is markup; whatever is put into it is text, unless
// it is such a template itself: so to forget the escaping isn't possible.

/** Markup that is safe to show. Only `html` makes it. */
class Markup {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

export type Html = Markup;
type Content = Html | string | number | undefined | readonly Content[];

// Control and format characters, which reorder or hide text.
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A template of HTML. Values may stand as text and as quoted values of attributes; `undefined` is nothing. */
export function html(strings: TemplateStringsArray, ...values: Content[]): Html {
  return new Markup(strings.reduce((text, part, index) => text + markup(values[index - 1]) + part));
}

/** The page's text. */
export const written = ({ text }: Html) => text;

function markup(value: Content): string {
  if (value === undefined) return '';
  if (value instanceof Markup) return value.text;
  if (typeof value === 'object') return value.map(markup).join('');
  return String(value)
    .replace(INVISIBLE, '\u{fffd}')
    .replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}
