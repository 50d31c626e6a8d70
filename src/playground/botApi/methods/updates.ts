import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { badRequest } from '../errors.ts';
import { method, type WebhookSettings } from '../method.ts';
import { boolean, integer, json } from '../parameters.ts';

const kinds = json(z.array(z.string())).optional();

const getUpdates = method(
  'getUpdates',
  z.strictObject({
    offset: integer.optional(),
    limit: integer.optional(),
    timeout: integer.optional(),
    allowed_updates: kinds,
  }),
  (input, { state, delivery, signal }) => {
    state.updates.allow(input.allowed_updates);
    return delivery.poll({
      offset: input.offset ?? 0,
      limit: Math.min(Math.max(input.limit ?? 100, 1), 100),
      timeout: Math.min(Math.max(input.timeout ?? 0, 0), 50),
      signal,
    });
  },
);

const setWebhook = method(
  'setWebhook',
  z.strictObject({
    url: z.string(),
    ip_address: z.string().optional(),
    max_connections: integer.optional(),
    allowed_updates: kinds,
    drop_pending_updates: boolean.optional(),
    secret_token: z.string().optional(),
  }),
  (input, { state, delivery }) => {
    const secretToken = input.secret_token ?? '';
    if (secretToken.length > 256) throw badRequest('secret token is too long');
    if (!/^[A-Za-z0-9_-]*$/.test(secretToken)) throw badRequest('secret token contains unallowed characters');
    if (input.url !== '') checkWebhookUrl(input.url);
    state.updates.allow(input.allowed_updates);
    if (input.drop_pending_updates) state.updates.clear();
    const wanted: WebhookSettings | undefined =
      input.url === ''
        ? undefined
        : {
            url: input.url,
            secretToken: secretToken === '' ? undefined : secretToken,
            maxConnections: Math.min(Math.max(input.max_connections ?? 40, 1), 100),
            ipAddress: input.ip_address,
          };
    // As in Telegram, what is as it was goes on: an update on its way is not sent again.
    if (input.drop_pending_updates || !isDeepStrictEqual(wanted, delivery.webhook))
      delivery.setWebhook(wanted);
    return true;
  },
);

const loopback = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Telegram takes HTTPS only, on four ports; on this machine plain HTTP will do, on any. */
function checkWebhookUrl(text: string): void {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url) throw badRequest('invalid webhook URL specified');
  if (url.protocol === 'https:') return;
  if (url.protocol !== 'http:' || !loopback.has(url.hostname)) {
    throw badRequest('bad webhook: An HTTPS URL must be provided for webhook');
  }
}

const deleteWebhook = method(
  'deleteWebhook',
  z.strictObject({ drop_pending_updates: boolean.optional() }),
  (input, { state, delivery }) => {
    if (input.drop_pending_updates) state.updates.clear();
    delivery.setWebhook(undefined);
    return true;
  },
);

const getWebhookInfo = method('getWebhookInfo', z.strictObject({}), (_, { state, delivery }) => ({
  url: delivery.webhook?.url ?? '',
  has_custom_certificate: false,
  pending_update_count: state.updates.size,
  ...(delivery.webhook && { max_connections: delivery.webhook.maxConnections }),
  ...(delivery.webhook?.ipAddress !== undefined && { ip_address: delivery.webhook.ipAddress }),
  ...(state.updates.allowed.length > 0 && { allowed_updates: state.updates.allowed }),
  ...(delivery.lastError && {
    last_error_date: delivery.lastError.date,
    last_error_message: delivery.lastError.message,
  }),
}));

export const updateMethods = [getUpdates, setWebhook, deleteWebhook, getWebhookInfo];
