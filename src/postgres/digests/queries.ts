import { type RawBuilder, sql } from 'kysely';
import type { DeliveryRow, EditionRow, SubscriptionRow } from './rows.ts';
import type { Touched } from './touch.ts';

// Each has an index that holds just what it looks for, so that it costs what is due and not what exists.

/** Subscriptions to plan, those that wait longest first; see `DigestStore.due`. */
export function dueQuery(now: number, limit: number): RawBuilder<SubscriptionRow> {
  return sql`
    select * from (
      (
        select subscriptions.*, next_at as since from subscriptions
        where paused is null and next_at is not null and next_at <= ${now}
        order by next_at limit ${limit}
      )
      union all
      (
        select asleep.*, coalesce(at, ${now}) as since
        from (${asleepQuery(limit)}) as asleep left join editions on number = looked + 1
      )
    ) as due
    order by since limit ${limit}
  `;
}

/** Those that the journal wakes; one with an open delivery could not be planned and sleeps on. */
function asleepQuery(limit: number): RawBuilder<SubscriptionRow> {
  return sql`
    select subscriptions.* from subscriptions
    where paused is null and next_at is null and looked < (select coalesce(max(number), 0) from editions)
      and not exists (
        select from deliveries
        where state = 'open' and deliveries.chat_id = subscriptions.chat_id
          and deliveries.thread_id = subscriptions.thread_id
      )
    order by looked limit ${limit}
  `;
}

/** When the next subscription is due, or has been; no row or `null`: never. */
export function nextDueQuery(): RawBuilder<{ readonly next_at: number | null }> {
  return sql`
    select least(
      (select min(next_at) from subscriptions where paused is null and next_at is not null),
      (select at from (${asleepQuery(1)}) as asleep join editions on number = looked + 1)
    ) as next_at
  `;
}

export function plannedBeyondQuery(moment: number, limit: number): RawBuilder<SubscriptionRow> {
  return sql`
    select * from subscriptions
    where paused is null and next_at is not null and next_at > ${moment}
    order by next_at limit ${limit}
  `;
}

export function editionsQuery(after: number): RawBuilder<EditionRow> {
  return sql`select * from editions where number > ${after} order by number`;
}

/** What some changes look at; locked, so that nobody claims one meanwhile. */
export function touchedDeliveriesQuery({
  chats,
  wholeChats,
  slots,
  deliveries,
}: Touched): RawBuilder<DeliveryRow> {
  return sql`
    select * from deliveries where id in (
      select unnest(${deliveries}::bigint[])
      union select id from deliveries where state = 'open' and chat_id = any(${chats}::bigint[])
      union select id from deliveries where chat_id = any(${wholeChats}::bigint[])
      union select id from deliveries where (chat_id, slot) in (
        select * from unnest(${slots.map(({ chatId }) => chatId)}::bigint[], ${slots.map(({ slot }) => slot)}::text[])
      )
    )
    order by id
    for update
  `;
}

/** Takes deliveries for a holder whose lease has not ended; those that somebody changes at this moment are passed over. */
export function claimQuery(holder: string, now: number, limit: number): RawBuilder<DeliveryRow> {
  return sql`
    with ready as (
      select id from deliveries
      where state = 'open' and not held and claimed_by is null and not_before <= ${now}
        and exists (select from leases where holder = ${holder} and until > clock_timestamp())
      order by not_before, id limit ${limit}
      for update skip locked
    ), claimed as (
      update deliveries set claimed_by = ${holder} from ready where deliveries.id = ready.id
      returning deliveries.*
    )
    select * from claimed order by not_before, id
  `;
}

/** A delivery, with what is to be edited of it. */
export type ClaimedEditRow = DeliveryRow & {
  readonly message_id: number;
  readonly edit_not_before: number;
  readonly edit_failures: number;
};

export function claimEditsQuery(holder: string, now: number, limit: number): RawBuilder<ClaimedEditRow> {
  return sql`
    with ready as (
      select delivery, message_id from edits
      where not held and claimed_by is null and not_before <= ${now}
        and exists (select from leases where holder = ${holder} and until > clock_timestamp())
      order by not_before, delivery limit ${limit}
      for update skip locked
    ), claimed as (
      update edits set claimed_by = ${holder} from ready
      where edits.delivery = ready.delivery and edits.message_id = ready.message_id
      returning edits.*
    )
    select deliveries.*, message_id, claimed.not_before as edit_not_before, claimed.failures as edit_failures
    from claimed join deliveries on deliveries.id = claimed.delivery
    order by claimed.not_before, claimed.delivery
  `;
}

/**
 * Asks for an edit of every message that carries one of the facts, of deliveries that are open or were closed since a moment. One that
 * is being made is made once more; messages that stayed behind in a group that became a supergroup have number 0.
 */
export function askForEditsQuery(facts: readonly string[], since: number): RawBuilder<unknown> {
  return sql`
    insert into edits
    select deliveries.id, (message ->> 'messageId')::bigint, 0, 0, coalesce(paused is not null, false), null, false
    from deliveries
    cross join lateral json_array_elements(messages) as message
    left join subscriptions
      on subscriptions.chat_id = deliveries.chat_id and subscriptions.thread_id = deliveries.thread_id
    where facts && ${facts}::text[]
      and (closed_at is null or closed_at >= ${since})
      and (message ->> 'messageId')::bigint > 0
      and exists (
        select from json_array_elements_text(message -> 'items') as place
        where items -> place::int ->> 'fact' = any(${facts}::text[])
      )
    order by 1, 2
    on conflict (delivery, message_id) do update set again = true where edits.claimed_by is not null
  `;
}

/** Deliveries closed before a moment, and with them their edits, are gone. */
export function forgetQuery(before: number): RawBuilder<unknown> {
  return sql`delete from deliveries where closed_at is not null and closed_at < ${before}`;
}
