/** What a line says of an error. */
export interface ErrorDescription {
  readonly type: string;
  readonly message: string;
  readonly stack?: string;
  /** Facts that are safe to keep: codes, names of system calls, the Bot API's method and error code. */
  readonly [detail: string]: unknown;
}

const deepest = 5;
/**
 * Only these fields are taken. An error of grammY also carries the request (texts, chat ids) and the context (the
 * whole update), and those must not be in a log.
 */
const details = ['code', 'errno', 'syscall', 'path', 'method', 'error_code', 'statusCode'] as const;
/** Where an error keeps the one behind it; `error` is grammY's name for it. */
const inner = ['cause', 'error'] as const;

/** Serializes an error with its stack, its codes and the errors behind it, and with nothing else of it. */
export function describeError(error: unknown, depth = 0): ErrorDescription {
  if (!(error instanceof Error)) return { type: typeof error, message: safeText(error) };
  const stack = error.stack === undefined ? {} : { stack: error.stack };
  return { type: error.name, message: error.message, ...stack, ...detailsOf(error), ...behind(error, depth) };
}

/** Something that is no error was thrown; an object may hold anything, so only its kind is told. */
function safeText(thrown: unknown): string {
  return typeof thrown === 'object' && thrown !== null
    ? Object.prototype.toString.call(thrown)
    : String(thrown);
}

function detailsOf(error: Error): Record<string, string | number> {
  const pairs = details.map((name) => [name, Reflect.get(error, name)] as const);
  return Object.fromEntries(
    pairs.filter(([, value]) => typeof value === 'string' || typeof value === 'number'),
  );
}

function behind(error: Error, depth: number): Record<string, unknown> {
  if (depth >= deepest) return {};
  const pairs = inner.map((name) => [name, Reflect.get(error, name)] as const);
  const found = pairs.filter(([, value]) => value instanceof Error);
  const single = Object.fromEntries(found.map(([name, value]) => [name, describeError(value, depth + 1)]));
  if (!(error instanceof AggregateError)) return single;
  return { ...single, errors: error.errors.slice(0, deepest).map((each) => describeError(each, depth + 1)) };
}
