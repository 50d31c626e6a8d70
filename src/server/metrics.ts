import { API_CONSTANTS } from 'grammy';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

export interface MetricsOptions {
  /** How many published facts the store holds now; asked whenever somebody reads the metrics. */
  readonly facts: () => number;
  /** Only where several processes share a database. */
  readonly replicas?: {
    /** Whether the database can be reached. */
    readonly isUp: () => boolean;
    /** Whether this process is the one that sends. */
    readonly leads: () => boolean;
  };
}

/**
 * What Prometheus reads at `/metrics`; docs/operating.md lists it. No label holds a chat, a person or a text, and
 * every label has a bounded number of values: what is not known is counted as `other`.
 */
export interface Metrics {
  readonly registry: Registry;
  /** `kind` as Telegram names it: `message`, `callback_query` … */
  updateHandled(kind: string, outcome: 'handled' | 'ignored' | 'failed', seconds: number): void;
  /** `result`: `ok`, Telegram's error code, or `network` when no answer arrived. */
  apiCall(method: string, result: string): void;
  /** What became of a digest's message: `sent`, `wait`, `blocked` … */
  digestMessage(outcome: string): void;
  /** The journal has come to this edition. */
  published(edition: number): void;
  /** What somebody who posted to `/webhook` was answered: an HTTP status. */
  webhookAnswered(status: number): void;
}

/** From what our own work takes to what a call that Telegram holds back takes. */
const durationBuckets = [0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];
const kinds: ReadonlySet<string> = new Set(API_CONSTANTS.ALL_UPDATE_TYPES);

/** Metrics in a registry of their own: two bots in one process do not share any. */
export function createMetrics({ facts, replicas }: MetricsOptions): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  measure(registry, 'derek_facts', 'Published facts in the store', facts);
  if (replicas !== undefined) {
    const { isUp, leads } = replicas;
    measure(registry, 'derek_database_up', '1 as long as the database can be reached', () => Number(isUp()));
    measure(registry, 'derek_leads', '1 on the replica that sends the digests', () => Number(leads()));
  }
  return {
    registry,
    ...updateMetrics(registry),
    ...callMetrics(registry),
    ...digestMetrics(registry),
    ...webhookMetrics(registry),
  };
}

function measure(registry: Registry, name: string, help: string, value: () => number): void {
  new Gauge({
    name,
    help,
    registers: [registry],
    collect() {
      this.set(value());
    },
  });
}

function updateMetrics(registry: Registry): Pick<Metrics, 'updateHandled'> {
  const registers = [registry];
  const labelNames = ['kind', 'outcome'] as const;
  const help = 'Updates from Telegram by kind and outcome';
  const updates = new Counter({ name: 'derek_updates_total', help, labelNames, registers });
  const seconds = new Histogram({
    name: 'derek_update_duration_seconds',
    help: 'Time from taking an update to having handled it',
    labelNames: ['kind'] as const,
    buckets: durationBuckets,
    registers,
  });
  return {
    updateHandled(given, outcome, duration) {
      const kind = kinds.has(given) ? given : 'other';
      updates.inc({ kind, outcome });
      seconds.observe({ kind }, duration);
    },
  };
}

function callMetrics(registry: Registry): Pick<Metrics, 'apiCall'> {
  const calls = new Counter({
    name: 'derek_api_calls_total',
    help: 'Calls to Telegram by method and result',
    labelNames: ['method', 'result'] as const,
    registers: [registry],
  });
  // Methods are named by our own code, results by Telegram; the limits only keep a mistake from growing.
  const method = bounded(/^[a-zA-Z]{1,40}$/, 60);
  const result = bounded(/^(ok|network|[1-5]\d\d)$/, 30);
  return {
    apiCall: (givenMethod, givenResult) =>
      calls.inc({ method: method(givenMethod), result: result(givenResult) }),
  };
}

function digestMetrics(registry: Registry): Pick<Metrics, 'digestMessage' | 'published'> {
  const messages = new Counter({
    name: 'derek_digest_messages_total',
    help: 'Messages of digests, sent or edited, by what became of them',
    labelNames: ['outcome'] as const,
    registers: [registry],
  });
  const edition = new Gauge({
    name: 'derek_newest_edition',
    help: 'Number of the newest edition in the journal',
    registers: [registry],
  });
  return {
    digestMessage: (outcome) => messages.inc({ outcome }),
    published: (number) => edition.set(number),
  };
}

function webhookMetrics(registry: Registry): Pick<Metrics, 'webhookAnswered'> {
  const answers = new Counter({
    name: 'derek_webhook_answers_total',
    help: 'Requests to /webhook by the HTTP status they were answered with',
    labelNames: ['status'] as const,
    registers: [registry],
  });
  return { webhookAnswered: (status) => answers.inc({ status }) };
}

/** Lets through the first `limit` different texts of the right form; all others are `other`. */
function bounded(form: RegExp, limit: number): (text: string) => string {
  const known = new Set<string>();
  return (text) => {
    if (known.has(text)) return text;
    if (known.size >= limit || !form.test(text)) return 'other';
    known.add(text);
    return text;
  };
}
