import express from 'express';
import { afterEach, describe, expect, test } from 'vitest';
import { openWeb, type Web, type WebParts } from '../support/web.ts';

let web: Web | undefined;
afterEach(() => web?.close());

const open = async (parts: Partial<WebParts> = {}): Promise<Web> => {
  web = await openWeb({ routers: () => [], ...parts });
  return web;
};

describe('readiness', () => {
  const cases = [
    {
      name: 'all well',
      health: {},
      status: 200,
      body: { ready: true, closing: false, store: 'here', backfill: 'done' },
    },
    { name: 'closing', health: { closing: () => true }, status: 503, body: { ready: false, closing: true } },
    {
      name: 'store away',
      health: { storeAway: async () => true },
      status: 503,
      body: { ready: false, store: 'away' },
    },
    {
      name: 'missed texts not read yet: takes webhooks and says so',
      health: { backfillPending: () => true },
      status: 200,
      body: { ready: true, backfill: 'pending' },
    },
  ];
  for (const { name, health, status, body } of cases) {
    test(name, async () => {
      const { url } = await open({ health });
      const response = await fetch(`${url}/readyz`);
      expect(response.status).toBe(status);
      expect(await response.json()).toMatchObject(body);
      expect((await fetch(`${url}/healthz`)).status).toBe(200);
    });
  }
});

test('metrics are text for Prometheus, with the time of each route', async () => {
  const routes = express.Router().post('/leads', (_request, response) => void response.json({}));
  const { url } = await open({ routers: () => [routes] });
  await fetch(`${url}/leads`, { method: 'POST' });
  await fetch(`${url}/wp-admin.php`);
  const response = await fetch(`${url}/metrics`);
  expect(response.headers.get('content-type')).toMatch(/^text\/plain/);
  const text = await response.text();
  expect(text).toContain('baton_webhook_seconds_count{route="leads"} 1');
  expect(text).toContain('baton_webhook_seconds_count{route="other"} 1');
  expect(text).not.toContain('wp-admin');
});

test('nothing tells what it runs on', async () => {
  const { url } = await open();
  const response = await fetch(`${url}/nothing`);
  expect(response.status).toBe(404);
  expect(response.headers.get('x-powered-by')).toBeNull();
  expect(response.headers.get('x-content-type-options')).toBe('nosniff');
});

describe('floods', () => {
  const flood = { refusals: 3, windowSeconds: 60 };
  const routes = express
    .Router()
    .post('/leads', (request, response) => void response.sendStatus(request.get('signed') ? 200 : 401));
  const post = (url: string, signed: boolean): Promise<Response> =>
    fetch(`${url}/leads`, { method: 'POST', headers: signed ? { signed: 'yes' } : {} });

  test('forgeries are turned away unread after the third; probes still answer', async () => {
    const { url, counted } = await open({ routers: () => [routes], flood });
    const statuses: number[] = [];
    for (let count = 0; count < 5; count += 1) statuses.push((await post(url, false)).status);
    expect(statuses).toEqual([401, 401, 401, 429, 429]);
    expect((await post(url, true)).headers.get('retry-after')).toMatch(/^\d+$/);
    expect(await counted('baton_webhooks_total{route="other",outcome="flood"}')).toBe(3);
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
  });

  test('a rush of signed requests is never throttled', async () => {
    const { url } = await open({ routers: () => [routes], flood });
    const answers = await Promise.all(Array.from({ length: 50 }, () => post(url, true)));
    expect(answers.every(({ status }) => status === 200)).toBe(true);
  });
});
