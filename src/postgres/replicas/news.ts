import { sql } from 'kysely';
import { Client } from 'pg';
import { z } from 'zod';
import type { News, NewsExchange } from '../../replicas/news.ts';
import type { Database } from '../database.ts';

export interface PostgresNewsParts {
  readonly url: string;
  readonly database: Database;
  /** This process' name, so that it does not hear itself. */
  readonly id: string;
  /** Calls back after so many milliseconds; returns how to forget it. */
  readonly later: (callback: () => void, milliseconds: number) => () => void;
  /** The connection was lost, or something could not be told; it is connected again. */
  readonly onError: (error: unknown) => void;
}

const count = z.number().int().min(0);
const news = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('answers'), count: count.max(1_000_000) }),
  z.object({ kind: z.literal('pause'), milliseconds: z.number().min(0).max(86_400_000) }),
  z.object({ kind: z.literal('reload') }),
  z.object({ kind: z.literal('journal'), head: count }),
  z.object({ kind: z.literal('resigned') }),
  z.object({ kind: z.literal('turn'), chatId: z.number().int() }),
]) satisfies z.ZodType<News>;
const message = z.object({ from: z.string(), news });

const connectMs = 5_000;
/** So often it is made sure that somebody is still there at the other end. */
const lookEveryMs = 5_000;
const firstPauseMs = 250;
const longestPauseMs = 5_000;

/** `LISTEN` on a connection of its own, which is made again when it is lost; `NOTIFY` over the pool. */
export class PostgresNews implements NewsExchange {
  readonly #parts: PostgresNewsParts;
  readonly #listeners = new Set<(news: News) => void>();
  readonly #gapListeners = new Set<() => void>();
  readonly #telling = new Set<Promise<unknown>>();
  #client: Client | undefined;
  #pauseMs = firstPauseMs;
  #forget: () => void = () => {};
  #closed = false;
  #isFirst = true;

  constructor(parts: PostgresNewsParts) {
    this.#parts = parts;
  }

  /** Resolves when it listens, or when the first try has failed; it goes on trying. */
  start(): Promise<void> {
    return this.#connect();
  }

  tell(told: News): void {
    if (this.#closed) return;
    const { database, id, onError } = this.#parts;
    const payload = JSON.stringify({ from: id, news: told });
    const telling = database
      .read((db) => sql`select pg_notify(${sql.raw(channel)}, ${payload})`.execute(db))
      .catch(onError)
      .finally(() => this.#telling.delete(telling));
    this.#telling.add(telling);
  }

  hear(listener: (news: News) => void): void {
    this.#listeners.add(listener);
  }

  onGap(listener: () => void): void {
    this.#gapListeners.add(listener);
  }

  /** After what was told has left. */
  async close(): Promise<void> {
    await Promise.allSettled(this.#telling);
    this.#closed = true;
    this.#forget();
    await this.#client?.end().catch(() => undefined);
  }

  async #connect(): Promise<void> {
    const client = new Client({
      connectionString: this.#parts.url,
      connectionTimeoutMillis: connectMs,
      query_timeout: connectMs,
      keepAlive: true,
      application_name: 'derek news',
    });
    this.#client = client;
    client.on('error', (error) => this.#lose(client, error));
    client.on('end', () => this.#lose(client, new Error('The server has closed the connection for news.')));
    client.on('notification', ({ payload = '' }) => this.#take(payload));
    try {
      await client.connect();
      const { rows } = await client.query<{ channel: string }>(`select ${channel} as channel`);
      await client.query(`listen ${client.escapeIdentifier(rows[0]?.channel ?? '')}`);
    } catch (error) {
      this.#lose(client, error);
      return;
    }
    if (this.#client !== client) return;
    this.#pauseMs = firstPauseMs;
    this.#lookLater(client);
    if (!this.#isFirst) for (const listener of this.#gapListeners) listener();
    this.#isFirst = false;
  }

  /** A connection that leads nowhere looks like one on which nothing happens. */
  #lookLater(client: Client): void {
    this.#forget = this.#parts.later(() => {
      client.query('select 1').then(
        () => this.#client === client && this.#lookLater(client),
        (error) => this.#lose(client, error),
      );
    }, lookEveryMs);
  }

  #lose(client: Client, error: unknown): void {
    if (this.#client !== client || this.#closed) return;
    this.#client = undefined;
    // What was told before the first time was not for us.
    this.#isFirst = false;
    this.#forget();
    void client.end().catch(() => undefined);
    this.#parts.onError(error);
    this.#forget = this.#parts.later(() => void this.#connect(), this.#pauseMs);
    this.#pauseMs = Math.min(this.#pauseMs * 2, longestPauseMs);
  }

  #take(payload: string): void {
    const told = message.safeParse(parsed(payload));
    if (!told.success || told.data.from === this.#parts.id) return;
    for (const listener of this.#listeners) listener(told.data.news);
  }
}

/** Two Dereks may share a database. */
const channel = `('derek_' || md5(current_schema()))`;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
