/** One answer out of several. */
export interface Choice<Value> {
  readonly name: string;
  readonly value: Value;
  /** A word more, shown while the choice is pointed at. */
  readonly description?: string;
}

export interface TextQuestion {
  readonly message: string;
  /** What an empty answer means. */
  readonly default?: string;
  /** `true`, or what is wrong with the answer: then the person is asked again. */
  validate?(answer: string): true | string;
}

export interface ChoiceQuestion<Value> {
  readonly message: string;
  readonly choices: readonly Choice<Value>[];
  readonly default?: Value;
}

export interface ListQuestion<Value> {
  readonly message: string;
  readonly choices: readonly (Choice<Value> & { readonly checked?: boolean })[];
  /** At least one has to be chosen. */
  readonly required?: boolean;
}

export interface SearchQuestion<Value> {
  readonly message: string;
  /** What fits the typed words; all of it when nothing has been typed. */
  find(typed: string): readonly Choice<Value>[];
}

/** Asks a person. Every question rejects with an `AbortedError` when the person leaves. */
export interface Asker {
  text(question: TextQuestion): Promise<string>;
  confirm(question: { readonly message: string; readonly default: boolean }): Promise<boolean>;
  choose<Value>(question: ChoiceQuestion<Value>): Promise<Value>;
  chooseSome<Value>(question: ListQuestion<Value>): Promise<readonly Value[]>;
  search<Value>(question: SearchQuestion<Value>): Promise<Value>;
}

/** The person left in the middle (Ctrl+C, or the terminal was closed). */
export class AbortedError extends Error {
  override readonly name = 'AbortedError';
  readonly code = 'ABORTED';

  constructor() {
    super('The person left before the last question.');
  }
}
