import type { Update } from 'grammy/types';
import { unixTime, type WorldState } from '../world/state.ts';
import { updateKind } from '../world/updates.ts';
import type { WebhookSettings } from './method.ts';

/** Milliseconds until a refused update is tried again: doubled each time, up to the last. */
const firstPause = 100;
const longestPause = 10_000;

/** Telegram hangs up on a webhook that takes longer, milliseconds. */
const patience = 60_000;

export interface Webhook {
  /** Stops; what was not answered stays in the queue. */
  stop(): void;
  readonly lastError: { readonly date: number; readonly message: string } | undefined;
}

/** `reply`: runs the method that the bot put into its answer. */
type Reply = (name: string, payload: unknown) => Promise<unknown>;

/**
 * Posts the updates to the bot. Those of one chat go one after another; `maxConnections` chats at once. An update
 * that is refused is tried again before any later one of its chat.
 */
export function startWebhook(state: WorldState, settings: WebhookSettings, reply: Reply): Webhook {
  const busyLanes = new Set<string>();
  const stopping = new AbortController();
  let lastError: Webhook['lastError'];

  const pump = () => {
    if (stopping.signal.aborted) return;
    for (const update of nextUpdates(state.updates.pending(), busyLanes, settings.maxConnections)) {
      busyLanes.add(laneOf(update));
      void deliver(update).finally(() => {
        busyLanes.delete(laneOf(update));
        pump();
      });
    }
  };

  const deliver = async (update: Update) => {
    for (let pause = firstPause; !stopping.signal.aborted; pause = Math.min(pause * 2, longestPause)) {
      const error = await attempt(state, settings, update, reply, stopping.signal);
      if (error === undefined) {
        state.updates.confirm(update.update_id);
        return;
      }
      lastError = { date: unixTime(state), message: error };
      await pauseFor(pause, stopping.signal);
    }
  };

  const unsubscribe = state.updates.onChange(pump);
  pump();
  return {
    get lastError() {
      return lastError;
    },
    stop: () => {
      unsubscribe();
      stopping.abort();
    },
  };
}

/** The oldest update of each chat that waits for nothing, as many as may be under way. */
function nextUpdates(pending: readonly Update[], busy: ReadonlySet<string>, most: number): Update[] {
  const taken = new Set(busy);
  const next: Update[] = [];
  for (const update of pending) {
    if (taken.size >= most) break;
    if (taken.has(laneOf(update))) continue;
    taken.add(laneOf(update));
    next.push(update);
  }
  return next;
}

interface MaybePlaced {
  readonly chat?: { readonly id: number };
  readonly from?: { readonly id: number };
  readonly message?: { readonly chat?: { readonly id: number } };
}

/** What must stay in order: a chat, or else a person. */
function laneOf(update: Update): string {
  const content = Object.entries(update).find(([key]) => key === updateKind(update))?.[1] as
    | MaybePlaced
    | undefined;
  const id = content?.chat?.id ?? content?.message?.chat?.id ?? content?.from?.id;
  return String(id ?? 'none');
}

/** `undefined`: the bot took it. Else what went wrong. */
async function attempt(
  state: WorldState,
  settings: WebhookSettings,
  update: Update,
  reply: Reply,
  stopping: AbortSignal,
): Promise<string | undefined> {
  const startedAt = performance.now();
  const outcome = await post(settings, update, stopping);
  state.calls.add({
    direction: 'update',
    name: updateKind(update),
    payload: update,
    ok: outcome.error === undefined,
    response: outcome.error ?? outcome.body,
    milliseconds: Math.round((performance.now() - startedAt) * 10) / 10,
  });
  if (outcome.error === undefined) await runReply(outcome.body, reply);
  return outcome.error;
}

interface Outcome {
  readonly error?: string;
  readonly body?: unknown;
}

async function post(settings: WebhookSettings, update: Update, stopping: AbortSignal): Promise<Outcome> {
  try {
    const response = await fetch(settings.url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(settings.secretToken !== undefined && {
          'x-telegram-bot-api-secret-token': settings.secretToken,
        }),
      },
      body: JSON.stringify(update),
      signal: AbortSignal.any([stopping, AbortSignal.timeout(patience)]),
    });
    const text = await response.text();
    return response.ok
      ? { body: parsed(text) }
      : { error: `Wrong response from the webhook: ${response.status}` };
  } catch {
    return { error: 'Connection refused or broken' };
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A webhook may answer with a call: `{ "method": "sendMessage", … }`. Its result is never told. */
async function runReply(body: unknown, reply: Reply): Promise<void> {
  if (typeof body !== 'object' || body === null || !('method' in body)) return;
  const { method, ...payload } = body;
  if (typeof method === 'string') await reply(method, payload);
}

function pauseFor(milliseconds: number, stopping: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    stopping.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
