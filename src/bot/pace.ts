/**
 * What was answered in a group lately, for its peace: the same question again within a minute gets a link to the answer
 * above, and more than a handful of answers a minute are not given. Kept in memory: after a restart a group may hear
 * an answer twice, which harms nobody.
 */
export interface GroupPace {
  /** What to do with a question that comes now. */
  judge(chatId: number, question: string): Verdict;
  /** Remembers which message answered it. */
  answered(chatId: number, question: string, messageId: number): void;
}

export type Verdict =
  | { readonly kind: 'answer' }
  /** Answered just now, in that message. */
  | { readonly kind: 'above'; readonly messageId: number }
  /** The first one too many: a line may say so. */
  | { readonly kind: 'enough' }
  | { readonly kind: 'silence' };

const minuteMs = 60_000;
const answersPerMinute = 6;

interface Answered {
  readonly question: string;
  readonly at: number;
  messageId?: number;
}

/** @param now milliseconds of a clock that only runs forward */
export function createGroupPace(now: () => number): GroupPace {
  const groups = new Map<number, { answers: Answered[]; told: boolean }>();

  function recent(chatId: number) {
    const since = now() - minuteMs;
    const group = groups.get(chatId) ?? { answers: [], told: false };
    group.answers = group.answers.filter(({ at }) => at > since);
    groups.set(chatId, group);
    forgetQuiet(since);
    return group;
  }

  // Oldest first: a Map keeps the order in which groups were first heard, so the quiet ones are found from its front.
  function forgetQuiet(since: number): void {
    for (const [chatId, { answers }] of groups) {
      if (groups.size < 1_000 || answers.some(({ at }) => at > since)) return;
      groups.delete(chatId);
    }
  }

  return {
    judge(chatId, question) {
      const group = recent(chatId);
      const same = group.answers.find((answer) => answer.question === question);
      if (same?.messageId !== undefined) return { kind: 'above', messageId: same.messageId };
      if (group.answers.length >= answersPerMinute) {
        const told = group.told;
        group.told = true;
        return { kind: told ? 'silence' : 'enough' };
      }
      group.told = false;
      group.answers.push({ question, at: now() });
      return { kind: 'answer' };
    },
    answered(chatId, question, messageId) {
      const same = groups.get(chatId)?.answers.find((answer) => answer.question === question);
      if (same) same.messageId = messageId;
    },
  };
}
