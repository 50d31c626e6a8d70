import { setMaxListeners } from 'node:events';
import type { FactStore } from '../facts/store.ts';
import { type Published, publishedOf } from './compose.ts';
import type { Edition } from './edition.ts';
import { behind, compare, createJournal } from './journal.ts';
import type { OutcomeCounts } from './outcomes.ts';
import type { Pace } from './pace.ts';
import { createPlanner, type Planner } from './plan.ts';
import type { Outcome, Post } from './post.ts';
import { createSender } from './sender.ts';
import { farthestPlan, reanchor } from './slots/reschedule.ts';
import type { DigestStore, Plan } from './store.ts';
import type { Subscription } from './subscription.ts';

export interface DispatcherParts {
  readonly store: DigestStore;
  readonly post: Post;
  readonly pace: Pace;
  /** The content as it is now. */
  readonly facts: () => FactStore;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** From 0 to below 1: spreads what is tried again. */
  readonly random: () => number;
  /** Resolves after so many milliseconds, or as soon as the signal is raised. */
  readonly wait: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  /** A group has another id now; whatever else is kept of it moves along. */
  readonly moved: (from: number, to: number) => Promise<void>;
  /** What happened, for log and metrics. */
  readonly report: (event: DispatcherEvent) => void;
  /**
   * Where several processes work on a store: `undefined` as long as another one may be at it; otherwise a number that changes whenever
   * another one may have been. Asked immediately before a message leaves. Absent: this process is the only one.
   */
  readonly term?: () => number | undefined;
}

export type DispatcherEvent =
  /** The journal is up to date: what is new in it, perhaps nothing, and its newest number. */
  | { readonly kind: 'published'; readonly editions: readonly Edition[]; readonly head: number }
  | { readonly kind: 'planned'; readonly deliveries: number }
  | {
      readonly kind: 'outcome';
      readonly outcome: Outcome;
      readonly delivery: number;
      readonly chatId: number;
    }
  | { readonly kind: 'failed'; readonly error: unknown };

export interface DispatcherStatus extends OutcomeCounts {
  /** Milliseconds for which everything pauses. */
  readonly paused: number;
  /** How many wait for the pace. */
  readonly waiting: number;
}

/** Gets digests to where they are due. One at a time works on a store. */
export interface Dispatcher {
  /** Brings the journal up to date with the content. Returns what is new in it. */
  publish(): Promise<readonly Edition[]>;
  /** Reads what others have published. */
  refresh(): Promise<void>;
  /** How many facts the journal, as far as it was read, knows in a newer state than the content. */
  behind(): number;
  /** Plans and sends whatever is due; resolves when nothing is left to do at this moment. */
  work(): Promise<void>;
  /** Works whenever something is due, until `stop`. */
  start(): void;
  /** Finishes and records the messages in flight; nothing more is sent. */
  stop(): Promise<void>;
  status(): DispatcherStatus;
  /** What digests are composed from. */
  published(): Published;
}

/** So often it looks whether something is due. */
const lookEveryMs = 1_000;
const planAtOnce = 200;
const day = 86_400_000;
/** Old digests are corrected, and repeated for curators, for so long. */
const keptFor = 30 * day;
const planAgainMs = 3_600_000;
const tidyEveryMs = 3_600_000;

export function createDispatcher(parts: DispatcherParts): Dispatcher {
  const { store, now, report } = parts;
  const journal = createJournal();
  const stopping = new AbortController();
  // Each message on its way may wait for it.
  setMaxListeners(0, stopping.signal);
  const { term = () => 0 } = parts;
  const sender = createSender({ ...parts, term, head: () => journal.head }, stopping.signal);
  const mayWork = () => !stopping.signal.aborted && term() !== undefined;
  let tidied = Number.NEGATIVE_INFINITY;
  let running: Promise<void> | undefined;
  let sending: Promise<void> | undefined;
  let snapshot: { readonly facts: FactStore; readonly published: Published } | undefined;

  function published(): Published {
    const facts = parts.facts();
    if (snapshot?.facts !== facts) snapshot = { facts, published: publishedOf(journal, facts) };
    return snapshot.published;
  }

  async function catchUp(): Promise<void> {
    journal.add(await store.editions(journal.head));
  }

  async function publish(): Promise<readonly Edition[]> {
    const { all } = parts.facts();
    const editions = await store.publish((newest) => compare(all(), newest), now(), now() - keptFor);
    await catchUp();
    report({ kind: 'published', editions, head: journal.head });
    return editions;
  }

  async function refresh(): Promise<void> {
    await catchUp();
    report({ kind: 'published', editions: [], head: journal.head });
  }

  /** Returns how many subscriptions were looked at. */
  async function plan(): Promise<number> {
    await catchUp();
    const due = await store.due(now(), planAtOnce);
    const planner = createPlanner(published(), now());
    // At once, so that the storage writes them in one go.
    const made = await Promise.all(due.map((subscription) => planOne(subscription, planner)));
    const deliveries = made.filter(Boolean).length;
    if (deliveries > 0) report({ kind: 'planned', deliveries });
    return due.length;
  }

  /** One that cannot be planned, as with a zone that this Node does not know, must not stop the others. */
  async function planOne(subscription: Subscription, planner: Planner): Promise<boolean> {
    let plan: Plan;
    try {
      plan = planner(subscription);
    } catch (error) {
      report({ kind: 'failed', error });
      const nextAt = now() + planAgainMs;
      await store.change(subscription.destination, (kept) => kept && { ...kept, nextAt });
      return false;
    }
    return (await store.plan(plan, now())) !== undefined;
  }

  /** A clock that was set back would leave digests waiting for a time that is far away now. */
  async function tidy(): Promise<void> {
    if (now() - tidied < tidyEveryMs && now() >= tidied) return;
    tidied = now();
    await store.forget(now() - keptFor);
    for (const { destination } of await store.plannedBeyond(farthestPlan(now()), planAtOnce)) {
      await store.change(destination, (kept) => {
        return kept && { ...kept, ...reanchor(kept.schedule, now()) };
      });
    }
  }

  async function planAll(): Promise<void> {
    while (mayWork() && (await plan()) > 0);
  }

  async function keepPlanning(): Promise<void> {
    if (!mayWork()) return;
    await tidy();
    await planAll();
  }

  async function work(): Promise<void> {
    await keepPlanning();
    await sender.drain();
  }

  /** A broadcast takes minutes; what becomes due meanwhile is planned meanwhile. */
  async function run(): Promise<void> {
    await Promise.all([again(keepPlanning), again(async () => keepSending())]);
  }

  /** Does not wait: a message that hangs keeps nobody else waiting. */
  function keepSending(): void {
    const now = sender.drain();
    if (now === sending) return;
    sending = now;
    now.catch((error) => report({ kind: 'failed', error }));
  }

  async function again(step: () => Promise<void>): Promise<void> {
    while (!stopping.signal.aborted) {
      try {
        await step();
      } catch (error) {
        report({ kind: 'failed', error });
      }
      await parts.wait(lookEveryMs, stopping.signal);
    }
  }

  return {
    publish,
    refresh,
    behind: () => behind(parts.facts().fact, journal),
    work,
    start: () => {
      running ??= run();
    },
    stop: async () => {
      stopping.abort();
      parts.pace.stop();
      await running;
      await sender.stopped();
    },
    status: () => ({ ...sender.report(), paused: parts.pace.paused(), waiting: parts.pace.waiting }),
    published,
  };
}
