import type { Generated, JSONColumnType } from 'kysely';
import type { ChatSettings } from '../../chats/store.ts';
import type { DigestItem, MarksAfter, SentMessage } from '../../digests/delivery.ts';
import type { Schedule, TopicWish } from '../../digests/subscription.ts';

// Objects are kept as `json`, not `jsonb`: that keeps the order of their keys, which is the order in which topics are shown, and any
// text that JavaScript can hold. Thread 0 is the chat itself. Moments are milliseconds since 1970, as everywhere.

export interface SchemaVersionsTable {
  readonly version: number;
  readonly name: string;
  readonly applied_at: Generated<Date>;
}

export interface ChatsTable {
  readonly chat_id: number;
  readonly settings: JSONColumnType<ChatSettings>;
}

export interface QuestionsTable {
  readonly id: number;
  readonly chat_id: number;
  readonly text: string;
  readonly locale: string;
  /** As it was written; `asked_ms` is the same moment. */
  readonly asked_at: string;
  readonly asked_ms: number;
}

/** Numbers that are never given twice; whoever takes one holds the row until it is kept. */
export interface CountersTable {
  readonly name: 'question' | 'delivery';
  readonly value: number;
}

export interface SubscriptionsTable {
  readonly chat_id: number;
  readonly thread_id: number;
  readonly chat_kind: string;
  readonly locale: string;
  readonly schedule: JSONColumnType<Schedule>;
  readonly topics: JSONColumnType<Record<string, TopicWish>>;
  readonly corrected: number;
  readonly filter: JSONColumnType<string[]>;
  readonly backlog: boolean;
  readonly last_slot: string;
  readonly looked: number;
  readonly next_at: number | null;
  readonly paused: string | null;
  readonly version: number;
}

export interface EditionsTable {
  readonly number: number;
  readonly fact: string;
  readonly kind: string;
  readonly revision: number;
  readonly topics: JSONColumnType<string[]>;
  readonly at: number;
}

export interface DeliveriesTable {
  readonly id: number;
  readonly chat_id: number;
  readonly thread_id: number;
  readonly chat_kind: string;
  readonly slot: string;
  readonly state: string;
  readonly items: JSONColumnType<DigestItem[]>;
  /** The facts of the items, each once: what a correction looks for. */
  readonly facts: string[];
  readonly waiting: number;
  readonly marks: JSONColumnType<MarksAfter>;
  readonly messages: JSONColumnType<SentMessage[]>;
  readonly failures: number;
  readonly planned_at: number;
  readonly not_before: number;
  readonly closed_at: number | null;
  /** Whether its subscription is paused: so that what waits for somebody to come back costs the claimers nothing. */
  readonly held: boolean;
  /** Who sends it; see `LeasesTable`. */
  readonly claimed_by: string | null;
}

export interface EditsTable {
  readonly delivery: number;
  readonly message_id: number;
  readonly not_before: number;
  readonly failures: number;
  readonly held: boolean;
  readonly claimed_by: string | null;
  /** Asked for once more while somebody makes it. */
  readonly again: boolean;
}

/** Processes that claim. What one has claimed is its own until its lease has ended and somebody has noticed. */
export interface LeasesTable {
  readonly holder: string;
  readonly until: Date;
}

export interface Tables {
  readonly schema_versions: SchemaVersionsTable;
  readonly chats: ChatsTable;
  readonly questions: QuestionsTable;
  readonly counters: CountersTable;
  readonly subscriptions: SubscriptionsTable;
  readonly editions: EditionsTable;
  readonly deliveries: DeliveriesTable;
  readonly edits: EditsTable;
  readonly leases: LeasesTable;
}
