/** Another process with a chat store: `child.ts FOLDER hold|write|race`. Says a word a line of what it did. */
import { ChatStoreError } from '../../src/chats/errors.ts';
import { openState } from '../../src/chats/open.ts';
import type { State } from '../../src/chats/state.ts';

const [folder = '', task = ''] = process.argv.slice(2);

function say(word: string | number): void {
  process.stdout.write(`${word}\n`);
}

async function open(): Promise<State | undefined> {
  try {
    const state = await openState(folder);
    say('open');
    return state;
  } catch (error) {
    say(error instanceof ChatStoreError ? error.code : String(error));
    return undefined;
  }
}

/** Says each number only when it is on disk. */
async function writeForever({ chats }: State): Promise<void> {
  for (let id = 1; ; id += 1) {
    await chats.set(id, { locale: 'kk' });
    say(id);
  }
}

if (task === 'race') {
  say('ready');
  await new Promise((resolve) => process.stdin.once('data', resolve));
}
const state = await open();
if (state !== undefined && task === 'write') await writeForever(state);
// Until the parent ends us.
if (state !== undefined) process.stdin.resume();
else process.stdin.destroy();
