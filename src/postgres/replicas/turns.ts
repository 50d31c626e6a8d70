import { sql } from 'kysely';
import type { NewsExchange } from '../../replicas/news.ts';
import type { Turn, Turns } from '../../replicas/turns.ts';
import type { Database } from '../database.ts';

/** In milliseconds. */
export interface TurnTimes {
  /** So long an update waits for those of its chat that others have. */
  readonly order: number;
  /** What was not handled after so long belongs to a process that died. Longer than `/webhook` lets Telegram wait. */
  readonly dead: number;
  /** So often is looked, where nobody tells. */
  readonly look: number;
}

export const turnTimes: TurnTimes = { order: 10_000, dead: 15_000, look: 500 };

export interface PostgresTurnsParts {
  readonly database: Database;
  readonly holder: string;
  readonly news: Pick<NewsExchange, 'tell' | 'hear'>;
  /** Milliseconds of a clock that only runs forward. */
  readonly now: () => number;
  /** Calls back after so many milliseconds; returns how to forget it. */
  readonly later: (callback: () => void, milliseconds: number) => () => void;
  readonly times?: TurnTimes;
}

interface Entered {
  readonly mine: boolean;
  readonly handled: boolean;
  /** The place in the line of the chat, and up to which place all are handled; `null`: there is no line. */
  readonly place: number | null;
  readonly done: number | null;
}

/**
 * One statement when an update comes and one when it was handled. A lost second of these rows costs an update that is handled twice, so their
 * transactions do not wait for the disk.
 */
const unhurried = sql.raw(`relaxed as materialized (select set_config('synchronous_commit', 'off', true))`);

export function createPostgresTurns(parts: PostgresTurnsParts): Turns {
  const { database, holder, news, now, later, times = turnTimes } = parts;
  const waiting = new Map<number, Set<() => void>>();
  news.hear((told) => {
    if (told.kind === 'turn') for (const wake of waiting.get(told.chatId) ?? []) wake();
  });

  return {
    enter: async (updateId, chatId) => {
      for (;;) {
        const entered = await enter(updateId, chatId ?? null);
        if (entered.mine) {
          const { place, done } = entered;
          if (chatId === undefined || place === null) return turn(updateId, null, null);
          await waitFor(chatId, place - 1, done ?? 0);
          return turn(updateId, chatId, place);
        }
        if (entered.handled) return null;
        await sleep(times.look);
      }
    },
  };

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

  function turn(updateId: number, chatId: number | null, place: number | null): Turn {
    return {
      leave: async () => {
        const { rows } = await database.read((db) =>
          sql<{ others: boolean }>`
            with ${unhurried}, handled as (
              update updates_seen set handled = true from relaxed
              where update_id = ${updateId}::bigint and taken_by = ${holder}::uuid
            )
            update chat_turns set done = greatest(done, ${place}::bigint) from relaxed
            where chat_id = ${chatId}::bigint
            returning last > ${place}::bigint as others
          `.execute(db),
        );
        if (chatId !== null && rows.some(({ others }) => others)) news.tell({ kind: 'turn', chatId });
      },
    };
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
