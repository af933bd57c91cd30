import type { WebClient } from '@slack/web-api';
import type { Audience } from '../use-cases/ports.ts';

const KEEP_MS = 5 * 60_000;
const MOST_MEMBERS = 200;

/**
 * Who reads along where a look-up or a proof is asked for (T16): only a private channel without guests and without
 * another organisation may hear of contacts, until an admin confirms another. Direct messages are private.
 */
export function channelAudience(deps: {
  readonly web: (ws: string) => WebClient;
  readonly monotonic: () => number;
}): (ws: string, channel: string) => Promise<Audience> {
  const known = new Map<string, { readonly audience: Audience; readonly until: number }>();
  return async (ws, channel) => {
    // Direct messages, by Slack's own letter for them; asking about one would need a scope for nothing.
    if (channel.startsWith('D')) return 'private';
    const key = `${ws}/${channel}`;
    const kept = known.get(key);
    if (kept !== undefined && kept.until > deps.monotonic()) return kept.audience;
    const audience = await ask(deps.web(ws), channel);
    if (audience !== 'unknown') known.set(key, { audience, until: deps.monotonic() + KEEP_MS });
    return audience;
  };
}

async function ask(web: WebClient, channel: string): Promise<Audience> {
  try {
    const { channel: found } = await web.conversations.info({ channel });
    if (found === undefined) return 'unknown';
    if (found.is_ext_shared === true || found.is_org_shared === true || found.is_pending_ext_shared === true)
      return 'shared';
    if (found.is_private !== true && found.is_mpim !== true) return 'public';
    return (await hasGuests(web, channel)) ? 'guests' : 'private';
  } catch {
    return 'unknown';
  }
}

async function hasGuests(web: WebClient, channel: string): Promise<boolean> {
  const { members, response_metadata: more } = await web.conversations.members({
    channel,
    limit: MOST_MEMBERS,
  });
  // A private channel of hundreds is not looked through person by person.
  if (more?.next_cursor) return true;
  for (const user of members ?? []) {
    const { user: found } = await web.users.info({ user });
    if (found?.is_restricted === true || found?.is_ultra_restricted === true || found?.is_stranger === true)
      return true;
  }
  return false;
}
