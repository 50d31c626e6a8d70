import type { Delivery, Edit } from './delivery.ts';
import type { DispatcherParts } from './dispatcher.ts';
import { Lanes } from './lanes.ts';
import { createLater } from './later.ts';
import { type OutcomeCounts, Outcomes } from './outcomes.ts';
import type { Passage } from './pace.ts';
import type { Outcome, Ready } from './post.ts';
import { createSettling, type Settling } from './settling.ts';

/** Messages in flight at once; enough for 30 a second when each takes a second. */
const atOnce = 40;
const claimAtOnce = 64;
/** With fewer left, more are claimed, so that nobody has to wait for the storage while there is more to send. */
const claimBelow = 24;
const writeAgainMs = 1_000;
/** What has waited longer is looked at again before it goes out: somebody may have unsubscribed. */
const freshForMs = 5_000;
/** So many failures in a row are no matter of one chat: Telegram, or the network, is down. */
const failuresOfAll = 10;
/** Digests rest so long then; answers do not wait with them. */
const restMs = 10_000;

export interface Sender {
  /**
   * Sends what can be claimed; resolves when nothing is left that could go at this moment. Called again meanwhile, it looks for
   * what has come due, also while a message hangs, and gives back the same promise.
   */
  drain(): Promise<void>;
  /** Resolves when nothing is in flight any more. */
  stopped(): Promise<void>;
  report(): OutcomeCounts;
}

/** Each with the term in which it was claimed: what was claimed in an earlier one may be another process' by now. */
interface Digest {
  readonly kind: 'digest';
  readonly delivery: Delivery;
  readonly term: number;
  /** When it was as it is here; milliseconds since 1970. */
  readonly asOf: number;
}

interface Correction {
  readonly kind: 'edit';
  readonly delivery: Delivery;
  readonly edit: Edit;
  readonly term: number;
}

type Task = Digest | Correction;

export interface SenderParts extends DispatcherParts {
  readonly term: () => number | undefined;
  /** The number of the newest edition that is known here. */
  readonly head: () => number;
}

export function createSender(parts: SenderParts, signal: AbortSignal): Sender {
  return new Worker(parts, signal);
}

class Worker implements Sender {
  readonly #parts: SenderParts;
  readonly #signal: AbortSignal;
  #queue: Task[] = [];
  /** Ids of digests that are waiting or on their way: a pause frees them in the store, and who comes back is claimed once more. */
  readonly #held = new Set<number>();
  /** Of those: the ones that were claimed once more meanwhile. */
  readonly #claimedAgain = new Set<number>();
  readonly #lanes = new Lanes(atOnce, () => this.#lane());
  /** By chat: what waits for the pace. It counts for its chat when it is let through, and until then no other one may follow. */
  readonly #passing = new Map<number, Promise<unknown>>();
  /** What has to wait for its chat's pace. */
  readonly #later = createLater<Task>();
  #refilling: Promise<void> | undefined;
  /** Whether the last refill left something behind, as far as it knows. */
  #isMore = false;
  #draining: Promise<void> | undefined;
  /** Milliseconds since 1970. */
  #restUntil = 0;
  readonly #outcomes = new Outcomes();
  readonly #settling: Settling;

  constructor(parts: SenderParts, signal: AbortSignal) {
    this.#parts = parts;
    this.#settling = createSettling(parts);
    this.#signal = signal;
  }

  drain(): Promise<void> {
    this.#lanes.open();
    this.#draining ??= this.#drain().finally(() => {
      this.#draining = undefined;
    });
    return this.#draining;
  }

  async stopped(): Promise<void> {
    await this.#draining?.catch(() => undefined);
  }

  report(): OutcomeCounts {
    return this.#outcomes.report();
  }

  async #drain(): Promise<void> {
    do {
      await this.#lanes.ended();
      await this.#giveBack([...this.#queue.splice(0), ...this.#later.clear()]);
    } while (this.#lanes.isAnyOpen);
    this.#lanes.check();
  }

  /** Not sent after all. What is not given back stays claimed, and would be sent by nobody. */
  async #giveBack(tasks: readonly Task[]): Promise<void> {
    const { store, now } = this.#parts;
    const ids = tasks.flatMap(({ kind, delivery }) => (kind === 'digest' ? [delivery.id] : []));
    for (const id of ids) {
      this.#held.delete(id);
      this.#claimedAgain.delete(id);
    }
    if (ids.length > 0) await this.#certainly(() => store.release(ids));
    const edits = tasks.flatMap((task) => (task.kind === 'edit' ? [task.edit] : []));
    await Promise.all(edits.map((edit) => this.#certainly(() => store.postponeEdit(edit, now()))));
  }

  async #lane(): Promise<void> {
    for (let task = await this.#next(); task !== undefined; task = await this.#next()) {
      const { chatId } = task.delivery.destination;
      const { chatKind } = task.delivery;
      while (this.#passing.has(chatId)) await this.#passing.get(chatId)?.catch(() => undefined);
      // A part of a millisecond would be lost in the size of the moment, and nothing waited for.
      const wait = Math.ceil(this.#parts.pace.chatWait(chatId, chatKind));
      if (wait > 0) this.#later.add(this.#parts.now() + wait, task);
      else await this.#inPace(task);
    }
  }

  async #inPace(task: Task): Promise<void> {
    const { chatId } = task.delivery.destination;
    const passing = this.#pass(task);
    this.#passing.set(chatId, passing);
    const [ready, answered] = await passing.finally(() => this.#passing.delete(chatId));
    if (!answered) this.#queue.push(task);
    else if (this.#isFresh(task)) await this.#try(task, ready, answered);
    else await this.#renew(task, answered);
  }

  async #pass(task: Task): Promise<readonly [Ready, Passage | false]> {
    const { destination, chatKind } = task.delivery;
    const ready = await this.#prepare(task);
    return [ready, await this.#parts.pace.enter(destination.chatId, chatKind)];
  }

  #isFresh(task: Task): boolean {
    return task.kind === 'edit' || this.#parts.now() - task.asOf < freshForMs;
  }

  /** The pace was held up: the digest goes out as it is now, if it is still wanted. */
  async #renew(before: Task, answered: Passage): Promise<void> {
    const { id } = before.delivery;
    const delivery = await this.#keeping(before, () => this.#parts.store.delivery(id));
    if (delivery?.state !== 'open') return this.#letGo(id);
    const task = this.#hold(delivery, before.term);
    await this.#try(task, await this.#prepare(task), answered);
  }

  #prepare(task: Task): Promise<Ready> {
    const { post } = this.#parts;
    return this.#keeping(task, () =>
      task.kind === 'digest' ? post.prepare(task.delivery) : post.prepareEdit(task.edit),
    );
  }

  /** A storage that fails stops the sending; what was taken out of the queue is not forgotten then. */
  async #keeping<Found>(task: Task, work: () => Promise<Found>): Promise<Found> {
    try {
      return await work();
    } catch (error) {
      this.#queue.push(task);
      throw error;
    }
  }

  async #next(): Promise<Task | undefined> {
    for (;;) {
      const rest = this.#restUntil - this.#parts.now();
      if (rest > 0) await this.#parts.wait(Math.min(rest, restMs), this.#signal);
      if (this.#signal.aborted || this.#parts.term() === undefined) return undefined;
      this.#queue.push(...this.#later.take(this.#parts.now()));
      const task = this.#queue.shift();
      if (this.#isMore && this.#queue.length < claimBelow) void this.#refillOnce().catch(() => undefined);
      if (task) return task;
      await this.#refillOnce();
      if (this.#queue.length > 0) continue;
      const next = this.#later.next;
      if (next === undefined) return undefined;
      await this.#parts.wait(Math.max(1, next - this.#parts.now()), this.#signal);
    }
  }

  #refillOnce(): Promise<void> {
    this.#refilling ??= this.#refill().finally(() => {
      this.#refilling = undefined;
    });
    return this.#refilling;
  }

  /** Digests first; old messages are corrected when there is nothing else to do. */
  async #refill(): Promise<void> {
    const { store, now } = this.#parts;
    const term = this.#parts.term();
    if (term === undefined) return;
    const deliveries = await store.claim(now(), claimAtOnce);
    this.#isMore = deliveries.length === claimAtOnce;
    for (const delivery of deliveries) {
      if (this.#held.has(delivery.id)) this.#claimedAgain.add(delivery.id);
      else this.#queue.push(this.#hold(delivery, term));
    }
    if (deliveries.length > 0) return;
    const edits = await store.claimEdits(now(), claimAtOnce);
    this.#queue.push(...edits.map((edit): Task => ({ kind: 'edit', delivery: edit.delivery, edit, term })));
  }

  #hold(delivery: Delivery, term: number): Digest {
    this.#held.add(delivery.id);
    return { kind: 'digest', delivery, asOf: this.#parts.now(), term };
  }

  async #letGo(id: number): Promise<void> {
    this.#held.delete(id);
    if (this.#claimedAgain.delete(id)) await this.#parts.store.release([id]);
  }

  async #try(task: Task, send: Ready, answered: Passage): Promise<void> {
    const { id, destination } = task.delivery;
    // What was claimed before another process may have worked is theirs, if they have it, and free, if not.
    if (this.#parts.term() !== task.term) return this.#giveBack([task]);
    const head = this.#parts.head();
    const outcome = await this.#outcomeOf(send);
    if (outcome.kind === 'sent') answered('answered');
    else if (outcome.kind === 'again') answered('lost');
    this.#heed(outcome);
    this.#parts.report({ kind: 'outcome', outcome, delivery: id, chatId: destination.chatId });
    const next = await this.#certainly(() => this.#settle(task, outcome, head));
    if (next !== undefined) this.#queue.unshift(next);
    else if (task.kind === 'digest') await this.#letGo(id);
  }

  /** A bug in writing one message is no reason to stop sending the others. */
  async #outcomeOf(send: Ready): Promise<Outcome> {
    try {
      return await send();
    } catch (error) {
      this.#parts.report({ kind: 'failed', error });
      return { kind: 'refused', why: 'it could not be written' };
    }
  }

  #heed(outcome: Outcome): void {
    this.#outcomes.count(outcome);
    if (outcome.kind === 'wait') this.#parts.pace.pause(outcome.seconds * 1_000);
    if (this.#outcomes.failuresInARow >= failuresOfAll) this.#restUntil = this.#parts.now() + restMs;
  }

  /** Writes down what came of it; returns what is to be sent next of it, if anything. */
  async #settle(task: Task, outcome: Outcome, head: number): Promise<Task | undefined> {
    if (outcome.kind === 'wait') return task;
    if (task.kind === 'edit') {
      await this.#settling.edit(task.edit, outcome);
      return undefined;
    }
    const rest = await this.#settling.digest(task.delivery, outcome, head);
    return rest?.state === 'open' ? this.#hold(rest, task.term) : undefined;
  }

  /** What came of it has to be written down, or it would be sent again: a storage that fails now may work in a moment. */
  async #certainly<Found>(write: () => Promise<Found>): Promise<Found> {
    for (;;) {
      try {
        return await write();
      } catch (error) {
        this.#parts.report({ kind: 'failed', error });
        if (this.#signal.aborted) throw error;
        await this.#parts.wait(writeAgainMs, this.#signal);
      }
    }
  }
}
