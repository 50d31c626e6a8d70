import type { World } from '../../../src/playground/index.ts';
import type { FirstFact, Newsroom } from './content.ts';
import type { Event } from './course.ts';
import type { Member } from './crowd.ts';
import type { Ledger } from './ledger.ts';

/** Lets happen what happens besides the faults and the kills, and remembers it. */
export class Happenings {
  /** The new chat's id by the old one's. */
  readonly upgraded = new Map<number, number>();
  /** Messages that had been posted before a correction was written, by fact. */
  readonly postedBefore = new Map<FirstFact, number>();
  readonly away = new Set<Member>();
  readonly #world: World;
  readonly #newsroom: Newsroom;
  readonly #ledger: Ledger;
  readonly #tell: () => Promise<void>;

  /** @param tell tells the bot of new content */
  constructor(world: World, newsroom: Newsroom, ledger: Ledger, tell: () => Promise<void>) {
    this.#world = world;
    this.#newsroom = newsroom;
    this.#ledger = ledger;
    this.#tell = tell;
  }

  async all(events: readonly Event[]): Promise<void> {
    for (const event of events) await this.#happen(event);
  }

  async #happen(event: Event): Promise<void> {
    const world = this.#world;
    switch (event.kind) {
      case 'fault':
        world.failNext(event.fault);
        return;
      case 'upgrade': {
        const { chat } = event.member;
        this.upgraded.set(chat.id, world.upgradeToSupergroup(chat).id);
        return;
      }
      case 'block':
        if (event.member.person) world.block(event.member.person);
        this.away.add(event.member);
        return;
      case 'come back':
        if (event.member.person) world.unblock(event.member.person);
        this.away.delete(event.member);
        return;
      case 'correct':
        this.postedBefore.set(event.fact, this.#ledger.posted.length);
        await this.#newsroom.correct(event.fact, event.another);
        if (event.signal) await this.#tell();
    }
  }
}
