import type { Fields } from '../wire/fields.ts';
import type { Answer, Exchange, Target } from './exchange.ts';

/** A request as a witness remembers it. Bodies are kept: this is the sandbox's memory, never Baton's log. */
export interface Entry {
  readonly n: number;
  readonly target: Target;
  readonly operation: string;
  readonly method: string;
  readonly path: string;
  /** Epoch ms of wall time at which the request had been read. */
  readonly at: number;
  readonly fields: Fields;
  readonly fault?: string;
  /** HTTP status of the answer; absent while it is under way and when the connection was cut. */
  readonly status?: number;
  /** Milliseconds until the answer or the cut. */
  readonly tookMs?: number;
  /** Slack's `error` or Twilio's `code`, when the answer was a refusal. */
  readonly refused?: string;
}

const KEPT = 50_000;

/** The last fifty thousand requests, oldest first. */
export class Journal {
  readonly #entries = new Map<number, Entry>();
  #count = 0;

  /** Notes a request; the returned function notes how it ended. */
  open(exchange: Exchange): (answer: Answer | 'cut', refused?: string) => void {
    this.#count += 1;
    const entry: Entry = {
      n: this.#count,
      target: exchange.target,
      operation: exchange.operation,
      method: exchange.method,
      path: exchange.path,
      at: Date.now(),
      fields: exchange.fields,
      ...(exchange.fault === undefined ? {} : { fault: exchange.fault.kind }),
    };
    this.#entries.set(entry.n, entry);
    this.#entries.delete(entry.n - KEPT);
    return (answer, refused) => {
      if (!this.#entries.has(entry.n)) return;
      this.#entries.set(entry.n, {
        ...entry,
        tookMs: Date.now() - entry.at,
        ...(answer === 'cut' ? {} : { status: answer.status }),
        ...(refused === undefined ? {} : { refused }),
      });
    };
  }

  /** Filters are optional: `target`, `method` (operation), `since` (only entries with a greater `n`). */
  list(query: URLSearchParams): readonly Entry[] {
    const target = query.get('target');
    const operation = query.get('method');
    const since = Number(query.get('since') ?? 0);
    return [...this.#entries.values()].filter(
      (entry) =>
        entry.n > since &&
        (target === null || entry.target === target) &&
        (operation === null || entry.operation === operation),
    );
  }

  clear(): void {
    this.#entries.clear();
  }
}
