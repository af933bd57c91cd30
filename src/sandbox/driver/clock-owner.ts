import { z } from 'zod';
import { type ClockState, clockNow, jumpClock, pauseClock, runClock } from '../clock.ts';

export const clockOrderSchema = z.union([
  z.object({ jump: z.iso.datetime({ offset: true }) }),
  z.object({ pause: z.unknown() }),
  z.object({ run: z.unknown() }),
]);
export type ClockOrder = z.output<typeof clockOrderSchema>;

/** The clock as people read it. */
export interface ClockReading {
  /** Sandbox time, ISO. */
  readonly now: string;
  readonly paused: boolean;
  readonly offsetMs: number;
  /** Subscribers that could not be told; they keep the older time. */
  readonly missed: readonly string[];
}

const TOLD_WITHIN_MS = 2_000;

/** The one holder of the sandbox's clock. Whoever has to follow is told of every change before it is confirmed. */
export class ClockOwner {
  #state: ClockState;
  readonly #subscribers = new Set<string>();

  constructor(state: ClockState) {
    this.#state = state;
  }

  /** Epoch ms. */
  now(): number {
    return clockNow(this.#state, Date.now());
  }

  read(missed: readonly string[] = []): ClockReading {
    const { offsetMs, pausedAt } = this.#state;
    return { now: new Date(this.now()).toISOString(), paused: pausedAt !== undefined, offsetMs, missed };
  }

  /** From now on `url` gets `POST { now, offsetMs, pausedAt? }` at every change, and at once. */
  async subscribe(url: string): Promise<ClockReading> {
    this.#subscribers.add(url);
    return this.read(await this.#tell([url]));
  }

  unsubscribe(url: string): void {
    this.#subscribers.delete(url);
  }

  async move(order: ClockOrder): Promise<ClockReading> {
    const wallNow = Date.now();
    if ('jump' in order) this.#state = jumpClock(this.#state, wallNow, Date.parse(order.jump));
    else if ('pause' in order) this.#state = pauseClock(this.#state, wallNow);
    else this.#state = runClock(this.#state, wallNow);
    return this.read(await this.#tell([...this.#subscribers]));
  }

  async #tell(urls: readonly string[]): Promise<readonly string[]> {
    const body = JSON.stringify({ now: this.now(), ...this.#state });
    const told = await Promise.all(
      urls.map(async (url) => {
        const answer = await fetch(url, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body,
          signal: AbortSignal.timeout(TOLD_WITHIN_MS),
        }).catch((error: unknown) => {
          // Somebody slow is told again next time; somebody gone was killed and will subscribe anew.
          if (!(error instanceof DOMException)) this.#subscribers.delete(url);
        });
        return answer?.ok ? [] : [url];
      }),
    );
    return told.flat();
  }
}
