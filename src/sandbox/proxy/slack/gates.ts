import { textAt } from '../../wire/fields.ts';
import { refusal, type SlackCall, type SlackReply } from './call.ts';
import { checkContent } from './check-content.ts';
import type { Members } from './members.ts';
import { ownMethods } from './own-methods.ts';
import type { Surfaces } from './surfaces.ts';

export interface GateFacts {
  readonly members: Members;
  readonly surfaces: Surfaces;
  /** Scopes of the bot; undefined when scopes are not enforced. */
  readonly botScopes: ReadonlySet<string> | undefined;
}

type Gate = (facts: GateFacts, call: SlackCall) => Promise<SlackReply | undefined> | SlackReply | undefined;

const NEEDS_MEMBERSHIP = new Set([
  'chat.postMessage',
  'chat.postEphemeral',
  'chat.update',
  'conversations.history',
  'conversations.replies',
]);

const scope: Gate = ({ botScopes }, { method, principal }) => {
  const needed = ownMethods[method]?.scope;
  if (!principal.isBot || botScopes === undefined || needed === undefined || botScopes.has(needed)) {
    return undefined;
  }
  return refusal('missing_scope', { needed, provided: [...botScopes].join(',') });
};

/** Only a member writes in a channel; a private one does not even exist for others. */
const membership: Gate = async ({ members }, { method, args, principal }) => {
  const channel = textAt(args, 'channel');
  if (!NEEDS_MEMBERSHIP.has(method) || !/^[CG]/.test(channel)) return undefined;
  const inside = await members.of(channel);
  if (inside === undefined) return refusal('channel_not_found');
  return inside.has(principal.userId) ? undefined : refusal('not_in_channel');
};

const content: Gate = (_, call) => checkContent(call);

/** A modal that its reader closed can no longer be changed. */
const closedView: Gate = ({ surfaces }, { method, args }) => {
  const id = textAt(args, 'view_id');
  return method === 'views.update' && id !== '' && surfaces.find(id) === undefined
    ? refusal('not_found')
    : undefined;
};

/** What Slack checks and the emulator does not, in Slack's order. */
export const gates: readonly Gate[] = [scope, content, membership, closedView];
