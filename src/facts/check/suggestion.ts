import { slipOf } from './nearest.ts';

/** ` Did you mean "kazllm"?`, or nothing when no known id is near. */
export function suggestion(text: string, known: ReadonlySet<string> | undefined): string {
  const slip = text === '' || known === undefined ? undefined : slipOf(text, known);
  return slip === undefined ? '' : ` Did you mean "${slip}"?`;
}
