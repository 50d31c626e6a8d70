/** Telegram's language codes, in turn; the answer is in the same language, so there are as many different answers. */
export const languages = ['kk', 'ru', 'en', 'tr'] as const;

/** So many that one chat's updates hardly ever meet; not a multiple of the languages, so that both go round. */
const chats = 997;
const firstPerson = 700_000_000;

interface Person {
  readonly id: number;
  readonly [detail: string]: unknown;
}

export interface AiUpdate {
  readonly update_id: number;
  readonly message: Readonly<Record<string, unknown>> & { readonly from: Person };
}

/** A chat of its own for every number; the languages go round. */
export function personAt(number: number): number {
  return firstPerson + number;
}

/** `/ai` from one of many private chats, as Telegram sends it. */
export function aiUpdate(id: number): AiUpdate {
  const person = firstPerson + (id % chats);
  const name = { first_name: 'Reader', last_name: `Number ${person}`, username: `reader_${person}` };
  return {
    update_id: id,
    message: {
      message_id: id,
      from: { id: person, is_bot: false, ...name, language_code: languages[id % languages.length] },
      chat: { id: person, ...name, type: 'private' },
      date: 1_780_000_000,
      text: '/ai',
      entities: [{ offset: 0, length: 3, type: 'bot_command' }],
    },
  };
}

/** In which language a chat asked (as long as no id has reached the number of chats), or has subscribed. */
export function languageOf(chatId: number): string {
  return languages[(chatId - firstPerson) % languages.length] ?? '';
}

/** What `getMe` says. */
export const botInfo = {
  id: 1_000_001,
  is_bot: true,
  first_name: 'Derek',
  username: 'derek_bench_bot',
  can_join_groups: true,
  can_read_all_group_messages: false,
  supports_inline_queries: false,
} as const;
