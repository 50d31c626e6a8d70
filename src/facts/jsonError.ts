/** Where a text stops being JSON, counted from 1 as editors do, and what would have fitted there. */
export interface JsonError {
  readonly line: number;
  readonly column: number;
  readonly found: string;
  readonly expected: string;
}

type State = 'value' | 'value or ]' | 'key or }' | 'key' | 'colon' | 'comma or end' | 'nothing';

const token =
  /[{}[\],:]|"(?:[^"\\\p{Cc}]|[\x7f-\x9f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/uy;
const space = /[ \t\r\n]*/y;

const expectations: Readonly<Record<State, string>> = {
  value: 'a value (text in double quotes, a number, true, false, null, [ or {)',
  'value or ]': 'a value or ]',
  'key or }': 'a field name in double quotes, or }',
  key: 'a field name in double quotes (no comma before the closing })',
  colon: 'a colon between field name and value',
  'comma or end': 'a comma before the next one, or the closing bracket',
  nothing: 'nothing more after the closing }',
};

/**
 * Finds the first place where `text` is not JSON; `undefined` when it is. The engine's own messages give no position
 * in half of the cases, and each version words them otherwise.
 */
export function findJsonError(text: string): JsonError | undefined {
  const open: string[] = [];
  let state: State = 'value';
  let at = skip(space, text, 0);
  while (at < text.length) {
    const end = skip(token, text, at);
    const next: State | undefined = end > at ? step(state, text.slice(at, end), open) : undefined;
    if (next === undefined) return errorAt(text, at, end, state);
    state = next;
    at = skip(space, text, end);
  }
  return state === 'nothing' ? undefined : errorAt(text, text.length, text.length, state);
}

function skip(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  const found = pattern.exec(text);
  return found ? from + found[0].length : from;
}

/** The state after `found`, or `undefined` where it does not fit. `open` holds the brackets not closed yet. */
function step(state: State, found: string, open: string[]): State | undefined {
  if (state === 'colon') return found === ':' ? 'value' : undefined;
  if (state === 'key' || state === 'key or }') {
    if (found.startsWith('"')) return 'colon';
    return state === 'key or }' && found === '}' ? close(open) : undefined;
  }
  if (state === 'comma or end') return afterValue(found, open);
  if (state === 'nothing') return undefined;
  if (state === 'value or ]' && found === ']') return close(open);
  return startValue(found, open);
}

function startValue(found: string, open: string[]): State | undefined {
  if (found === '{' || found === '[') {
    open.push(found);
    return found === '{' ? 'key or }' : 'value or ]';
  }
  if (/^[}\],:]/.test(found)) return undefined;
  return open.length === 0 ? 'nothing' : 'comma or end';
}

function afterValue(found: string, open: string[]): State | undefined {
  const inObject = open.at(-1) === '{';
  if (found === ',') return inObject ? 'key' : 'value';
  return found === (inObject ? '}' : ']') ? close(open) : undefined;
}

function close(open: string[]): State {
  open.pop();
  return open.length === 0 ? 'nothing' : 'comma or end';
}

function errorAt(text: string, at: number, end: number, state: State): JsonError {
  const before = text.slice(0, at);
  const line = before.split('\n').length;
  const column = at - (before.lastIndexOf('\n') + 1) + 1;
  return { line, column, found: describe(text, at, end), expected: expectations[state] };
}

function describe(text: string, at: number, end: number): string {
  const rest = text.slice(at, at + 80);
  if (rest === '') return 'the end of the file';
  if (/^(?:<<<<<<<|=======|>>>>>>>)/.test(rest)) return 'the mark of an unsolved merge conflict';
  if (end === at && rest.startsWith('"'))
    return 'text whose quotes are not closed, or with a line break or a lone \\ inside';
  if (/^['“”«‘’]/u.test(rest)) return `${rest.charAt(0)}, which is no double quote (")`;
  if (/^(?:\/\/|\/\*|#)/.test(rest)) return 'a comment, which JSON does not have';
  const shown = end > at ? text.slice(at, end) : (/^[^\s,:[\]{}"]+/u.exec(rest)?.[0] ?? rest.charAt(0));
  return shown.length > 30 ? `${shown.slice(0, 30)}…` : shown;
}
