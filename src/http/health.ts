import express, { type Router } from 'express';
import type { Registry } from 'prom-client';

/** How the process is, asked at every probe. */
export interface Health {
  readonly closing: () => boolean;
  readonly storeAway: () => boolean | Promise<boolean>;
  /** Missed texts are not read yet: it takes webhooks, and sends nothing. */
  readonly backfillPending: () => boolean;
}

/**
 * `GET /healthz`: the process answers. `GET /readyz`: 503 while it should get no traffic, because it is closing or
 * cannot store. `GET /metrics`: Prometheus.
 */
export const healthRouter = (health: Health, registry: Registry): Router =>
  express
    .Router()
    .get('/healthz', (_request, response) => {
      response.json({ status: 'ok' });
    })
    .get('/readyz', async (_request, response) => {
      const closing = health.closing();
      const storeAway = await health.storeAway();
      const ready = !closing && !storeAway;
      response.status(ready ? 200 : 503).json({
        ready,
        closing,
        store: storeAway ? 'away' : 'here',
        backfill: health.backfillPending() ? 'pending' : 'done',
      });
    })
    .get('/metrics', async (_request, response) => {
      response.type(registry.contentType).send(await registry.metrics());
    });
