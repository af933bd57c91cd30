import type { IRouter } from 'express';
import type { FloodLimit } from '../../src/http/flood-gate.ts';
import type { Health } from '../../src/http/health.ts';
import { listen } from '../../src/http/listen.ts';
import { createHttp } from '../../src/http.ts';
import { createMetrics, type Metrics } from '../../src/metrics.ts';

export interface Web {
  readonly url: string;
  readonly surprises: unknown[];
  readonly close: () => Promise<void>;
  /** Value of a counter line such as `baton_webhooks_total{route="leads",outcome="stale"}`. */
  readonly counted: (line: string) => Promise<number>;
}

export interface WebParts {
  readonly routers: (metrics: Metrics) => readonly IRouter[];
  readonly health?: Partial<Health>;
  readonly flood?: FloodLimit;
}

/** The product's HTTP face on a free port, with the routers under test. */
export async function openWeb({ routers, health = {}, flood }: WebParts): Promise<Web> {
  const metrics = createMetrics({ ofProcess: false });
  const surprises: unknown[] = [];
  const app = createHttp({
    routers: routers(metrics),
    health: { closing: () => false, storeAway: () => false, backfillPending: () => false, ...health },
    metrics,
    trustProxy: 0,
    surprised: (error) => surprises.push(error),
    ...(flood === undefined ? {} : { flood }),
  });
  const { port, close } = await listen(app, 0);
  return {
    url: `http://127.0.0.1:${port}`,
    surprises,
    close,
    async counted(line) {
      const text = await metrics.registry.metrics();
      const found = text.split('\n').find((row) => row.startsWith(`${line} `));
      return Number(found?.slice(line.length + 1) ?? 0);
    },
  };
}
