import type { Refused } from '../use-cases/ports.ts';
import type { Clicker } from './clicker.ts';
import { drawn } from './drawing.ts';
import type { SlackDeps } from './slack-deps.ts';

/** A reason for the error line of a field, where Slack shows no mentions: they become names. */
export const plainReason = async (
  deps: SlackDeps,
  clicker: Pick<Clicker, 'ws'>,
  { reason }: Refused,
): Promise<string> =>
  (await drawn(deps, clicker, ({ nameOf }) =>
    reason.replace(/<@([\w-]+)>/g, (_, user: string) => nameOf(user)),
  )) ?? reason;
