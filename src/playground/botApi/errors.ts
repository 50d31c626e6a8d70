export interface BotApiErrorParameters {
  readonly retry_after?: number;
  readonly migrate_to_chat_id?: number;
}

/** A request that is refused, with Telegram's own code and words. */
export class BotApiError extends Error {
  readonly code: number;
  readonly description: string;
  readonly parameters: BotApiErrorParameters | undefined;

  constructor(code: number, description: string, parameters?: BotApiErrorParameters) {
    super(description);
    this.name = 'BotApiError';
    this.code = code;
    this.description = description;
    this.parameters = parameters;
  }
}

export function badRequest(words: string, parameters?: BotApiErrorParameters): BotApiError {
  return new BotApiError(400, `Bad Request: ${words}`, parameters);
}

export function forbidden(words: string): BotApiError {
  return new BotApiError(403, `Forbidden: ${words}`);
}

/** Where the playground is stricter than Telegram; the words say so. */
export function stricter(words: string): BotApiError {
  return badRequest(`playground: ${words}`);
}

/** `retryAfter`: seconds. */
export function tooManyRequests(retryAfter: number, description?: string): BotApiError {
  const words = description ?? `Too Many Requests: retry after ${retryAfter}`;
  return new BotApiError(429, words, { retry_after: retryAfter });
}
