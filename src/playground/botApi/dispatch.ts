import type { z } from 'zod';
import { BotApiError, type BotApiErrorParameters, badRequest, stricter, tooManyRequests } from './errors.ts';
import type { CallContext, Method } from './method.ts';
import { methods } from './methods/index.ts';

export type Answer =
  | { readonly ok: true; readonly result: unknown }
  | {
      readonly ok: false;
      readonly error_code: number;
      readonly description: string;
      readonly parameters?: BotApiErrorParameters;
    };

const byName: ReadonlyMap<string, Method> = new Map(
  methods.map((method) => [method.name.toLowerCase(), method]),
);

/** Runs one call of the bot, whatever way it came in, and writes it into the log of calls. */
export async function dispatch(name: string, payload: unknown, context: CallContext): Promise<Answer> {
  const method = byName.get(name.toLowerCase());
  const isPoll = method?.name === 'getUpdates';
  const end = isPoll ? () => {} : context.state.activity.begin();
  const startedAt = performance.now();
  try {
    const answer = await answerOf(method, name, payload, context);
    if (!isPoll || !answer.ok)
      record(context, method?.name ?? name, payload, answer, performance.now() - startedAt);
    return answer;
  } finally {
    end();
  }
}

async function answerOf(
  method: Method | undefined,
  name: string,
  payload: unknown,
  context: CallContext,
): Promise<Answer> {
  try {
    if (!method) throw new BotApiError(404, 'Not Found: method not found');
    takeFault(name, context);
    return { ok: true, result: await method.run(checked(method, payload), context) };
  } catch (error) {
    return refusal(error instanceof BotApiError ? error : ownFault(error));
  }
}

/** A bug of the playground itself. */
function ownFault(error: unknown): BotApiError {
  const words = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return new BotApiError(500, `Internal Server Error: playground: ${words}`);
}

function refusal({ code, description, parameters }: BotApiError): Answer {
  return { ok: false, error_code: code, description, ...(parameters && { parameters }) };
}

function record(
  context: CallContext,
  name: string,
  payload: unknown,
  response: Answer,
  milliseconds: number,
): void {
  context.state.calls.add({
    direction: 'request',
    name,
    payload,
    response,
    ok: response.ok,
    milliseconds: Math.round(milliseconds * 10) / 10,
  });
}

const faultWords = {
  400: 'Bad Request: switched on in the playground',
  403: 'Forbidden: switched on in the playground',
  500: 'Internal Server Error',
};

function takeFault(name: string, { state }: CallContext): void {
  const fault = state.faults.take(name);
  if (!fault) return;
  if (fault.code !== 429) throw new BotApiError(fault.code, fault.description ?? faultWords[fault.code]);
  throw tooManyRequests(fault.retryAfter ?? 1, fault.description);
}

function checked(method: Method, payload: unknown): unknown {
  const result = method.parameters.safeParse(payload ?? {});
  if (result.success) return result.data;
  throw refusalOf(result.error, payload);
}

/** Names that Telegram has its own words for when they are missing. */
const emptyWords: Readonly<Record<string, string>> = {
  chat_id: 'chat_id is empty',
  text: 'message text is empty',
  message_id: 'message identifier is not specified',
};

function refusalOf(error: z.ZodError, payload: unknown): BotApiError {
  const issue = error.issues[0];
  const field = String(issue?.path[0] ?? '');
  const isMissing = typeof payload === 'object' && payload !== null && !(field in payload);
  const words = emptyWords[field];
  if (field === 'language_code') return badRequest('invalid language code specified');
  if (isMissing && words !== undefined) return badRequest(words);
  if (issue?.code === 'unrecognized_keys') {
    return stricter(
      `unknown parameter ${issue.keys.map((key) => `"${key}"`).join(', ')}${within(issue.path)}`,
    );
  }
  return stricter(`parameter "${issue?.path.join('.') ?? ''}": ${issue?.message ?? 'is wrong'}`);
}

function within(path: readonly PropertyKey[]): string {
  return path.length === 0 ? '' : ` in "${path.join('.')}"`;
}
