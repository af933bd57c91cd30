import type { Fields } from '../../wire/fields.ts';
import type { Principal } from './token-book.ts';

/** A call of Slack's Web API by somebody we know. */
export interface SlackCall {
  readonly method: string;
  /** Arguments with their JSON parts decoded. */
  readonly args: Fields;
  readonly principal: Principal;
  readonly inner: boolean;
}

/** What Slack answers: `ok` and the rest. */
export type SlackReply = Fields;

export const refusal = (error: string, more: Fields = {}): SlackReply => ({ ok: false, error, ...more });

export const succeeded = ({ ok }: SlackReply): boolean => ok === true;
