import { GrammyError } from 'grammy';
import type { QuestionStore } from '../chats/questions.ts';
import type { ChatStore } from '../chats/store.ts';
import type { DigestStore } from '../digests/store.ts';

/** Everything in which a chat's id is kept. */
export interface ChatKeepers {
  readonly chats: Pick<ChatStore, 'migrate'>;
  readonly questions: Pick<QuestionStore, 'migrate'>;
  readonly digests: Pick<DigestStore, 'migrate'>;
}

/** A group became a supergroup: what is kept of it goes along. Done twice, the second time finds nothing. */
export async function moveChat(
  { chats, questions, digests }: ChatKeepers,
  from: number,
  to: number,
): Promise<void> {
  await Promise.all([chats.migrate(from, to), questions.migrate(from, to), digests.migrate(from, to)]);
}

/** The id that a group has now, when that is why Telegram refused a call. */
export function movedTo(error: unknown): number | undefined {
  return error instanceof GrammyError ? error.parameters.migrate_to_chat_id : undefined;
}
