export type Json =
  | string
  | number
  | boolean
  | null
  | readonly Json[]
  | { readonly [key: string]: Json | undefined };

/** As in `biome.json`. */
const lineWidth = 110;
const indentWidth = 2;

/** Where a value stands: so many levels deep, behind so much on its line (without the indentation), a comma after it or not. */
interface Place {
  readonly depth: number;
  readonly before: number;
  readonly comma: boolean;
}

/**
 * A value as `biome format` leaves it in our files: objects open, a list on one line where it fits. Lines begin with
 * `depth` levels of indentation, except the first. Fields that are `undefined` are left out.
 */
export function formatJson(value: Json, depth = 0): string {
  return format(value, { depth, before: 0, comma: false });
}

function format(value: Json, place: Place): string {
  if (isList(value)) return formatList(value, place);
  if (typeof value === 'object' && value !== null) return formatObject(value, place);
  return JSON.stringify(value);
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

function formatObject(value: { readonly [key: string]: Json | undefined }, { depth }: Place): string {
  const fields = Object.entries(value).flatMap(([key, inner]) =>
    inner === undefined ? [] : [{ name: `${JSON.stringify(key)}: `, inner }],
  );
  const lines = fields.map(({ name, inner }, index) => {
    const comma = index < fields.length - 1;
    return `${name}${format(inner, { depth: depth + 1, before: width(name), comma })}`;
  });
  return lines.length === 0 ? '{}' : wrap('{', lines, '}', depth);
}

function formatList(list: readonly Json[], { depth, before, comma }: Place): string {
  if (list.length === 0) return '[]';
  const items = list.map((item, index) =>
    format(item, { depth: depth + 1, before: 0, comma: index < list.length - 1 }),
  );
  const line = `[${items.join(', ')}]`;
  const end = depth * indentWidth + before + width(line) + (comma ? 1 : 0);
  return end <= lineWidth && !line.includes('\n') ? line : wrap('[', items, ']', depth);
}

function wrap(open: string, lines: readonly string[], close: string, depth: number): string {
  const indent = ' '.repeat(depth * indentWidth);
  const inner = ' '.repeat((depth + 1) * indentWidth);
  return `${open}\n${lines.map((line) => `${inner}${line}`).join(',\n')}\n${indent}${close}`;
}

/** Columns in a terminal: marks that sit on a letter take none, wide characters two. */
function width(text: string): number {
  return text.replace(/[\p{Mn}\p{Me}]/gu, '').replace(/[\p{Script=Han}\p{Emoji_Presentation}]/gu, '##')
    .length;
}
