import type { Logger } from 'pino';
import type { Metrics } from '../metrics.ts';
import type { Ports } from '../use-cases/ports.ts';

const answers = { accepted: true, refused: true, unknown: true, abandoned: true } as const;
const isAnswer = (value: unknown): value is keyof typeof answers =>
  typeof value === 'string' && Object.hasOwn(answers, value);

/** What the use cases have to say goes to the log, and what is counted to the metrics. Ids and counts only. */
export const noteTaker =
  (log: Logger, metrics: Metrics): Ports['note'] =>
  (what, about) => {
    log.info(about, what);
    const { answer, verdict, rule } = about;
    if (what === 'carrier answered' && isAnswer(answer)) metrics.sent(answer);
    if (what === 'text not sent' && verdict === 'hold') metrics.held(String(rule));
    if (what === 'text not sent' && verdict === 'block') metrics.blocked(String(rule));
  };
