import type { FastifyInstance, FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import { isForeign } from '../guard.ts';
import type { WorldState } from '../world/state.ts';
import { createDelivery } from './delivery.ts';
import { type Answer, dispatch, type Outcome } from './dispatch.ts';
import { BotApiError } from './errors.ts';

/** Bytes. No request of a bot without files comes near it. */
const bodyLimit = 1 << 20;

const tokenShape = /^\d{1,20}:[A-Za-z0-9_-]{35}$/;

interface Route {
  Params: { token: string; method: string };
  Querystring: Record<string, string>;
}

/** `/bot<token>/<method>`. Its requests are never logged: the token is in their address. */
export function botApiPlugin(state: WorldState): FastifyPluginAsync {
  return async (app) => {
    const delivery = createDelivery(state);
    const unanswered = createUnanswered();
    let isClosing = false;
    app.addHook('preClose', async () => {
      isClosing = true;
      delivery.close();
      unanswered.close();
    });
    // A poll that ends now must not leave an open connection: the server would wait for it.
    app.addHook('onSend', async (_, reply) => {
      if (isClosing) reply.header('connection', 'close');
    });
    // The token is no secret here: without this, any website could call the bot's methods.
    app.addHook('onRequest', async (request, reply) => {
      if (isForeign(request)) await answer(reply, foreign);
    });
    addParsers(app);
    app.setErrorHandler((error, _, reply) => answer(reply, refusalOf(error)));
    // Whatever begins like this may hold a token: it must not fall through to a handler that logs its address.
    for (const url of ['/bot*', '/file/bot*']) {
      app.all(url, { logLevel: 'silent' }, (_, reply) => answer(reply, notFound));
    }
    app.route<Route>({
      method: ['GET', 'POST'],
      url: '/bot:token/:method',
      bodyLimit,
      logLevel: 'silent',
      handler: async (request, reply) => {
        const refusal = tokenRefusal(request.params.token, state.token);
        if (refusal) return answer(reply, refusal);
        const context = { state, delivery, signal: hangUpSignal(reply) };
        const outcome = await dispatch(request.params.method, payloadOf(request), context);
        return outcome.kind === 'answer'
          ? answer(reply, outcome.answer)
          : unanswered.add(reply, outcome.kind);
      },
    });
  };
}

/** Calls that a fault keeps from being answered. */
function createUnanswered() {
  const open = new Set<FastifyReply>();
  return {
    add: (reply: FastifyReply, kind: Exclude<Outcome['kind'], 'answer'>): FastifyReply => {
      reply.hijack();
      if (kind === 'cut') reply.raw.destroy();
      else open.add(reply);
      reply.raw.once('close', () => open.delete(reply));
      return reply;
    },
    /** The server waits for open connections when it closes. */
    close: () => {
      for (const { raw } of open) raw.destroy();
    },
  };
}

const foreign: Answer = {
  ok: false,
  error_code: 403,
  description: 'Forbidden: playground: only programs on this machine may call, not websites',
};

const notFound: Answer = { ok: false, error_code: 404, description: 'Not Found' };

/** Telegram tells a token that cannot be one (404) from one that nobody has (401). */
function tokenRefusal(token: string, expected: string): Answer | undefined {
  if (token === expected) return undefined;
  if (!tokenShape.test(token)) return notFound;
  return { ok: false, error_code: 401, description: 'Unauthorized' };
}

function answer(reply: FastifyReply, body: Answer): FastifyReply {
  return reply.code(body.ok ? 200 : body.error_code).send(body);
}

/** Query and body count together, as with Telegram; the body wins. */
function payloadOf(request: FastifyRequest<Route>): unknown {
  const { body } = request;
  const fields = typeof body === 'object' && body !== null ? body : {};
  return { ...request.query, ...fields };
}

function hangUpSignal(reply: FastifyReply): AbortSignal {
  const hangUp = new AbortController();
  reply.raw.once('close', () => hangUp.abort());
  return hangUp.signal;
}

function addParsers(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  const asText = { parseAs: 'string' } as const;
  app.addContentTypeParser('application/json', asText, async (_: FastifyRequest, body: string) =>
    parsedJson(body),
  );
  app.addContentTypeParser(
    'application/x-www-form-urlencoded',
    asText,
    async (_: FastifyRequest, body: string) => Object.fromEntries(new URLSearchParams(body)),
  );
  app.addContentTypeParser('multipart/form-data', async () => {
    throw new BotApiError(400, 'Bad Request: playground: files are not built; send JSON or a form');
  });
  app.addContentTypeParser('*', asText, async () => ({}));
}

function parsedJson(body: string): object {
  if (body.trim() === '') return {};
  try {
    const value: unknown = JSON.parse(body);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
  } catch {
    // Said below: Telegram does not tell what is wrong with it either.
  }
  throw new BotApiError(400, 'Bad Request: object expected as JSON body');
}

function refusalOf(error: unknown): Answer {
  if (error instanceof BotApiError) {
    return { ok: false, error_code: error.code, description: error.description };
  }
  const status = (error as { statusCode?: number }).statusCode ?? 500;
  if (status === 413) return { ok: false, error_code: 413, description: 'Request Entity Too Large' };
  const words = error instanceof Error ? error.message : String(error);
  return { ok: false, error_code: status, description: `Internal Server Error: playground: ${words}` };
}
