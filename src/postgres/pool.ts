import type { PostgresPool, PostgresPoolClient, PostgresQueryResult } from 'kysely';
import { type ClientBase, DatabaseError, Pool, type PoolClient, types } from 'pg';
import { isFatal, UnreachableError } from './errors.ts';

export interface PoolOptions {
  /** Connections at once; more than that wait. */
  readonly connections: number;
  /** So long a connection is waited for. */
  readonly connectMs: number;
  /** So long an answer is waited for; also the server gives up then. */
  readonly answerMs: number;
  /** Whether the server is told to refuse whatever would change something. Absent: it is not. */
  readonly onlyLooks?: boolean;
}

/** `bigint` as a number: everything that is kept has at most 53 bits. */
const bigint = 20;

/**
 * The connections to a server. What `pg` leaves to its user is done here: a connection that broke, or whose answer did not come, is
 * not used again, and an error that comes while nobody waits for an answer does not end the process.
 */
export class GuardedPool implements PostgresPool {
  readonly #pool: Pool;

  constructor(url: string, { connections, connectMs, answerMs, onlyLooks = false }: PoolOptions) {
    this.#pool = new Pool({
      connectionString: url,
      max: connections,
      connectionTimeoutMillis: connectMs,
      statement_timeout: answerMs,
      lock_timeout: answerMs,
      // A little later than the server, whose word on it says more.
      query_timeout: answerMs + 2_000,
      // A process that is stopped in the middle of a change must not hold up the others for long.
      idle_in_transaction_session_timeout: 5_000,
      keepAlive: true,
      application_name: 'derek',
      // Not a parameter of the connection: those in the address would take its place.
      ...(onlyLooks ? { onConnect: lookOnly } : {}),
      types: {
        getTypeParser: (oid, format) =>
          oid === bigint ? (Number as never) : types.getTypeParser(oid, format as 'text'),
      },
    });
    // The pool hands a connection over a moment after it has stopped listening; an error at that moment would end the process.
    this.#pool.on('connect', (client) => client.on('error', () => {}));
    // Of a connection that nobody uses: the pool has thrown it away already.
    this.#pool.on('error', () => {});
  }

  async connect(): Promise<PostgresPoolClient> {
    try {
      return new GuardedClient(await this.#pool.connect());
    } catch (error) {
      throw error instanceof DatabaseError ? error : new UnreachableError(error);
    }
  }

  end(): Promise<void> {
    return this.#pool.end();
  }
}

async function lookOnly(client: ClientBase): Promise<void> {
  await client.query('set session characteristics as transaction read only');
}

class GuardedClient implements PostgresPoolClient {
  readonly #client: PoolClient;
  #broken: unknown;
  readonly #onError = (error: unknown) => {
    this.#broken ??= new UnreachableError(error);
  };

  constructor(client: PoolClient) {
    this.#client = client;
    client.on('error', this.#onError);
  }

  query<R>(text: string, parameters: readonly unknown[]): Promise<PostgresQueryResult<R>>;
  query(): never;
  async query<R>(text = '', parameters: readonly unknown[] = []): Promise<PostgresQueryResult<R>> {
    if (this.#broken !== undefined) {
      // There is nothing left to take back, and the first error is the one to tell.
      if (text === 'rollback') return { command: 'SELECT', rowCount: 0, rows: [] };
      throw this.#broken;
    }
    try {
      const { command, rowCount, rows } = await this.#client.query(text, [...parameters]);
      return { command: command as 'SELECT', rowCount: rowCount ?? 0, rows };
    } catch (error) {
      throw this.#judged(error);
    }
  }

  release(): void {
    this.#client.off('error', this.#onError);
    this.#client.release(this.#broken !== undefined);
  }

  /** Anything that does not come from the server means that nothing more can come over this connection. */
  #judged(error: unknown): unknown {
    if (error instanceof DatabaseError) {
      if (isFatal(error)) this.#broken ??= error;
      return error;
    }
    // A parameter that cannot be written; nothing was sent.
    if (error instanceof TypeError || error instanceof RangeError) return error;
    this.#broken ??= new UnreachableError(error);
    return this.#broken;
  }
}
