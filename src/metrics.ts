import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

/** Seconds; the aim is 50 ms for a webhook and 100 ms for a click, Slack's and Twilio's limits are 3 and 15 s. */
const LATENCY_BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 3, 10, 15];

export interface Metrics {
  readonly registry: Registry;
  /** A webhook or click that was answered, and how it ended. */
  readonly webhook: (route: string, outcome: string) => void;
  readonly webhookSeconds: (route: string, seconds: number) => void;
  readonly clickSeconds: (action: string, seconds: number) => void;
  /** A text handed to the carrier, by the kind of its answer. */
  readonly sent: (outcome: 'accepted' | 'refused' | 'unknown' | 'abandoned') => void;
  /** The gate made a send wait, by the rule that did. */
  readonly held: (rule: string) => void;
  readonly blocked: (rule: string) => void;
  /** Asked at every scrape for the rows waiting in a queue. */
  readonly watchQueue: (queue: string, depth: () => Promise<number> | number) => void;
}

/** The process's metrics, in a registry of their own so that several can live in one test. */
export function createMetrics({ ofProcess = true }: { ofProcess?: boolean } = {}): Metrics {
  const registry = new Registry();
  const registers = [registry];
  if (ofProcess) collectDefaultMetrics({ register: registry });

  const webhooks = new Counter({
    name: 'baton_webhooks_total',
    help: 'Webhooks answered, by route and how they ended.',
    labelNames: ['route', 'outcome'],
    registers,
  });
  const sends = new Counter({
    name: 'baton_sends_total',
    help: "Texts handed to the carrier, by the carrier's answer.",
    labelNames: ['outcome'],
    registers,
  });
  const verdicts = new Counter({
    name: 'baton_sends_stopped_total',
    help: 'Sends that the gate held or blocked, by the rule that did.',
    labelNames: ['verdict', 'rule'],
    registers,
  });
  const latency = (name: string, help: string, labelNames: readonly string[]) =>
    new Histogram({ name, help, labelNames, buckets: LATENCY_BUCKETS, registers });
  const webhookLatency = latency('baton_webhook_seconds', 'From request to answer, by route.', ['route']);
  const clickLatency = latency('baton_click_seconds', 'From click to acknowledgement, by action.', [
    'action',
  ]);
  const queues = new Map<string, () => Promise<number> | number>();
  new Gauge({
    name: 'baton_queue_rows',
    help: 'Effects waiting to be carried out, by queue.',
    labelNames: ['queue'],
    registers,
    async collect() {
      this.reset();
      // A store that is away must not take the other figures with it.
      for (const [queue, depth] of queues) {
        const rows = await Promise.resolve()
          .then(depth)
          .catch(() => undefined);
        if (rows !== undefined) this.set({ queue }, rows);
      }
    },
  });

  return {
    registry,
    webhook: (route, outcome) => webhooks.inc({ route, outcome }),
    webhookSeconds: (route, seconds) => webhookLatency.observe({ route }, seconds),
    clickSeconds: (action, seconds) => clickLatency.observe({ action }, seconds),
    sent: (outcome) => sends.inc({ outcome }),
    held: (rule) => verdicts.inc({ verdict: 'hold', rule }),
    blocked: (rule) => verdicts.inc({ verdict: 'block', rule }),
    watchQueue: (queue, depth) => queues.set(queue, depth),
  };
}
