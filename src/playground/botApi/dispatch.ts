import type { z } from 'zod';
import type { FaultInput } from '../protocol.ts';
import { controlsOf } from '../world/controls.ts';
import { BotApiError, type BotApiErrorParameters, badRequest, stricter } from './errors.ts';
import { carriesOut, faultFor, refusalBy } from './faults.ts';
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

/** What the bot hears of its call: the answer; nothing, until it gives up; nothing, as the connection is cut. */
export type Outcome =
  | { readonly kind: 'answer'; readonly answer: Answer }
  | { readonly kind: 'silence' }
  | { readonly kind: 'cut' };

/** Runs one call of the bot, whatever way it came in, and writes it into the log of calls. */
export async function dispatch(name: string, payload: unknown, context: CallContext): Promise<Outcome> {
  const method = byName.get(name.toLowerCase());
  const isPoll = method?.name === 'getUpdates';
  const end = isPoll ? () => {} : context.state.activity.begin();
  const startedAt = performance.now();
  try {
    const fault = method && faultFor(context.state, method.name, payload);
    const answer = await answerUnder(fault, method, payload, context);
    if (!isPoll || fault || !answer?.ok) {
      record(context, method?.name ?? name, payload, answer, fault, performance.now() - startedAt);
    }
    return outcomeOf(answer, fault);
  } finally {
    end();
  }
}

/** `undefined`: a fault keeps the call from being carried out. */
async function answerUnder(
  fault: FaultInput | undefined,
  method: Method | undefined,
  payload: unknown,
  context: CallContext,
): Promise<Answer | undefined> {
  if (fault && !carriesOut(fault)) return undefined;
  try {
    if (!method) throw new BotApiError(404, 'Not Found: method not found');
    const refusal = fault && refusalBy(fault);
    if (refusal) throw refusal;
    return { ok: true, result: await method.run(checked(method, payload), context) };
  } catch (error) {
    return refusal(error instanceof BotApiError ? error : ownFault(error));
  }
}

function outcomeOf(answer: Answer | undefined, fault: FaultInput | undefined): Outcome {
  if (fault?.kind === 'timeout') return { kind: 'silence' };
  return !answer || fault?.kind === 'lost-answer' ? { kind: 'cut' } : { kind: 'answer', answer };
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
  response: Answer | undefined,
  fault: FaultInput | undefined,
  milliseconds: number,
): void {
  const { calls, events } = context.state;
  if (response?.ok === false) calls.countRefusal(response.error_code);
  calls.add({
    direction: 'request',
    name,
    payload,
    ...(response && { response }),
    ok: fault === undefined && response?.ok === true,
    milliseconds: Math.round(milliseconds * 10) / 10,
    ...(fault && { fault: fault.kind ?? 'refused' }),
  });
  // What the page shows of the faults and of the rates has changed.
  const isRate = response?.ok === false && response.error_code === 429;
  if (fault || isRate) events.emit({ type: 'controls', controls: controlsOf(context.state) });
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
