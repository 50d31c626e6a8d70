import { run } from '../../src/facts/cli/run.ts';
import { AbortedError, type Asker, type Choice } from '../../src/facts/newFact/asker.ts';
import { today } from './content.ts';

/** Begins with these words of the question, and this is the answer: what is typed, chosen (by its beginning) or confirmed. */
export type Answer = readonly [question: string, answer: string | boolean | readonly string[]];

/** The person presses Ctrl+C. */
export const leave = Symbol('leave');

export interface Conversation {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  /** What was wrong with answers, in order; the person then gave the next answer to the same question. */
  readonly complaints: readonly string[];
  /** The choices of the last question that began so. */
  choices(question: string): readonly string[];
}

/** `npm run facts -- new` with a person who answers in this order; every answer has to be asked for. */
export async function converse(
  folder: string,
  answers: readonly (Answer | typeof leave)[],
  args: readonly string[] = [],
): Promise<Conversation> {
  const written = { out: '', err: '' };
  const into = (stream: 'out' | 'err') => (text: string) => {
    written[stream] += text;
  };
  const waiting = [...answers];
  const complaints: string[] = [];
  const seen = new Map<string, readonly string[]>();

  function next(message: string): Answer[1] {
    const answer = waiting.shift();
    if (answer === leave) throw new AbortedError();
    if (!answer || !message.startsWith(answer[0]))
      throw new Error(`"${message}" was asked where ${answer ? `"${answer[0]}"` : 'nothing'} was expected`);
    return answer[1];
  }

  function choiceOf<Value>(message: string, choices: readonly Choice<Value>[], wanted: Answer[1]): Value {
    seen.set(
      message,
      choices.map(({ name }) => name),
    );
    const found = choices.find(({ name }) => typeof wanted === 'string' && name.startsWith(wanted));
    if (!found)
      throw new Error(`"${message}" has no choice "${String(wanted)}": ${seen.get(message)?.join(' | ')}`);
    return found.value;
  }

  const asker: Asker = {
    async text({ message, default: proposed, validate = () => true }) {
      for (;;) {
        const given = next(message);
        const typed = given === '' && proposed !== undefined ? proposed : String(given);
        const verdict = validate(typed);
        if (verdict === true) return typed;
        complaints.push(verdict);
      }
    },
    confirm: async ({ message }) => Boolean(next(message)),
    choose: async ({ message, choices }) => choiceOf(message, choices, next(message)),
    async chooseSome({ message, choices }) {
      const given = next(message);
      const names = choices.map(({ name }) => name);
      seen.set(message, names);
      // `true`: as it is proposed.
      if (given === true) return choices.filter(({ checked }) => checked).map(({ value }) => value);
      return (given as readonly string[]).map((name) => choiceOf(message, choices, name));
    },
    async search({ message, find }) {
      // "typed > chosen", or what to choose at once.
      const [typed = '', chosen = typed] = String(next(message)).split(' > ');
      return choiceOf(message, find(chosen === typed ? '' : typed), chosen);
    },
  };

  const writer = { out: into('out'), err: into('err') };
  const code = await run(['new', '--data', folder, ...args], { env: {}, clock: () => today, writer, asker });
  if (waiting.length > 0) throw new Error(`never asked: ${String(waiting[0])}`);
  return {
    ...{ code, ...written, complaints },
    choices: (question) => [...seen].findLast(([message]) => message.startsWith(question))?.[1] ?? [],
  };
}
