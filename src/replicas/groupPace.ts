/**
 * What was answered in a group lately, for its peace: the same question again within a minute gets a link to the answer
 * above, and more than a handful of answers a minute, such links included, are not given, which is said once a minute.
 */
export interface GroupPace {
  /** What to do with a question that comes now; an answer counts from here on. */
  judge(chatId: number, question: string): Promise<Verdict>;
  /** Remembers which message answered it. */
  answered(chatId: number, question: string, messageId: number): Promise<void>;
  /** Nothing was said after all: what was judged last with these words does not count. */
  unanswered(chatId: number, question: string): Promise<void>;
}

export type Verdict =
  | { readonly kind: 'answer' }
  /** Answered just now, in that message. */
  | { readonly kind: 'above'; readonly messageId: number }
  /** One too many, for the first time in a minute: a line may say so. */
  | { readonly kind: 'enough' }
  | { readonly kind: 'silence' };

export const minuteMs = 60_000;
const answersPerMinute = 6;

/** Something that was said in a group. */
export interface Said {
  /** Absent: not an answer to which anybody could be pointed. */
  readonly question?: string;
  readonly at: number;
  readonly messageId?: number;
  /** The line that it is enough, which does not count as an answer. */
  readonly isLine?: true;
}

/** What was said in one group within the last minute, oldest first. */
export type GroupAnswers = readonly Said[];

/** Pure: what to do, and what is to be remembered. */
export function judged(
  group: GroupAnswers,
  question: string,
  now: number,
): { readonly verdict: Verdict; readonly group: GroupAnswers } {
  const lately = within(group, now);
  if (lately.filter(({ isLine }) => !isLine).length >= answersPerMinute)
    return hasLine(lately)
      ? { verdict: { kind: 'silence' }, group: lately }
      : { verdict: { kind: 'enough' }, group: [...lately, { question, at: now, isLine: true }] };
  const above = lately.find((said) => said.question === question && said.messageId !== undefined)?.messageId;
  return above === undefined
    ? { verdict: { kind: 'answer' }, group: [...lately, { question, at: now }] }
    : { verdict: { kind: 'above', messageId: above }, group: [...lately, { at: now }] };
}

/** Pure. */
export function withAnswer(group: GroupAnswers, question: string, messageId: number): GroupAnswers {
  const place = group.findLastIndex((said) => said.question === question && !said.isLine);
  return group.map((said, at) => (at === place ? { ...said, messageId } : said));
}

/** Pure. */
export function withoutAnswer(group: GroupAnswers, question: string): GroupAnswers {
  const place = group.findLastIndex((said) => said.question === question && said.messageId === undefined);
  return place < 0 ? group : group.toSpliced(place, 1);
}

export function hasLine(group: GroupAnswers): boolean {
  return group.some(({ isLine }) => isLine);
}

function within(group: GroupAnswers, now: number): GroupAnswers {
  return group.filter(({ at }) => at > now - minuteMs);
}

/**
 * In memory: after a restart a group may hear an answer twice, which harms nobody.
 * @param now milliseconds of a clock that only runs forward
 */
export function createGroupPace(now: () => number): GroupPace {
  const groups = new Map<number, GroupAnswers>();

  // Oldest first: a Map keeps the order in which groups were first heard, so the quiet ones are found from its front.
  function forgetQuiet(since: number): void {
    for (const [chatId, group] of groups) {
      if (groups.size < 1_000 || group.some(({ at }) => at > since)) return;
      groups.delete(chatId);
    }
  }

  return {
    judge: async (chatId, question) => {
      const { verdict, group } = judged(groups.get(chatId) ?? [], question, now());
      groups.set(chatId, group);
      forgetQuiet(now() - minuteMs);
      return verdict;
    },
    answered: async (chatId, question, messageId) => {
      const group = groups.get(chatId);
      if (group) groups.set(chatId, withAnswer(group, question, messageId));
    },
    unanswered: async (chatId, question) => {
      const group = groups.get(chatId);
      if (group) groups.set(chatId, withoutAnswer(group, question));
    },
  };
}

/** Asks all processes' memory; while that cannot be asked, this process' own. */
export function createSteadyGroupPace(
  shared: GroupPace,
  own: GroupPace,
  onError: (error: unknown) => void,
): GroupPace {
  const both = async (note: (pace: GroupPace) => Promise<void>) => {
    await note(own);
    try {
      await note(shared);
    } catch (error) {
      onError(error);
    }
  };
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
    answered: (chatId, question, messageId) => both((pace) => pace.answered(chatId, question, messageId)),
    unanswered: (chatId, question) => both((pace) => pace.unanswered(chatId, question)),
  };
}
