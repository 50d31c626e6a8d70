/** What the command line asked for. */
export type Options =
  | {
      readonly kind: 'chat';
      /** As the app would tell it to the bot; `undefined`: it does not tell. */
      readonly language: string | undefined;
    }
  | { readonly kind: 'help' }
  | { readonly kind: 'wrong'; readonly message: string };

const languageTag = /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i;

export const help = `Chat with Derek in this terminal. Nothing leaves this machine.

  npm run chat                       in English
  npm run chat -- --lang kk          as somebody whose app is in Kazakh
  echo /ai | npm run -s chat -- --lang tr

Options:
  --lang LANGUAGE   language of the app: kk, ru, en, tr, any other such code (de, zh-hans),
                    or none for an app that does not tell; default: en
  --help            this text

In the chat: a line is a message; 2 or #2 presses the second button, and a bare number
presses the button that bears it, if there is one; /quit leaves, and so does the end of the input.
`;

/** `args`: what follows the program's name. The first mistake is told, with a line that would have worked. */
export function parseOptions(args: readonly string[]): Options {
  let language: string | undefined = 'en';
  for (let at = 0; at < args.length; at++) {
    const arg = args[at] ?? '';
    if (arg === '--help' || arg === '-h') return { kind: 'help' };
    if (arg !== '--lang' && !arg.startsWith('--lang=')) return wrong(unknown(arg));
    const value = arg === '--lang' ? args[++at] : arg.slice('--lang='.length);
    if (value === undefined || value === '') return wrong('--lang needs a language.');
    const isNone = value.toLowerCase() === 'none';
    if (!isNone && !languageTag.test(value))
      return wrong(`--lang: "${value}" is not the code of a language.`);
    language = isNone ? undefined : value;
  }
  return { kind: 'chat', language };
}

function unknown(arg: string): string {
  return arg.startsWith('-')
    ? `There is no option ${arg}; there are --lang and --help.`
    : `"${arg}" is not an option; messages are typed in the chat or come through a pipe.`;
}

function wrong(problem: string): Options {
  return { kind: 'wrong', message: `${problem}\nFor example: npm run chat -- --lang kk\n` };
}
