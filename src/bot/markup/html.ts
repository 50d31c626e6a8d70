declare const brand: unique symbol;

/**
 * Text in Telegram's HTML style (https://core.telegram.org/bots/api#html-style) in which everything that came from
 * outside is escaped. Only this file makes it, so what is not `Html` cannot reach `parse_mode: HTML`.
 */
export type Html = { readonly [brand]: 'Html'; toString(): string };

class Markup {
  readonly #source: string;
  constructor(source: string) {
    this.#source = source;
  }
  toString(): string {
    return this.#source;
  }
}

/** What may stand in a template: text and numbers are escaped, `Html` is taken as it is, absent things vanish. */
export type Part = string | number | Html | undefined | readonly Html[];

/** Says that `source` is markup already: for this file and for translations, which are ours and checked. */
export function trusted(source: string): Html {
  return new Markup(source) as unknown as Html;
}

export function isHtml(value: unknown): value is Html {
  return value instanceof Markup;
}

/** `` html`<b>${title}</b>` ``: the one way from text to markup. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return trusted(strings.reduce((source, literal, at) => source + render(parts[at - 1]) + literal));
}

export function join(parts: readonly Html[], separator: string): Html {
  return trusted(parts.map(String).join(escapeText(separator)));
}

/** A link; without an address just the label. */
export function link(label: string, url: string | null | undefined): Html {
  return url ? html`<a href="${verbatim(url)}">${label}</a>` : html`${label}`;
}

/** Text of which apps may make a link by themselves: an address that is meant to be one. */
export function verbatim(text: string): Html {
  return trusted(escapeText(isolate(text)));
}

const named: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

// Marks that turn the order of the text after them: overrides, embeddings and isolates (Unicode TR9). A name that
// holds one could make the rest of a message read as something else.
const directionChanges = /[\u202A-\u202E\u2066-\u2069]/gu;
const rightToLeft =
  /[\u200F\u061C\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** Plain text as it may stand in a message: no marks that reorder what follows, right-to-left runs kept to themselves. */
export function isolate(text: string): string {
  const calm = text.replace(directionChanges, '');
  return rightToLeft.test(calm) ? `\u2068${calm}\u2069` : calm;
}

// Apps make links of names such as Alem.cloud and El.kz, which lead to addresses that nobody has looked at. A word joiner
// behind the dot is not seen and keeps the name a name.
const dotInName = /(?<=[\p{L}\p{N}])\.(?=\p{L})/gu;

function unlinked(text: string): string {
  return text.replace(dotInName, '.\u2060');
}

function escapeText(text: string): string {
  return text.replace(/[&<>"]/g, (character) => named[character] ?? character);
}

function render(part: Part): string {
  if (part === undefined) return '';
  if (typeof part === 'number') return String(part);
  if (typeof part === 'string') return escapeText(unlinked(isolate(part)));
  return isList(part) ? part.map(String).join('') : part.toString();
}

function isList(part: Html | readonly Html[]): part is readonly Html[] {
  return Array.isArray(part);
}
