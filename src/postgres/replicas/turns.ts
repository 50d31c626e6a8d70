import { sql } from 'kysely';
import type { NewsExchange } from '../../replicas/news.ts';
import type { Turn, Turns } from '../../replicas/turns.ts';
import type { Database } from '../database.ts';
import { createHolding } from './holding.ts';

/** In milliseconds. */
export interface TurnTimes {
  /** So long an update waits for those of its chat that others have. */
  readonly order: number;
  /** So often a process renews what it works on. */
  readonly renew: number;
  /** What was not renewed for so long belongs to a process that died. Long enough for a renewal to fail. */
  readonly dead: number;
  /** So often is looked, where nobody tells. */
  readonly look: number;
}

export const turnTimes: TurnTimes = { order: 10_000, renew: 5_000, dead: 15_000, look: 500 };

export interface PostgresTurnsParts {
  readonly database: Database;
  readonly holder: string;
  readonly news: Pick<NewsExchange, 'tell' | 'hear'>;
  /** Milliseconds of a clock that only runs forward. */
  readonly now: () => number;
  /** Calls back after so many milliseconds; returns how to forget it. */
  readonly later: (callback: () => void, milliseconds: number) => () => void;
  /** What is worked on could not be renewed; it is tried again. */
  readonly onError: (error: unknown) => void;
  readonly times?: TurnTimes;
}

export interface PostgresTurns extends Turns {
  /** Renews nothing any more, and waits no longer for what another process works on. Before the database is closed. */
  close(): void;
}

interface Entered {
  readonly mine: boolean;
  readonly handled: boolean;
  /** The place in the line of the chat, and up to which place all are handled; `null`: there is no line. */
  readonly place: number | null;
  readonly done: number | null;
}

interface Left {
  /** Somebody of the chat has taken a place since. */
  readonly others: boolean;
}

/**
 * One statement when an update comes and one when it was handled, and one every five seconds of a slow one. A lost second of these rows
 * costs an update that is handled twice, so their transactions do not wait for the disk.
 */
const unhurried = sql.raw(`relaxed as materialized (select set_config('synchronous_commit', 'off', true))`);

export function createPostgresTurns(parts: PostgresTurnsParts): PostgresTurns {
  const { database, holder, news, now, later, onError, times = turnTimes } = parts;
  const holding = createHolding({ renew, everyMs: times.renew, later, onError });
  let isClosed = false;
  const waiting = new Map<number, Set<() => void>>();
  news.hear((told) => {
    if (told.kind === 'turn') for (const wake of waiting.get(told.chatId) ?? []) wake();
  });

  return {
    enter: async (updateId, chatId) => {
      for (;;) {
        const entered = await enter(updateId, chatId ?? null);
        if (entered.mine) return inLine(updateId, chatId, entered);
        if (entered.handled) return null;
        await sleep(times.look);
        // Not an error: then it would be handled here, too.
        if (isClosed) return null;
      }
    },
    close: () => {
      isClosed = true;
      holding.close();
    },
  };

  /** Held from the beginning: it may wait for its chat almost as long as a dead one. */
  async function inLine(updateId: number, chatId: number | undefined, entered: Entered): Promise<Turn> {
    const { place, done } = entered;
    const letGo = holding.hold(updateId);
    if (chatId === undefined || place === null) return turn(updateId, null, null, letGo);
    try {
      await waitFor(chatId, place - 1, done ?? 0);
    } catch (error) {
      letGo();
      throw error;
    }
    return turn(updateId, chatId, place, letGo);
  }

  function renew(updateId: number): Promise<unknown> {
    return database.read((db) =>
      sql`
        with ${unhurried}
        update updates_seen set taken_at = clock_timestamp() from relaxed
        where update_id = ${updateId}::bigint and taken_by = ${holder}::uuid and not handled
      `.execute(db),
    );
  }

  async function enter(updateId: number, chatId: number | null): Promise<Entered> {
    const { rows } = await database.read((db) =>
      sql<Entered>`
        with ${unhurried}, seen as (
          insert into updates_seen as old (update_id, taken_by)
          select ${updateId}::bigint, ${holder}::uuid from relaxed
          on conflict (update_id) do update set taken_by = excluded.taken_by, taken_at = clock_timestamp()
            where not old.handled and (
              old.taken_by = excluded.taken_by
              or old.taken_at < clock_timestamp() - ${times.dead} * interval '1 millisecond'
            )
          returning update_id
        ), line as (
          insert into chat_turns as old (chat_id, last, done)
          select ${chatId}::bigint, 1, 0 from seen where ${chatId}::bigint is not null
          on conflict (chat_id) do update set
            last = old.last + 1,
            -- Those before have had their time.
            done = case
              when old.entered_at < clock_timestamp() - ${times.order} * interval '1 millisecond' then old.last
              else old.done
            end,
            entered_at = clock_timestamp()
          returning last, done
        )
        select exists (select from seen) as mine,
          coalesce((select handled from updates_seen where update_id = ${updateId}::bigint), false) as handled,
          (select last from line) as place, (select done from line) as done
      `.execute(db),
    );
    const [row] = rows;
    if (row === undefined) throw new Error('The database gave no answer.');
    return row;
  }

  function turn(updateId: number, chatId: number | null, place: number | null, letGo: () => void): Turn {
    return {
      leave: async () => {
        const rows = await handled(updateId, chatId, place).finally(letGo);
        if (chatId !== null && rows.some(({ others }) => others)) news.tell({ kind: 'turn', chatId });
      },
    };
  }

  async function handled(updateId: number, chatId: number | null, place: number | null): Promise<Left[]> {
    const { rows } = await database.read((db) =>
      sql<Left>`
        with ${unhurried}, handled as (
          update updates_seen set handled = true from relaxed
          where update_id = ${updateId}::bigint and taken_by = ${holder}::uuid
        )
        update chat_turns set done = greatest(done, ${place}::bigint) from relaxed
        where chat_id = ${chatId}::bigint
        returning last > ${place}::bigint as others
      `.execute(db),
    );
    return rows;
  }

  /** Until all up to that place are handled. */
  async function waitFor(chatId: number, place: number, doneSoFar: number): Promise<void> {
    const until = now() + times.order;
    for (let done = doneSoFar; done < place && now() < until; done = await doneOf(chatId))
      await told(chatId, Math.min(times.look, until - now()));
  }

  async function doneOf(chatId: number): Promise<number> {
    const { rows } = await database.read((db) =>
      sql<{ done: number }>`select done from chat_turns where chat_id = ${chatId}`.execute(db),
    );
    return rows[0]?.done ?? Number.POSITIVE_INFINITY;
  }

  function told(chatId: number, milliseconds: number): Promise<void> {
    const wakers = waiting.get(chatId) ?? new Set();
    waiting.set(chatId, wakers);
    return new Promise((resolve) => {
      const wake = () => {
        forget();
        wakers.delete(wake);
        if (wakers.size === 0) waiting.delete(chatId);
        resolve();
      };
      const forget = later(wake, milliseconds);
      wakers.add(wake);
    });
  }

  function sleep(milliseconds: number): Promise<void> {
    return new Promise((resolve) => void later(resolve, milliseconds));
  }
}
