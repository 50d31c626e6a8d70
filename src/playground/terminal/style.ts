export type StyleName = 'bold' | 'italic' | 'underline' | 'strikethrough' | 'dim';

/** Formats text for whoever reads it. */
export type Style = (name: StyleName, text: string) => string;

/** ECMA-48, "select graphic rendition": the code that begins a style, and the one that ends it. */
const codes: Readonly<Record<StyleName, readonly [number, number]>> = {
  bold: [1, 22],
  dim: [2, 22],
  italic: [3, 23],
  underline: [4, 24],
  strikethrough: [9, 29],
};

export const ansiStyle: Style = (name, text) => {
  const [begin, end] = codes[name];
  return `\u001B[${begin}m${text}\u001B[${end}m`;
};

/** For pipes and files. */
export const plainStyle: Style = (_, text) => text;

/** Text from a message must not steer the terminal: control characters go, line breaks and tabs stay. */
export function withoutControls(text: string): string {
  return text.replace(/[^\P{Cc}\n\t]/gu, '');
}
