import type { Message } from 'grammy/types';
import type {
  CallRecord,
  ClockRequest,
  ClockResponse,
  CommandsResponse,
  Controls,
  ErrorResponse,
  FaultsRequest,
  FaultsResponse,
  HistoryResponse,
  InlineRequest,
  InlineResponse,
  LanguageRequest,
  LocationRequest,
  MembershipRequest,
  Person,
  PickRequest,
  PressRequest,
  PressResponse,
  RatesRequest,
  SendRequest,
  StateResponse,
  TopicRequest,
} from '../../protocol.ts';

export const apiRoot = '/playground/api';

/** The server refused a request; the message is its own. */
export class RefusedError extends Error {
  readonly code = 'refused';
}

/** Everything the page asks of the server. Throws `RefusedError`, or a `TypeError` when there is no connection. */
export const api = {
  /** Without a user: as the first person the server knows. */
  state: (user: number | undefined) => get<StateResponse>('state', { user }),
  history: (user: number, chat: number) => get<HistoryResponse>('history', { user, chat }),
  commands: (user: number, chat: number) => get<CommandsResponse>('commands', { user, chat }),
  calls: () => get<{ readonly calls: readonly CallRecord[] }>('calls', {}),
  send: (body: SendRequest) => post<Message>('send', body),
  press: (body: PressRequest) => post<PressResponse>('press', body),
  inline: (body: InlineRequest) => post<InlineResponse>('inline', body),
  pick: (body: PickRequest) => post<Message>('pick', body),
  language: (body: LanguageRequest) => post<Person>('language', body),
  location: (body: LocationRequest) => post<Message>('location', body),
  membership: (body: MembershipRequest) => post<StateResponse>('membership', body),
  topic: (body: TopicRequest) => post<StateResponse>('topic', body),
  clock: (body: ClockRequest) => post<ClockResponse>('clock', body),
  faults: (body: FaultsRequest) => post<FaultsResponse>('faults', body),
  rates: (body: RatesRequest) => post<Controls>('rates', body),
};

export type Api = typeof api;

export function eventsAddress(user: number): string {
  return `${apiRoot}/events?user=${user}`;
}

function get<T>(path: string, params: Readonly<Record<string, number | undefined>>): Promise<T> {
  const given = Object.entries(params).flatMap(([key, value]) =>
    value === undefined ? [] : [[key, `${value}`]],
  );
  const query = new URLSearchParams(given).toString();
  return request<T>(`${apiRoot}/${path}${query && `?${query}`}`, {});
}

function post<T>(path: string, body: unknown): Promise<T> {
  const headers = { 'content-type': 'application/json' };
  return request<T>(`${apiRoot}/${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
}

async function request<T>(address: string, init: RequestInit): Promise<T> {
  const response = await fetch(address, init);
  const body: T | ErrorResponse = await response.json();
  if (!response.ok) throw new RefusedError(reason(body) ?? `HTTP ${response.status}`);
  return body as T;
}

function reason(body: unknown): string | undefined {
  const has = typeof body === 'object' && body !== null && 'error' in body && typeof body.error === 'string';
  return has ? String(body.error) : undefined;
}
