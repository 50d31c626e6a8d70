import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMetrics } from '../../src/server/metrics.ts';

describe('metrics', () => {
  it('count updates by kind and outcome, and how long they took', async () => {
    const metrics = createMetrics({ facts: () => 0 });
    metrics.updateHandled('message', 'handled', 0.004);
    metrics.updateHandled('message', 'failed', 0.2);
    const text = await metrics.registry.metrics();
    expect(text).toContain('derek_updates_total{kind="message",outcome="handled"} 1');
    expect(text).toContain('derek_updates_total{kind="message",outcome="failed"} 1');
    expect(text).toContain('derek_update_duration_seconds_bucket{le="0.005",kind="message"} 1');
    expect(text).toContain('derek_update_duration_seconds_count{kind="message"} 2');
  });

  it('count calls to Telegram by method and result', async () => {
    const metrics = createMetrics({ facts: () => 0 });
    metrics.apiCall('sendMessage', 'ok');
    metrics.apiCall('sendMessage', '429');
    metrics.apiCall('getUpdates', 'network');
    const text = await metrics.registry.metrics();
    expect(text).toContain('derek_api_calls_total{method="sendMessage",result="ok"} 1');
    expect(text).toContain('derek_api_calls_total{method="sendMessage",result="429"} 1');
    expect(text).toContain('derek_api_calls_total{method="getUpdates",result="network"} 1');
  });

  it('ask for the number of facts each time somebody reads', async () => {
    let facts = 89;
    const metrics = createMetrics({ facts: () => facts });
    expect(await metrics.registry.getSingleMetricAsString('derek_facts')).toMatch(/derek_facts 89$/);
    facts = 90;
    expect(await metrics.registry.getSingleMetricAsString('derek_facts')).toMatch(/derek_facts 90$/);
  });

  it('of two bots in one process are apart', async () => {
    const [one, other] = [createMetrics({ facts: () => 1 }), createMetrics({ facts: () => 2 })];
    one.apiCall('getMe', 'ok');
    expect(await other.registry.metrics()).not.toContain('getMe');
  });

  it('never grow beyond bounds, and take no text for a label, whatever they are told', async () => {
    const metrics = createMetrics({ facts: () => 0 });
    const word = fc.oneof(
      fc.string(),
      fc.stringMatching(/^[a-zA-Z]{1,20}$/),
      fc.stringMatching(/^[1-5]\d\d$/),
    );
    fc.assert(
      fc.property(word, word, word, (kind, method, result) => {
        metrics.updateHandled(kind, 'handled', 0.001);
        metrics.apiCall(method, result);
      }),
      { numRuns: 1000 },
    );
    metrics.apiCall('send hello to 4242', 'Bad Request: chat 4242 not found');
    const lines = (await metrics.registry.metrics()).split('\n');
    const methods = new Set(lines.map((line) => /^derek_api_calls_total\{method="(.*?)"/.exec(line)?.[1]));
    const results = new Set(lines.map((line) => /^derek_api_calls_total.*result="(.*?)"/.exec(line)?.[1]));
    expect(methods.size).toBeLessThanOrEqual(62);
    expect(results.size).toBeLessThanOrEqual(32);
    expect(lines.filter((line) => line.startsWith('derek_updates_total'))).toEqual([
      'derek_updates_total{kind="other",outcome="handled"} 1000',
    ]);
    expect(lines.join('\n')).not.toContain('4242');
  });
});
