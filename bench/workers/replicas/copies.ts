import { Client } from 'pg';
import { personAt } from '../../updates.ts';

/**
 * Makes so many subscriptions of the one with that number, which is the last, and for each chat a digest that was sent: by the server, because
 * through the store a million take many minutes. In the form in which Derek writes them, with three topics and three facts.
 */
export async function copyLast(url: string, last: number, subscriptions: number): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(copySubscriptions, [personAt(last), subscriptions - last - 1]);
    await client.query(makeDeliveries, [personAt(0), subscriptions]);
    await client.query(`update counters set value = ${subscriptions} where name = 'delivery'`);
    await client.query('vacuum analyze subscriptions');
    await client.query('vacuum analyze deliveries');
  } finally {
    await client.end();
  }
}

const copySubscriptions = `
  insert into subscriptions
    select chat_id + n, thread_id, chat_kind, locale, schedule,
      format('{"minerals":%1$s,"startups":%1$s,"regulation":%1$s}', topics->'minerals')::json,
      corrected, filter, backlog, last_slot, looked, next_at, paused, version + n
    from subscriptions, generate_series(1, $2::int) n
    where chat_id = $1::bigint
`;

/** Of a week ago; three of 500 facts each, so that many share a fact, as after a broadcast. */
const makeDeliveries = `
  insert into deliveries
    select n, $1::bigint + n - 1, 0, 'private', '2026-11-15T09:00', 'sent',
      format(
        '[{"edition":41,"fact":"%s","topic":"minerals","kind":"new"},{"edition":42,"fact":"%s","topic":"minerals","kind":"new"},'
        '{"edition":43,"fact":"%s","topic":"minerals","kind":"new"}]', facts[1], facts[2], facts[3]
      )::json,
      facts, 0,
      '{"topics":{"minerals":{"back":38,"seen":45},"startups":{"back":38,"seen":45},"regulation":{"back":38,"seen":45}},"corrected":45}',
      format('[{"messageId":%s,"items":[0,1,2]}]', 100000 + n)::json,
      0, 1794715200000, 1794715200000, 1794715200000 + n, false, null
    from (
      select n, array['gallium-exports-grew-in-2026-' || n % 500, 'antimony-mine-opens-in-east-' || n % 500, 'rare-earth-plant-planned-' || n % 500] as facts
      from generate_series(1, $2::int) n
    ) as each
`;
