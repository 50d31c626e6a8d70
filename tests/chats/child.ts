/** Another process with a chat store: `child.ts FOLDER hold|write|race`. Says a word a line of what it did. */
import { ChatStoreError } from '../../src/chats/errors.ts';
import { openChatStore } from '../../src/chats/open.ts';
import type { ChatStore } from '../../src/chats/store.ts';

const [folder = '', task = ''] = process.argv.slice(2);

function say(word: string | number): void {
  process.stdout.write(`${word}\n`);
}

async function open(): Promise<ChatStore | undefined> {
  try {
    const store = await openChatStore(folder);
    say('open');
    return store;
  } catch (error) {
    say(error instanceof ChatStoreError ? error.code : String(error));
    return undefined;
  }
}

/** Says each number only when it is on disk. */
async function writeForever(store: ChatStore): Promise<void> {
  for (let id = 1; ; id += 1) {
    await store.set(id, { locale: 'kk' });
    say(id);
  }
}

if (task === 'race') {
  say('ready');
  await new Promise((resolve) => process.stdin.once('data', resolve));
}
const store = await open();
if (store !== undefined && task === 'write') await writeForever(store);
// Until the parent ends us.
if (store !== undefined) process.stdin.resume();
else process.stdin.destroy();
