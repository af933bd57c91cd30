import type { Fields } from '../wire/fields.ts';
import type { Fault } from './fault.ts';

export type Target = 'slack' | 'twilio' | 'model';

/** One request at one of the proxy's doors. */
export interface Exchange {
  readonly target: Target;
  /** `chat.postMessage`, `messages.create` and the like; what has no name is its path. */
  readonly operation: string;
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly raw: Buffer;
  /** The body's fields, from a form or JSON; for GET those of the query. */
  readonly fields: Fields;
  /** The fault programmed for this request. */
  readonly fault: Fault | undefined;
  /** Made by another part of the sandbox: neither recorded nor disturbed. */
  readonly inner: boolean;
}

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
}

/** What stands behind a door. */
export type Service = (exchange: Exchange) => Promise<Answer>;

/** A header by which parts of the sandbox speak to Slack or Twilio without being recorded or disturbed. */
export const INNER_HEADER = 'x-sandbox-inner';

export const jsonAnswer = (status: number, body: unknown, headers: Record<string, string> = {}): Answer => ({
  status,
  headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
  body: JSON.stringify(body),
});
