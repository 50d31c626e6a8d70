import type { Migration } from '../schema/migrations.ts';

/**
 * What replicas share besides what is kept. The two tables that every update touches keep room in their pages, so that marking a row as
 * handled stays within its page and touches no index.
 */
export const replicasMigration: Migration = {
  name: 'replicas',
  sql: `
    create table sender_lease (
      id boolean primary key default true check (id),
      holder uuid,
      token bigint not null,
      until timestamptz not null,
      behind bigint not null
    );
    insert into sender_lease values (true, null, 0, '-infinity', 0);

    create table updates_seen (
      update_id bigint primary key,
      taken_by uuid not null,
      taken_at timestamptz not null default clock_timestamp(),
      handled boolean not null default false
    ) with (fillfactor = 80);
    create index updates_seen_by_age on updates_seen using brin (taken_at);

    create table chat_turns (
      chat_id bigint primary key,
      last bigint not null,
      done bigint not null,
      entered_at timestamptz not null default clock_timestamp()
    ) with (fillfactor = 80);

    create table group_manners (
      chat_id bigint primary key,
      answers json not null,
      told boolean not null,
      judged_at timestamptz not null
    ) with (fillfactor = 80);
  `,
};
