import { replicasMigration } from '../replicas/migration.ts';

/** One step from a version of the schema to the next. What was released is never changed: a new step follows. */
export interface Migration {
  readonly name: string;
  /** Statements, done in one transaction. */
  readonly sql: string;
}

/** In their order; the first one leads from nothing to version 1. */
export const migrations: readonly Migration[] = [
  {
    name: 'chats and questions',
    sql: `
      create table chats (
        chat_id bigint primary key,
        settings json not null
      );
      create table questions (
        id bigint primary key,
        chat_id bigint not null,
        text text not null,
        locale text not null,
        asked_at text not null,
        asked_ms bigint not null
      );
      create index questions_of_chat on questions (chat_id);
      create index questions_by_age on questions (asked_ms);
      create table counters (
        name text primary key,
        value bigint not null
      );
      insert into counters values ('question', 0);
    `,
  },
  {
    name: 'digests',
    sql: `
      create sequence subscription_versions increment by 10000;
      create table subscriptions (
        chat_id bigint not null,
        thread_id bigint not null,
        chat_kind text not null,
        locale text not null,
        schedule json not null,
        topics json not null,
        corrected bigint not null,
        filter json not null,
        backlog boolean not null,
        last_slot text not null,
        looked bigint not null,
        next_at bigint,
        paused text,
        version bigint not null,
        primary key (chat_id, thread_id)
      );
      create index subscriptions_timed on subscriptions (next_at) where paused is null and next_at is not null;
      create index subscriptions_asleep on subscriptions (looked) where paused is null and next_at is null;

      create table editions (
        number bigint primary key,
        fact text not null,
        kind text not null,
        revision bigint not null,
        topics json not null,
        at bigint not null
      );
      create index editions_of_fact on editions (fact, number desc);

      insert into counters values ('delivery', 0);
      create table deliveries (
        id bigint primary key,
        chat_id bigint not null,
        thread_id bigint not null,
        chat_kind text not null,
        slot text not null,
        state text not null check (state in ('open', 'sent', 'dropped')),
        items json not null,
        facts text[] not null,
        waiting bigint not null,
        marks json not null,
        messages json not null,
        failures bigint not null,
        planned_at bigint not null,
        not_before bigint not null,
        closed_at bigint,
        held boolean not null,
        claimed_by uuid,
        check ((state = 'open') = (closed_at is null))
      );
      create unique index deliveries_open on deliveries (chat_id, thread_id) where state = 'open';
      create index deliveries_ready on deliveries (not_before, id)
        where state = 'open' and not held and claimed_by is null;
      create index deliveries_claimed on deliveries (claimed_by) where claimed_by is not null;
      create index deliveries_of_slot on deliveries (chat_id, slot);
      create index deliveries_closed on deliveries (closed_at) where closed_at is not null;
      create index deliveries_of_fact on deliveries using gin (facts);

      create table edits (
        delivery bigint not null references deliveries on delete cascade,
        message_id bigint not null,
        not_before bigint not null,
        failures bigint not null,
        held boolean not null,
        claimed_by uuid,
        again boolean not null,
        primary key (delivery, message_id)
      );
      create index edits_ready on edits (not_before, delivery) where not held and claimed_by is null;
      create index edits_claimed on edits (claimed_by) where claimed_by is not null;

      create table leases (
        holder uuid primary key,
        until timestamptz not null
      );
    `,
  },
  replicasMigration,
];
