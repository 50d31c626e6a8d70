/** A value from a file as it can be shown in a terminal: quoted, cut, and with nothing invisible in it. */
export function quote(value: unknown, limit = 60): string {
  if (typeof value !== 'string') return describeType(value);
  const cut = value.length > limit ? `${value.slice(0, limit)}…` : value;
  return `"${visible(cut)}"`;
}

/** Control and format characters become `U+202E`, so that no text can forge the lines around it. */
export function visible(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, (character) => `<${codePoint(character)}>`);
}

export function codePoint(character: string): string {
  const hex = (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
  return `U+${hex.padStart(4, '0')}`;
}

function describeType(value: unknown): string {
  if (value === undefined) return 'missing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'an object';
  return `${String(value)} (a ${typeof value})`;
}
