import { GrammyError } from 'grammy';
import type { Logger } from 'pino';
import type { KeptQuestion, QuestionStore } from '../../chats/questions.ts';
import { groupSimilar } from '../../chats/similar.ts';
import type { Fact } from '../../facts/types.ts';
import type { Localized } from '../../locale.ts';
import type { DerekContext } from '../context.ts';
import { forCurators } from '../curators.ts';
import { outcomeOf } from '../digests/outcome.ts';
import type { Feature } from '../feature.ts';
import type { L10n } from '../locales/l10n.ts';
import { type ChatKeepers, moveChat, movedTo } from '../moveChat.ts';
import { onCommand, onPress } from '../routes.ts';
import { sendView, show } from '../show.ts';
import type { View } from '../view.ts';
import { answeredView, answeredWord, questionsPage } from '../views/questions.ts';

export interface QuestionsParts {
  readonly questions: QuestionStore;
  /** For a group that is found to have moved. */
  readonly keepers: ChatKeepers;
  readonly curators: readonly number[];
  readonly languages: Localized<L10n>;
  /** What of a question counts when questions are compared. */
  readonly tokensOf: (text: string) => readonly string[];
  readonly logger: Logger;
}

/** For curators, in their private chats: `/questions`, `/answer NUMBER FACT-ID`, `/close NUMBER`. */
export function questionsFeature(parts: QuestionsParts): Feature {
  const list = async (ctx: DerekContext, page: number) =>
    show(ctx, questionsPage(await groups(parts), page, ctx.reader));
  return forCurators(parts.curators, (feature) => {
    onCommand(feature, 'questions', (ctx) => list(ctx, 1));
    onPress(feature, 'questions', (ctx, { page }) => list(ctx, page));
    onCommand(feature, 'answer', (ctx, input) => answer(ctx, input, parts));
    onCommand(feature, 'close', (ctx, input) => close(ctx, input, parts));
  });
}

async function groups({
  questions,
  tokensOf,
}: QuestionsParts): Promise<readonly (readonly KeptQuestion[])[]> {
  return groupSimilar(await questions.all(), tokensOf);
}

/** The question with that number and those like it. */
async function groupOf(number: string | undefined, parts: QuestionsParts): Promise<readonly KeptQuestion[]> {
  const id = Number(number?.replace(/^#/, ''));
  return (await groups(parts)).find((group) => group.some((question) => question.id === id)) ?? [];
}

async function answer(ctx: DerekContext, input: string, parts: QuestionsParts): Promise<void> {
  const { facts, l10n } = ctx.reader;
  const [number, factId = ''] = input.split(/\s+/);
  const fact = facts.fact(factId);
  const group = await groupOf(number, parts);
  if (fact?.status !== 'published' || group.length === 0)
    return show(ctx, { body: l10n.html('questions-no-such') });
  // One after the other, and each removed when it was sent: a stop in between repeats at most one.
  let answered = 0;
  for (const question of group) if (await answerOne(ctx, question, fact, parts)) answered += 1;
  await show(ctx, answeredWord(answered, group.length - answered, ctx.reader));
}

/** Whether the question is done with; one that its chat does not let be answered goes on waiting. */
async function answerOne(
  ctx: DerekContext,
  question: KeptQuestion,
  fact: Fact,
  { languages, questions, keepers, logger }: QuestionsParts,
): Promise<boolean> {
  const reader = { ...ctx.reader, l10n: languages[question.locale] };
  try {
    await sendTo(ctx, question.chatId, answeredView(question, fact, reader), keepers);
  } catch (error) {
    const refusal = refusalOf(error);
    if (refusal !== undefined) {
      logger.warn({ update: ctx.update.update_id, question: question.id, refusal }, 'an answer was refused');
      return false;
    }
  }
  await questions.remove([question.id]);
  return true;
}

/** Why Telegram does not take the answer; `undefined` when nobody waits for it any more. What may pass is thrown again. */
function refusalOf(error: unknown): string | undefined {
  switch (outcomeOf(error).kind) {
    case 'blocked':
    case 'gone':
      return undefined;
    case 'forbidden':
    case 'topic-gone':
    case 'refused':
      if (error instanceof GrammyError) return error.description;
  }
  throw error;
}

/** Where the group is now, if nobody could write down that it has moved. */
async function sendTo(ctx: DerekContext, chatId: number, view: View, keepers: ChatKeepers): Promise<void> {
  try {
    await sendView(ctx.api, chatId, view);
  } catch (error) {
    const to = movedTo(error);
    if (to === undefined) throw error;
    await moveChat(keepers, chatId, to);
    await sendView(ctx.api, to, view);
  }
}

async function close(ctx: DerekContext, input: string, parts: QuestionsParts): Promise<void> {
  const { l10n } = ctx.reader;
  const group = await groupOf(input.split(/\s+/)[0], parts);
  const { length: count } = await parts.questions.remove(group.map(({ id }) => id));
  await show(ctx, {
    body: count === 0 ? l10n.html('questions-no-such') : l10n.html('questions-closed', { count }),
  });
}
