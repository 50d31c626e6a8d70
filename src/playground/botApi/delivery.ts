import type { WorldState } from '../world/state.ts';
import { updateKind } from '../world/updates.ts';
import { dispatch } from './dispatch.ts';
import type { Delivery } from './method.ts';
import { conflict, createPolling } from './polling.ts';
import { startWebhook, type Webhook } from './webhook.ts';

const neverAborted = new AbortController().signal;

export function createDelivery(state: WorldState): Delivery {
  const polling = createPolling(state);
  let webhook: Webhook | undefined;
  let settings: Delivery['webhook'];
  let lastTaken = 0;

  const recordTaken = (updates: Awaited<ReturnType<typeof polling.poll>>) => {
    for (const update of updates.filter(({ update_id }) => update_id > lastTaken)) {
      state.calls.add({ direction: 'update', name: updateKind(update), payload: update, ok: true });
      lastTaken = update.update_id;
    }
    return updates;
  };

  const delivery: Delivery = {
    get webhook() {
      return settings;
    },
    get lastError() {
      return webhook?.lastError;
    },
    poll: async (options) => {
      if (settings) {
        throw conflict(
          "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
        );
      }
      return recordTaken(await polling.poll(options));
    },
    setWebhook: (wanted) => {
      webhook?.stop();
      settings = wanted;
      state.hasWebhook = wanted !== undefined;
      if (wanted) polling.terminate('setWebhook request');
      const reply = (name: string, payload: unknown) =>
        dispatch(name, payload, { state, delivery, signal: neverAborted });
      webhook = wanted && startWebhook(state, wanted, reply);
    },
    close: () => {
      webhook?.stop();
      polling.release();
    },
  };
  return delivery;
}
