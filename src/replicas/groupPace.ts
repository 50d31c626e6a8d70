/**
 * What was answered in a group lately, for its peace: the same question again within a minute gets a link to the answer
 * above, and more than a handful of answers a minute are not given.
 */
export interface GroupPace {
  /** What to do with a question that comes now. */
  judge(chatId: number, question: string): Promise<Verdict>;
  /** Remembers which message answered it. */
  answered(chatId: number, question: string, messageId: number): Promise<void>;
}

export type Verdict =
  | { readonly kind: 'answer' }
  /** Answered just now, in that message. */
  | { readonly kind: 'above'; readonly messageId: number }
  /** The first one too many: a line may say so. */
  | { readonly kind: 'enough' }
  | { readonly kind: 'silence' };

export const minuteMs = 60_000;
const answersPerMinute = 6;

export interface Answered {
  readonly question: string;
  readonly at: number;
  readonly messageId?: number;
}

/** What is known of one group. */
export interface GroupAnswers {
  readonly answers: readonly Answered[];
  /** Whether it was said that it is enough. */
  readonly told: boolean;
}

export const quiet: GroupAnswers = { answers: [], told: false };

/** Pure: what to do, and what is to be remembered. */
export function judged(
  group: GroupAnswers,
  question: string,
  now: number,
): { readonly verdict: Verdict; readonly group: GroupAnswers } {
  const answers = group.answers.filter(({ at }) => at > now - minuteMs);
  const same = answers.find((answer) => answer.question === question);
  if (same?.messageId !== undefined)
    return { verdict: { kind: 'above', messageId: same.messageId }, group: { ...group, answers } };
  if (answers.length >= answersPerMinute)
    return { verdict: { kind: group.told ? 'silence' : 'enough' }, group: { answers, told: true } };
  return {
    verdict: { kind: 'answer' },
    group: { answers: [...answers, { question, at: now }], told: false },
  };
}

/** Pure. */
export function withAnswer(group: GroupAnswers, question: string, messageId: number): GroupAnswers {
  const place = group.answers.findIndex((answer) => answer.question === question);
  return {
    ...group,
    answers: group.answers.map((answer, at) => (at === place ? { ...answer, messageId } : answer)),
  };
}

/**
 * In memory: after a restart a group may hear an answer twice, which harms nobody.
 * @param now milliseconds of a clock that only runs forward
 */
export function createGroupPace(now: () => number): GroupPace {
  const groups = new Map<number, GroupAnswers>();

  // Oldest first: a Map keeps the order in which groups were first heard, so the quiet ones are found from its front.
  function forgetQuiet(since: number): void {
    for (const [chatId, { answers }] of groups) {
      if (groups.size < 1_000 || answers.some(({ at }) => at > since)) return;
      groups.delete(chatId);
    }
  }

  return {
    judge: async (chatId, question) => {
      const { verdict, group } = judged(groups.get(chatId) ?? quiet, question, now());
      groups.set(chatId, group);
      forgetQuiet(now() - minuteMs);
      return verdict;
    },
    answered: async (chatId, question, messageId) => {
      const group = groups.get(chatId);
      if (group) groups.set(chatId, withAnswer(group, question, messageId));
    },
  };
}

/** Asks all processes' memory; while that cannot be asked, this process' own. */
export function createSteadyGroupPace(
  shared: GroupPace,
  own: GroupPace,
  onError: (error: unknown) => void,
): GroupPace {
  return {
    judge: async (chatId, question) => {
      const mine = await own.judge(chatId, question);
      try {
        return await shared.judge(chatId, question);
      } catch (error) {
        onError(error);
        return mine;
      }
    },
    answered: async (chatId, question, messageId) => {
      await own.answered(chatId, question, messageId);
      try {
        await shared.answered(chatId, question, messageId);
      } catch (error) {
        onError(error);
      }
    },
  };
}
