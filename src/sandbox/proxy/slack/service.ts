/**
 * The door before the emulated Slack. It checks what the emulator takes for granted (tokens, membership, content,
 * rate, scopes of own methods), adds what it lacks (user groups, do not disturb, guests, shared channels, windows of
 * history), and remembers what Slack cannot be asked for (ephemerals, open modals, App Home).
 */
import { textAt } from '../../wire/fields.ts';
import { type Answer, type Exchange, jsonAnswer, type Service } from '../exchange.ts';
import { forward } from '../forward.ts';
import { refusal, type SlackCall, type SlackReply, succeeded } from './call.ts';
import { completeArguments } from './complete-arguments.ts';
import type { SlackUpstream } from './emulator-client.ts';
import { type GateFacts, gates } from './gates.ts';
import { history, replies } from './history.ts';
import { noteSurfaces } from './note-surfaces.ts';
import { ownMethods } from './own-methods.ts';
import type { RateLimit } from './rate-limit.ts';
import { readArguments, slackMethodOf, tokenOf } from './read-call.ts';
import { shapeReply } from './shape-reply.ts';
import type { TokenBook } from './token-book.ts';
import type { Workspace } from './workspace.ts';

export interface SlackDoor extends GateFacts {
  readonly url: string;
  readonly upstream: SlackUpstream;
  readonly tokens: TokenBook;
  readonly workspace: Workspace;
  readonly rate: RateLimit;
}

export const slackService =
  (door: SlackDoor): Service =>
  async (exchange) => {
    const method = slackMethodOf(exchange.path);
    if (method === undefined) return file(door, exchange);
    if (method === 'oauth.v2.access') return forward(door.url, exchange);
    const principal = door.tokens.find(tokenOf(exchange));
    if (!principal) return jsonAnswer(200, refusal(tokenOf(exchange) === '' ? 'not_authed' : 'invalid_auth'));
    const call = { method, args: readArguments(exchange), principal, inner: exchange.inner };
    const wait = call.inner
      ? undefined
      : door.rate.take(method, textAt(call.args, 'channel'), performance.now());
    if (wait !== undefined) return jsonAnswer(429, refusal('ratelimited'), { 'retry-after': String(wait) });
    return jsonAnswer(200, await answer(door, call));
  };

async function answer(door: SlackDoor, call: SlackCall): Promise<SlackReply> {
  for (const gate of gates) {
    const refused = await gate(door, call);
    if (refused) return refused;
  }
  const complete = { ...call, args: completeArguments(call) };
  door.members.noticed(call);
  const reply = await carryOut(door, complete);
  door.members.noticed(call);
  if (!succeeded(reply)) return reply;
  noteSurfaces(door.surfaces, complete, reply);
  return shapeReply(door.workspace, call, reply);
}

async function carryOut({ upstream, workspace }: SlackDoor, call: SlackCall): Promise<SlackReply> {
  const { method, args, principal } = call;
  if (method === 'conversations.history') return history(upstream, args, principal);
  if (method === 'conversations.replies') return replies(upstream, args, principal);
  const own = ownMethods[method];
  return own ? own.answer(workspace, call) : upstream.call(method, args, principal);
}

/** Uploads carry their right in the address; private files want the token. */
function file({ tokens, url }: SlackDoor, exchange: Exchange): Promise<Answer> {
  const { authorization: _theirs, ...headers } = exchange.headers;
  const principal = tokens.find(tokenOf(exchange));
  return forward(url, {
    ...exchange,
    headers: principal ? { ...headers, authorization: `Bearer ${tokens.alias(principal)}` } : headers,
  });
}
