import { z } from 'zod';
import { callControl } from '../../src/sandbox/wire/call-control.ts';
import type { Job } from '../load/job.ts';
import type { Outcome } from '../load/tally.ts';

const outcome: z.ZodType<Outcome> = z.object({
  seconds: z.number(),
  perSecond: z.number(),
  p50: z.number(),
  p99: z.number(),
  worst: z.number(),
  statuses: z.record(z.string(), z.number()),
});

export type RunJob = (job: Job) => Promise<Outcome>;

/** Something was not answered with 200: the figures would be of refusals. */
export class NotAccepted extends Error {
  override readonly name = 'NotAccepted';
}

/** The load generator at a control address. Rejects with `NotAccepted` when an answer was not 200. */
export const askLoad =
  (url: string): RunJob =>
  async (job) => {
    const came = outcome.parse(await callControl(url, 'POST /run', job));
    const others = Object.keys(came.statuses).filter((status) => status !== '200');
    if (others.length > 0)
      throw new NotAccepted(`${job.traffic.kind}: answers by status ${JSON.stringify(came.statuses)}`);
    return came;
  };
