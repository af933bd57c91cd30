import type { ProxyConfig } from '../config.ts';
import { type Door, openDoor } from '../door.ts';
import type { FaultBoard } from '../fault-board.ts';
import type { Journal } from '../journal.ts';
import { slackUpstream } from './emulator-client.ts';
import { Members } from './members.ts';
import { RateLimit } from './rate-limit.ts';
import { slackMethodOf } from './read-call.ts';
import { type SlackDoor, slackService } from './service.ts';
import { Surfaces } from './surfaces.ts';
import { type Principal, TokenBook } from './token-book.ts';
import { Workspace } from './workspace.ts';

/** Opens the door before Slack. */
export async function openSlack(
  { slack }: ProxyConfig,
  board: FaultBoard,
  journal: Journal,
): Promise<{ door: Door; parts: SlackDoor }> {
  const { url, botToken, botScopes, bot, users, userGroups } = slack;
  const people = Object.entries(users)
    .filter(([, userId]) => userId !== bot.userId)
    .map(([name, userId]): Principal => ({ token: `xoxp-${name}`, userId, isBot: false }));
  const owner = people.find(({ token }) => token === 'xoxp-admin');
  if (!owner) throw new Error('the workspace has no owner');
  const tokens = new TokenBook([{ token: botToken, userId: bot.userId, isBot: true }, ...people]);
  let ownUrl = '';
  const upstream = slackUpstream(url, tokens, () => ownUrl);
  const parts: SlackDoor = {
    url,
    upstream,
    tokens,
    workspace: new Workspace(),
    rate: new RateLimit(),
    members: new Members(upstream, owner),
    surfaces: new Surfaces(),
    botScopes: botScopes === undefined ? undefined : new Set(botScopes),
  };
  for (const group of userGroups) parts.workspace.putGroup(group);
  const door = await openDoor({
    target: 'slack',
    operationOf: (_, path) => slackMethodOf(path) ?? path,
    service: slackService(parts),
    board,
    journal,
  });
  ownUrl = door.url;
  return { door, parts };
}
