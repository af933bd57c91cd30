import express, { type Application, type IRouter, type RequestHandler } from 'express';
import helmet from 'helmet';
import { answerErrors } from './http/answer-errors.ts';
import { type FloodLimit, floodGate } from './http/flood-gate.ts';
import { type Health, healthRouter } from './http/health.ts';
import { routeLabel } from './http/route-label.ts';
import type { Metrics } from './metrics.ts';

export interface HttpParts {
  /** Slack's receiver and the webhook routers, in the order in which they are asked. */
  readonly routers: readonly IRouter[];
  readonly health: Health;
  readonly metrics: Metrics;
  /** Own proxies in front. */
  readonly trustProxy: number;
  readonly surprised: (error: unknown, route: string) => void;
  readonly flood?: FloodLimit;
}

/** The HTTP face: probes, then the flood gate, then the routes, and one place for errors. */
export function createHttp({
  routers,
  health,
  metrics,
  trustProxy,
  surprised,
  flood,
}: HttpParts): Application {
  const app = express();
  app.set('trust proxy', trustProxy);
  app.set('etag', false);
  app.use(helmet());
  app.use(healthRouter(health, metrics.registry));
  app.use(timed(metrics), hangUpWhen(health.closing));
  app.use(floodGate(() => metrics.webhook('other', 'flood'), flood));
  for (const router of routers) app.use(router);
  app.use((_request, response) => {
    response.status(404).json({ error: 'not-found', message: 'There is nothing here.' });
  });
  app.use(answerErrors({ count: metrics.webhook, surprised }));
  return app;
}

const timed =
  (metrics: Metrics): RequestHandler =>
  (request, response, next) => {
    const route = routeLabel(request.path);
    const start = performance.now();
    response.on('finish', () => metrics.webhookSeconds(route, (performance.now() - start) / 1_000));
    next();
  };

/** While closing, a caller that keeps its connection would find nobody at the other end of it. */
const hangUpWhen =
  (closing: () => boolean): RequestHandler =>
  (_request, response, next) => {
    if (closing()) response.set('connection', 'close');
    next();
  };
