import type { Chat, InlineQuery, Message, User } from 'grammy/types';
import { forwardToDiscussion } from './discussion.ts';
import { WorldError } from './errors.ts';
import { inlineMessageId } from './inlineMessage.ts';
import { answerKeyboard } from './keyboards.ts';
import { type MessageDraft, post, queueMessage } from './messages.ts';
import { placeOf, recordForWriting } from './people.ts';
import { botUser, personOf, type WorldState } from './state.ts';
import type { InlineAnswer, InlineQueryInput, PickInput } from './types.ts';
import { botMaySee } from './visibility.ts';

/** Characters. Source: `query` of `InlineQuery`. */
const maxQuery = 256;

/** So many answers a person can still pick from: pages of one list, and lists that a newer one is replacing. */
const keptOffers = 20;

/** What the bot answered, and what each of its results would send. */
export interface GivenInlineAnswer {
  readonly answer: InlineAnswer;
  /** By the result's id. */
  readonly drafts: ReadonlyMap<string, MessageDraft>;
}

export interface InlineOffer {
  readonly query: string;
  readonly drafts: ReadonlyMap<string, MessageDraft>;
}

/** Asks the bot; the answer may never come. */
export async function openInlineQuery(state: WorldState, input: InlineQueryInput): Promise<InlineAnswer> {
  const { id, answer } = state.inlineQueries.open();
  const from = personOf(state, input.from);
  const query = input.query.slice(0, maxQuery);
  state.updates.push({
    inline_query: { id, from, query, offset: input.offset ?? '', chat_type: chatType(from, input.chat) },
  });
  const given = await answer;
  const before = state.offers.get(from.id) ?? [];
  state.offers.set(from.id, [{ query, drafts: given.drafts }, ...before].slice(0, keptOffers));
  return given.answer;
}

/** `givenUp`: when to stop waiting for the bot. */
export async function inlineQuery(
  state: WorldState,
  input: InlineQueryInput,
  givenUp: () => Promise<void>,
): Promise<InlineAnswer> {
  return Promise.race([openInlineQuery(state, input), givenUp().then(() => unanswered)]);
}

export const unanswered: InlineAnswer = { answered: false, results: [] };

/** The private chat with the bot itself is told from those with other people. */
function chatType(from: User, chat: Chat | undefined): NonNullable<InlineQuery['chat_type']> {
  return chat === undefined || chat.id === from.id ? 'sender' : chat.type;
}

export function pickInline(state: WorldState, input: PickInput): Message {
  const record = recordForWriting(state, input.from, input.chat);
  const { query, draft } = offered(state, input);
  const message = post(state, record, {
    ...placeOf(state, record, input),
    via_bot: botUser(state),
    ...draft,
  });
  if (record.chat.type === 'private') record.started = true;
  answerKeyboard(state, record, input.from);
  if (botMaySee(state, record, message)) queueMessage(state, message, false);
  forwardToDiscussion(state, record, message);
  state.updates.push({
    chosen_inline_result: {
      result_id: input.resultId,
      from: personOf(state, input.from),
      query,
      ...(message.reply_markup && { inline_message_id: inlineMessageId(message) }),
    },
  });
  return message;
}

function offered(state: WorldState, { from, resultId }: PickInput) {
  for (const { query, drafts } of state.offers.get(from.id) ?? []) {
    const draft = drafts.get(resultId);
    if (draft) return { query, draft };
  }
  throw new WorldError(
    'result_not_found',
    `The bot has offered user ${from.id} no result "${resultId}" lately.`,
  );
}
