import type { FastifyPluginAsync, FastifyReply } from 'fastify';
import { ZodError } from 'zod';
import { isForeign } from '../guard.ts';
import type { CommandsResponse, HistoryResponse, InlineResponse, Person } from '../protocol.ts';
import { WorldError, type WorldErrorCode } from '../world/errors.ts';
import { openInlineQuery, unanswered } from '../world/inline.ts';
import { openPress } from '../world/questions.ts';
import { personOf, type WorldState } from '../world/state.ts';
import type { World } from '../world/types.ts';
import { addControls } from './controls.ts';
import { createEventStreams } from './events.ts';
import { addGroupActions } from './groups.ts';
import {
  chatQuery,
  inlineRequest,
  languageRequest,
  locationRequest,
  pickRequest,
  pressRequest,
  sendRequest,
  stateQuery,
  userQuery,
} from './requests.ts';
import { concerns, personFor, placeOf, stateFor, withPatience } from './views.ts';

/** Milliseconds that a page waits for the bot to answer a press. Source: protocol.ts. */
const pressPatience = 15_000;
/** The same for an inline query. */
const inlinePatience = 10_000;

const onlyOwnPage = 'The playground answers only its own page, on localhost.';

/** `/playground/api`, as protocol.ts has it. */
export function pageApiPlugin(state: WorldState, world: World): FastifyPluginAsync {
  return async (app) => {
    const streams = createEventStreams(world.subscribe);
    app.addHook('onRequest', async (request, reply) => {
      if (isForeign(request)) await reply.code(403).send({ error: onlyOwnPage });
    });
    app.addHook('preClose', async () => streams.close());
    app.setErrorHandler((error, _, reply) => refuse(reply, error));
    app.get('/state', async ({ query }) => stateFor(state, stateQuery.parse(query).user));
    app.get('/history', async ({ query }): Promise<HistoryResponse> => {
      const { record } = placeOf(state, chatQuery.parse(query));
      return { messages: [...record.messages.values()] };
    });
    app.get('/commands', async ({ query }): Promise<CommandsResponse> => {
      const { record, user } = placeOf(state, chatQuery.parse(query));
      return { commands: world.commandsFor(record.chat, user) };
    });
    app.get('/calls', async () => ({ calls: world.calls }));
    app.get('/events', (request, reply) => {
      const user = personOf(state, { id: userQuery.parse(request.query).user });
      streams.open(reply, (event) => concerns(state, user.id, event));
    });
    app.post('/send', async ({ body }) => {
      const { text, ...request } = sendRequest.parse(body);
      const { record, user } = placeOf(state, request);
      return world.send({ from: user, chat: record.chat, text, ...aimOf(request) });
    });
    app.post('/location', async ({ body }) => {
      const { latitude, longitude, ...request } = locationRequest.parse(body);
      const { record, user } = placeOf(state, request);
      return world.sendLocation(user, record.chat, { latitude, longitude }, aimOf(request));
    });
    app.post('/press', async ({ body }) => {
      const { message, data, ...place } = pressRequest.parse(body);
      const { record, user } = placeOf(state, place);
      const answer = openPress(state, { from: user, chat: record.chat, messageId: message, data });
      return withPatience(answer, pressPatience, { answered: false });
    });
    app.post('/inline', async ({ body }): Promise<InlineResponse> => {
      const { query, offset = '', ...place } = inlineRequest.parse(body);
      const { record, user } = placeOf(state, place);
      const answer = openInlineQuery(state, { from: user, chat: record.chat, query, offset });
      return withPatience(answer, inlinePatience, unanswered);
    });
    app.post('/pick', async ({ body }) => {
      const { result, ...request } = pickRequest.parse(body);
      const { record, user } = placeOf(state, request);
      return world.pickInline({ from: user, chat: record.chat, resultId: result, ...aimOf(request) });
    });
    app.post('/language', async ({ body }): Promise<Person> => {
      const { user, language } = languageRequest.parse(body);
      return personFor(state, world.setLanguage(personOf(state, { id: user }), language ?? undefined));
    });
    addGroupActions(app, state, world);
    addControls(app, state, world);
  };
}

/** What a message answers, and in which forum topic it is. */
function aimOf({ replyTo, thread }: { replyTo?: number | undefined; thread?: number | undefined }) {
  return { ...(replyTo !== undefined && { replyTo }), ...(thread !== undefined && { threadId: thread }) };
}

const notFound = new Set<WorldErrorCode>([
  'user_not_found',
  'chat_not_found',
  'message_not_found',
  'result_not_found',
  'topic_not_found',
]);

function refuse(reply: FastifyReply, error: unknown): FastifyReply {
  if (error instanceof WorldError) {
    return reply.code(notFound.has(error.code) ? 404 : 400).send({ error: error.message });
  }
  if (error instanceof ZodError) return reply.code(400).send({ error: wordsOf(error) });
  const status = (error as { statusCode?: number }).statusCode ?? 500;
  return reply.code(status).send({ error: error instanceof Error ? error.message : 'Unknown error' });
}

function wordsOf({ issues }: ZodError): string {
  return issues.map(({ path, message }) => `"${path.join('.')}": ${message}`).join('; ');
}
