import { listAt, textOf } from '../../wire/fields.ts';
import { type SlackCall, succeeded } from './call.ts';
import type { SlackUpstream } from './emulator-client.ts';
import type { Principal } from './token-book.ts';

const CHANGING = new Set([
  'conversations.join',
  'conversations.leave',
  'conversations.invite',
  'conversations.kick',
  'conversations.create',
]);

/** Who is in which channel, asked of the emulator and remembered until somebody comes or goes. */
export class Members {
  readonly #upstream: SlackUpstream;
  readonly #owner: Principal;
  readonly #known = new Map<string, Promise<ReadonlySet<string> | undefined>>();

  constructor(upstream: SlackUpstream, owner: Principal) {
    this.#upstream = upstream;
    this.#owner = owner;
  }

  /** Undefined when there is no such channel. */
  of(channel: string): Promise<ReadonlySet<string> | undefined> {
    const known = this.#known.get(channel) ?? this.#ask(channel);
    this.#known.set(channel, known);
    return known;
  }

  /** To be told of every call, before and after it. */
  noticed({ method }: SlackCall): void {
    if (CHANGING.has(method)) this.#known.clear();
  }

  async #ask(channel: string): Promise<ReadonlySet<string> | undefined> {
    const reply = await this.#upstream.call('conversations.members', { channel }, this.#owner);
    return succeeded(reply) ? new Set(listAt(reply, 'members').map(textOf)) : undefined;
  }
}
