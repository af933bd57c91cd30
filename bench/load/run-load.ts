import { setTimeout as sleep } from 'node:timers/promises';
import type { Pace } from './job.ts';
import { Pool } from './pool.ts';
import { type Outcome, Tally } from './tally.ts';

/** Sends every request once, at the pace, and waits for every answer. */
export async function runLoad(port: number, requests: readonly Buffer[], pace: Pace): Promise<Outcome> {
  const pool = await Pool.open(port, Math.min(requests.length, pace.connections));
  try {
    return pace.kind === 'closed'
      ? await closedLoop(pool, requests, pace.connections)
      : await openLoop(pool, requests, pace.perSecond);
  } finally {
    pool.close();
  }
}

/** As fast as the receiver answers: so many senders, each of whom waits for an answer before it sends again. */
async function closedLoop(pool: Pool, requests: readonly Buffer[], senders: number): Promise<Outcome> {
  const tally = new Tally();
  const waiting = requests.values();
  const sender = async (): Promise<void> => {
    for (const request of waiting) {
      const from = performance.now();
      tally.note(await pool.send(request), performance.now() - from);
    }
  };
  await Promise.all(Array.from({ length: senders }, sender));
  return tally.outcome();
}

/**
 * As the world sends, where nobody waits for anybody else. Time counts from when a request was due, so that a receiver
 * that stands still pays for everything that came meanwhile.
 */
async function openLoop(pool: Pool, requests: readonly Buffer[], perSecond: number): Promise<Outcome> {
  const tally = new Tally();
  const start = performance.now();
  const one = async (request: Buffer, due: number): Promise<void> => {
    const status = await pool.send(request);
    tally.note(status, performance.now() - due);
  };
  const sent: Promise<void>[] = [];
  for (const [index, request] of requests.entries()) {
    const due = start + (index * 1_000) / perSecond;
    while (performance.now() < due) await sleep(Math.max(1, due - performance.now()));
    sent.push(one(request, due));
  }
  await Promise.all(sent);
  return tally.outcome();
}
