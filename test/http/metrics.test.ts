import { expect, test } from 'vitest';
import { createMetrics } from '../../src/metrics.ts';

test('what happened is counted under the words it happened by', async () => {
  const metrics = createMetrics({ ofProcess: false });
  metrics.webhook('leads', 'stale');
  metrics.sent('unknown');
  metrics.held('hours-open');
  metrics.blocked('consent-covers');
  metrics.clickSeconds('approve', 0.03);
  const text = await metrics.registry.metrics();
  expect(text).toContain('baton_webhooks_total{route="leads",outcome="stale"} 1');
  expect(text).toContain('baton_sends_total{outcome="unknown"} 1');
  expect(text).toContain('baton_sends_stopped_total{verdict="hold",rule="hours-open"} 1');
  expect(text).toContain('baton_sends_stopped_total{verdict="block",rule="consent-covers"} 1');
  expect(text).toContain('baton_click_seconds_bucket{le="0.05",action="approve"} 1');
});

test('queues are asked at every scrape; one that cannot be asked is left out and harms no other', async () => {
  const metrics = createMetrics({ ofProcess: false });
  let rows = 3;
  let away = false;
  metrics.watchQueue('cards', () => rows);
  metrics.watchQueue('sends', async () => {
    if (away) throw new Error('store away');
    return 7;
  });
  expect(await metrics.registry.metrics()).toMatch(
    /baton_queue_rows\{queue="cards"\} 3\nbaton_queue_rows\{queue="sends"\} 7/,
  );
  rows = 5;
  away = true;
  const text = await metrics.registry.metrics();
  expect(text).toContain('baton_queue_rows{queue="cards"} 5');
  expect(text).not.toContain('queue="sends"');
});

test('the process itself is measured as well', async () => {
  expect(await createMetrics().registry.metrics()).toContain('nodejs_eventloop_lag_seconds');
});
