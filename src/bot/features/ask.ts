import type { Message } from 'grammy/types';
import { forgetOldQuestions } from '../../chats/forgetting.ts';
import { QuestionRefusedError, type QuestionStore, questionText } from '../../chats/questions.ts';
import type { Clock } from '../../clock.ts';
import type { Answer } from '../../facts/search/answer.ts';
import type { Search } from '../../facts/search/search.ts';
import type { FactStore } from '../../facts/store.ts';
import type { Fact } from '../../facts/types.ts';
import type { Recent } from '../../recent.ts';
import { mayChangeSettings, speaksForGroup } from '../administrators.ts';
import type { DerekContext } from '../context.ts';
import { isPrivate } from '../context.ts';
import { Feature } from '../feature.ts';
import { answerFollowUp } from '../followUp.ts';
import { readQuestion } from '../question.ts';
import { onCommand, onPress } from '../routes.ts';
import { answerPress, show } from '../show.ts';
import { ambiguousView, passedView, sourceView, unknownView, whyView } from '../views/answer.ts';
import { factCard } from '../views/factCard.ts';
import { startView } from '../views/menu.ts';

export interface AskParts {
  readonly search: (facts: FactStore) => Search;
  readonly questions: QuestionStore;
  readonly clock: Clock;
  /** How the last answer of a chat came about, for `/why`. */
  readonly reasons: Recent<number, Answer>;
}

/** Questions in one's own words, `/why`, and passing on what nobody could answer. */
export function askFeature(parts: AskParts): Feature {
  const feature = new Feature();
  const { reasons } = parts;
  const answer = async (ctx: DerekContext, question: string) => {
    const found = answerTo(ctx, question, parts.search(ctx.reader.facts));
    if (ctx.chat) reasons.set(ctx.chat.id, found);
    await showAnswer(ctx, found);
  };
  feature.use((ctx, next) => {
    if (ctx.question === undefined) return next();
    if (!/[\p{L}\p{N}]/u.test(ctx.question)) return show(ctx, startView(ctx.reader));
    return showSource(ctx, ctx.question) ?? answer(ctx, ctx.question);
  });
  onCommand(feature, 'why', (ctx) => show(ctx, whyView(ctx.chat && reasons.get(ctx.chat.id), ctx.reader)));
  onPress(feature, 'pass', (ctx) => passOn(ctx, parts));
  return feature;
}

/** The store's answer. In reply to a fact a few words are enough: they are first read as being about the same thing. */
function answerTo(ctx: DerekContext, question: string, search: Search): Answer {
  const { facts, l10n } = ctx.reader;
  const { locale } = l10n;
  const about = repliedFact(ctx.message?.reply_to_message, facts);
  const answer = about && answerFollowUp(question, about, { facts, search, locale });
  return answer ?? search.answer(question, locale);
}

/** The fact whose card the message is: its id stands there as code. */
function repliedFact(message: Message['reply_to_message'], facts: FactStore): Fact | undefined {
  const ids = (message?.entities ?? []).filter(({ type }) => type === 'code');
  return ids
    .map(({ offset, length }) => facts.fact((message?.text ?? '').slice(offset, offset + length)))
    .find(Boolean);
}

async function showAnswer(ctx: DerekContext, answer: Answer): Promise<void> {
  switch (answer.kind) {
    case 'found':
      return show(ctx, factCard(answer.fact, ctx.reader, answer.others));
    case 'ambiguous':
      return show(ctx, ambiguousView(answer.choices, ctx.reader));
    case 'unknown':
      return show(ctx, unknownView(answer.nearestTopics, ctx.reader, isPrivate(ctx)));
  }
}

type Asked = NonNullable<Message['reply_to_message']>;

/** The facts of a source whose address was sent; `undefined` when there is no such address in the text. */
function showSource(ctx: DerekContext, text: string): Promise<void> | undefined {
  const [address] = text.match(/https?:\/\/\S+/) ?? [];
  const source = address === undefined ? undefined : ctx.reader.facts.sourceAt(address);
  return source && show(ctx, sourceView(source, ctx.reader));
}

/** Who asked in the name of the group, or of its channel, is any of the group's administrators. */
async function isAsker(ctx: DerekContext, { from, sender_chat: chat }: Asked): Promise<boolean> {
  if (!chat) return from?.id === ctx.from?.id;
  return (await speaksForGroup(ctx, chat.id)) && (await mayChangeSettings(ctx));
}

async function passOn(ctx: DerekContext, { questions, clock }: AskParts): Promise<void> {
  const { l10n } = ctx.reader;
  const asked = ctx.callbackQuery?.message?.reply_to_message;
  const text = questionText((asked && readQuestion(asked, ctx.me)) ?? '');
  if (!asked || !text || !ctx.chat) return answerPress(ctx, l10n.text('ask-question-gone'), true);
  if (!(await isAsker(ctx, asked))) return answerPress(ctx, l10n.text('ask-only-asker'), true);
  const now = clock();
  try {
    await forgetOldQuestions(questions, now);
    await questions.add({ text, locale: l10n.locale, askedAt: now.toISOString(), chatId: ctx.chat.id });
  } catch (error) {
    if (!(error instanceof QuestionRefusedError)) throw error;
    return answerPress(ctx, l10n.text('ask-queue-full'), true);
  }
  await show(ctx, passedView(ctx.reader, isPrivate(ctx)));
}
