import type { KeptQuestion } from './questions.ts';

/** Questions that ask for much the same, oldest first; never empty. */
export type QuestionGroup = readonly KeptQuestion[];

/** How much two questions share at least: tokens of both by tokens of either (Jaccard). */
const leastSimilarity = 0.5;

/**
 * Puts similar questions together, also by way of a third (single link). The group that most chats asked for comes
 * first; then the one with more questions, then the one that has waited longest. The order of what is handed in
 * changes nothing. Up to 10,000 questions take well under a second.
 * @param tokensOf the words of a text that carry its meaning, in their basic form; a question that has none is only
 *   like one with the very same text
 */
export function groupSimilar(
  questions: readonly KeptQuestion[],
  tokensOf: (text: string) => readonly string[],
): readonly QuestionGroup[] {
  const alike = groupAlike(questions, tokensOf);
  const groups = linkSimilar(alike.map(({ tokens }) => tokens)).map((members) =>
    members.flatMap((at) => alike[at]?.questions ?? []).sort(byId),
  );
  return groups
    .map(withChats)
    .sort(byDemand)
    .map(({ group }) => group);
}

/** Questions with the very same tokens. */
interface Alike {
  readonly tokens: ReadonlySet<string>;
  readonly questions: KeptQuestion[];
}

function groupAlike(
  questions: readonly KeptQuestion[],
  tokensOf: (text: string) => readonly string[],
): readonly Alike[] {
  const byTokens = new Map<string, Alike>();
  for (const question of questions) {
    const tokens = new Set(tokensOf(question.text));
    // In an array of its own, and so like no token: a text that has no tokens stands for itself.
    const key = JSON.stringify(tokens.size > 0 ? [...tokens].sort() : [[question.text]]);
    const alike = byTokens.get(key) ?? { tokens, questions: [] };
    alike.questions.push(question);
    byTokens.set(key, alike);
  }
  return [...byTokens.values()];
}

/**
 * Groups of places in the list. Two sets can only be similar enough when one of the rarest tokens of the one is among
 * the rarest of the other (prefix filtering), so only such pairs are compared.
 */
function linkSimilar(sets: readonly ReadonlySet<string>[]): readonly (readonly number[])[] {
  const links = new Links(sets.length);
  const byRareToken = new Map<string, number[]>();
  const frequency = frequencies(sets);
  for (const [at, tokens] of sets.entries()) {
    for (const token of rarest(tokens, frequency)) {
      const earlier = byRareToken.get(token) ?? [];
      for (const other of earlier) {
        const others = sets[other];
        if (others && !links.linked(at, other) && areSimilar(tokens, others)) links.link(at, other);
      }
      earlier.push(at);
      byRareToken.set(token, earlier);
    }
  }
  return links.groups();
}

function frequencies(sets: readonly ReadonlySet<string>[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const token of sets.flatMap((tokens) => [...tokens])) counts.set(token, (counts.get(token) ?? 0) + 1);
  return counts;
}

/** Enough of them that two sets which share none of these share too few of all. */
function rarest(tokens: ReadonlySet<string>, frequency: ReadonlyMap<string, number>): readonly string[] {
  const rank = (token: string) => frequency.get(token) ?? 0;
  const byRarity = [...tokens].sort((left, right) => rank(left) - rank(right) || compare(left, right));
  return byRarity.slice(0, tokens.size - Math.ceil(leastSimilarity * tokens.size) + 1);
}

function areSimilar(left: ReadonlySet<string>, right: ReadonlySet<string>): boolean {
  const [smaller, larger] = left.size <= right.size ? [left, right] : [right, left];
  if (smaller.size < leastSimilarity * larger.size) return false;
  let shared = 0;
  for (const token of smaller) if (larger.has(token)) shared += 1;
  return shared >= leastSimilarity * (left.size + right.size - shared);
}

/** Which of a number of things belong together (union-find). */
class Links {
  readonly #parents: number[];

  constructor(size: number) {
    this.#parents = Array.from({ length: size }, (_, at) => at);
  }

  link(left: number, right: number): void {
    this.#parents[this.#root(left)] = this.#root(right);
  }

  linked(left: number, right: number): boolean {
    return this.#root(left) === this.#root(right);
  }

  groups(): readonly (readonly number[])[] {
    const members = this.#parents.map((): number[] => []);
    for (const at of this.#parents.keys()) members[this.#root(at)]?.push(at);
    return members.filter(({ length }) => length > 0);
  }

  #root(at: number): number {
    let root = at;
    while (this.#parentOf(root) !== root) {
      // Half of the way is cut off for whoever asks next.
      this.#parents[root] = this.#parentOf(this.#parentOf(root));
      root = this.#parentOf(root);
    }
    return root;
  }

  #parentOf(at: number): number {
    return this.#parents[at] ?? at;
  }
}

/** Chats rather than questions, so that nobody gets to the front by asking again and again. */
function withChats(group: QuestionGroup): { readonly group: QuestionGroup; readonly chats: number } {
  return { group, chats: new Set(group.map(({ chatId }) => chatId)).size };
}

function byDemand(left: ReturnType<typeof withChats>, right: ReturnType<typeof withChats>): number {
  const [first, second] = [left.group[0], right.group[0]];
  const wait = first && second ? byId(first, second) : 0;
  return right.chats - left.chats || right.group.length - left.group.length || wait;
}

function byId(left: KeptQuestion, right: KeptQuestion): number {
  return left.id - right.id;
}

function compare(left: string, right: string): number {
  return left < right ? -1 : Number(left > right);
}
