import type { WebClient } from '@slack/web-api';
import { troubleOf } from './slack-trouble.ts';

/** Who we are in Slack, and the names that settings may use. Several people may share a name. */
export interface Workspace {
  readonly team: string;
  readonly bot: { readonly botId?: string; readonly botUserId?: string };
  readonly channels: ReadonlyMap<string, readonly string[]>;
  readonly users: ReadonlyMap<string, readonly string[]>;
  readonly groups: ReadonlyMap<string, readonly string[]>;
}

const PAGE = 200;

/** Asks Slack who we are and for the names of its channels, people and groups. Rejects with Slack's own words. */
export async function readWorkspace(web: WebClient): Promise<Workspace> {
  const me = await web.auth.test();
  if (me.team_id === undefined) throw new Error('Slack does not say which workspace the token is for');
  return {
    team: me.team_id,
    bot: {
      ...(me.bot_id === undefined ? {} : { botId: me.bot_id }),
      ...(me.user_id === undefined ? {} : { botUserId: me.user_id }),
    },
    channels: byName(await channels(web)),
    users: byName(await people(web)),
    groups: byName(await groups(web)),
  };
}

type Named = readonly [name: string, id: string];

async function channels(web: WebClient): Promise<Named[]> {
  return pages(async (cursor) => {
    const types = 'public_channel,private_channel';
    const { channels: page = [], response_metadata } = await web.conversations.list({
      types,
      exclude_archived: true,
      limit: PAGE,
      ...cursor,
    });
    return { found: page.flatMap(({ name, id }) => named(name, id)), next: response_metadata?.next_cursor };
  });
}

async function people(web: WebClient): Promise<Named[]> {
  return pages(async (cursor) => {
    const { members = [], response_metadata } = await web.users.list({ limit: PAGE, ...cursor });
    const living = members.filter(({ deleted, is_bot }) => deleted !== true && is_bot !== true);
    return {
      found: living.flatMap(({ name, id, profile }) => [
        ...named(name, id),
        ...named(profile?.display_name, id),
      ]),
      next: response_metadata?.next_cursor,
    };
  });
}

/** Groups are a feature of paid plans: where Slack has none, there are none to name. */
async function groups(web: WebClient): Promise<Named[]> {
  try {
    const { usergroups = [] } = await web.usergroups.list();
    return usergroups.flatMap(({ handle, id }) => named(handle, id));
  } catch (error) {
    if (troubleOf(error)?.kind === 'refused') return [];
    throw error;
  }
}

const named = (name: string | undefined, id: string | undefined): Named[] =>
  name === undefined || name === '' || id === undefined ? [] : [[name, id]];

async function pages(
  ask: (cursor: { readonly cursor?: string }) => Promise<{ found: Named[]; next: string | undefined }>,
): Promise<Named[]> {
  const all: Named[] = [];
  let cursor: string | undefined;
  do {
    const { found, next } = await ask(cursor === undefined ? {} : { cursor });
    all.push(...found);
    cursor = next === '' ? undefined : next;
  } while (cursor !== undefined);
  return all;
}

function byName(pairs: readonly Named[]): Map<string, readonly string[]> {
  const map = new Map<string, readonly string[]>();
  for (const [name, id] of pairs) map.set(name, [...new Set([...(map.get(name) ?? []), id])]);
  return map;
}
