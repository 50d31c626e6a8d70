import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { World } from '../index.ts';
import { readLine } from './buttons.ts';
import { type Conversation, startConversation } from './conversation.ts';
import { help, parseOptions } from './options.ts';
import { ansiStyle, plainStyle } from './style.ts';
import { type TerminalTexts, terminalTexts } from './texts.ts';

/** Where lines come from and go to. Nothing but the conversation goes to `output`. */
export interface Terminal {
  readonly args: readonly string[];
  readonly input: Readable;
  readonly output: Writable & { readonly isTTY?: boolean };
  readonly errors: Writable;
  /** Somebody sits there: they get a hint and a prompt. */
  readonly isInteractive: boolean;
}

/** The playground with the bot in it. */
export interface RunningPlayground {
  readonly world: World;
  stop(): Promise<void>;
}

/** Resolves to the exit code: 0, 1 when the bot did not start, 2 for a command line that makes no sense. */
export async function runTerminal(
  terminal: Terminal,
  start: () => Promise<RunningPlayground>,
): Promise<number> {
  const options = parseOptions(terminal.args);
  if (options.kind === 'help') return written(terminal.output, help, 0);
  if (options.kind === 'wrong') return written(terminal.errors, options.message, 2);
  let playground: RunningPlayground;
  try {
    playground = await start();
  } catch (error) {
    return written(terminal.errors, `${error instanceof Error ? error.message : error}\n`, 1);
  }
  try {
    await chat(terminal, playground.world, options.language);
    return 0;
  } finally {
    await playground.stop();
  }
}

function written(stream: Writable, text: string, code: number): number {
  stream.write(text);
  return code;
}

async function chat(terminal: Terminal, world: World, language: string | undefined): Promise<void> {
  const { output, errors, isInteractive } = terminal;
  const texts = terminalTexts(language);
  const user = world.addPerson({
    firstName: 'Reader',
    ...(language !== undefined && { languageCode: language }),
  });
  const style = output.isTTY ? ansiStyle : plainStyle;
  const conversation = startConversation({
    world,
    user,
    chat: world.privateChat(user),
    rendering: { style, botUsername: world.bot.username, unknownMessage: texts.unknownMessage },
    texts,
    write: (paragraph) => output.write(`${paragraph}\n\n`),
  });
  if (isInteractive) errors.write(`${texts.hint}\n\n`);
  await world.settled();
  await converse(terminal, conversation, texts);
  conversation.end();
}

const prompt = '> ';

/** Lines are taken one after the other, each when what the one before led to has been shown. */
async function converse(terminal: Terminal, conversation: Conversation, texts: TerminalTexts): Promise<void> {
  const { input, output, isInteractive } = terminal;
  const lines = createInterface({ input, ...(isInteractive && { output, prompt, terminal: true }) });
  const ask = () => isInteractive && lines.prompt();
  ask();
  for await (const text of lines) {
    const line = readLine(text, conversation.buttons);
    if (line.kind === 'quit') return lines.close();
    // A pipe shows no typing: its lines are repeated, so that what comes out is the whole conversation.
    if (line.kind !== 'nothing' && !isInteractive) output.write(`${prompt}${text.trim()}\n\n`);
    if (line.kind === 'message') await conversation.say(line.text);
    if (line.kind === 'press') await conversation.press(line.button);
    if (line.kind === 'no-button') output.write(`${texts.noSuchButton(line.typed)}\n\n`);
    ask();
  }
  // The end of the input came at the prompt: what the shell writes next begins a line of its own.
  if (isInteractive) output.write('\n');
}
