import type { WebClient } from '@slack/web-api';
import { firstName } from '../domain/short-name.ts';
import { oneLine } from './text.ts';

const KEEP_MS = 3_600_000;
/** Somebody whom Slack would not name just now is asked for again soon. */
const KEEP_UNKNOWN_MS = 60_000;
const MOST_KEPT = 5_000;

interface Known {
  readonly name: string | undefined;
  readonly until: number;
}

/** First names of teammates, remembered for an hour, so that cards can name people without mentioning them. */
export class People {
  readonly #known = new Map<string, Known>();
  readonly #web: (ws: string) => WebClient;
  readonly #monotonic: () => number;

  constructor(web: (ws: string) => WebClient, monotonic: () => number) {
    this.#web = web;
    this.#monotonic = monotonic;
  }

  /** Whatever `draw` makes with names; those that were missing are asked for, and it is drawn once more. */
  async named<T>(ws: string, stranger: string, draw: (nameOf: (user: string) => string) => T): Promise<T> {
    const missing = new Set<string>();
    const drawn = draw((user) => {
      const known = this.#recall(ws, user);
      if (known === undefined) missing.add(user);
      return known?.name ?? stranger;
    });
    if (missing.size === 0) return drawn;
    await Promise.all([...missing].map((user) => this.#learn(ws, user)));
    return draw((user) => this.#recall(ws, user)?.name ?? stranger);
  }

  #recall(ws: string, user: string): Known | undefined {
    const known = this.#known.get(`${ws}/${user}`);
    return known !== undefined && known.until > this.#monotonic() ? known : undefined;
  }

  async #learn(ws: string, user: string): Promise<void> {
    const name = await this.#ask(ws, user);
    if (this.#known.size >= MOST_KEPT) this.#known.clear();
    const until = this.#monotonic() + (name === undefined ? KEEP_UNKNOWN_MS : KEEP_MS);
    this.#known.set(`${ws}/${user}`, { name, until });
  }

  /** A card without a name is better than no card: whatever goes wrong here is only a missing name. */
  async #ask(ws: string, user: string): Promise<string | undefined> {
    try {
      const { user: found } = await this.#web(ws).users.info({ user });
      const { display_name: display, first_name: first } = found?.profile ?? {};
      return firstName(oneLine(first || found?.real_name || display || found?.name || ''));
    } catch {
      return undefined;
    }
  }
}
