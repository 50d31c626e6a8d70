import type { z } from 'zod';
import type { WorldState } from '../world/state.ts';

/** What a method works with. `signal` is aborted when the caller has hung up. */
export interface CallContext {
  readonly state: WorldState;
  readonly delivery: Delivery;
  readonly signal: AbortSignal;
}

export interface WebhookSettings {
  readonly url: string;
  readonly secretToken: string | undefined;
  readonly maxConnections: number;
  readonly ipAddress: string | undefined;
}

/** How updates leave: by long polling or by webhook, never by both. */
export interface Delivery {
  poll(options: PollOptions): Promise<readonly unknown[]>;
  setWebhook(settings: WebhookSettings | undefined): void;
  readonly webhook: WebhookSettings | undefined;
  readonly lastError: { readonly date: number; readonly message: string } | undefined;
  /** Ends waiting polls with what there is, and stops calling the webhook. */
  close(): void;
}

export interface PollOptions {
  readonly offset: number;
  readonly limit: number;
  /** Seconds */
  readonly timeout: number;
  readonly signal: AbortSignal;
}

/** One method of the Bot API: what it takes, and what it does with it. */
export interface Method {
  readonly name: string;
  readonly parameters: z.ZodType;
  run(input: unknown, context: CallContext): unknown;
}

/** Ties a schema to the handler of what passed it. The handler throws `BotApiError`. */
export function method<Schema extends z.ZodType>(
  name: string,
  parameters: Schema,
  handler: (input: z.output<Schema>, context: CallContext) => unknown,
): Method {
  // `dispatch` hands over nothing but what this very schema gave back.
  return { name, parameters, run: (input, context) => handler(input as z.output<Schema>, context) };
}
