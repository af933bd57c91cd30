import type { SlackConfig } from './slack-config.ts';

/** The emulator answers at an address that it cannot know; the proxy puts its own in place of this one. */
export const SLACK_PLACEHOLDER = 'http://slack.sandbox.invalid';

/** Ids of Baton's app in the sandbox's workspace. The team is `T000000001` in every emulated workspace. */
export const bot = { appId: 'A0BATON001', botId: 'B0BATON001', userId: 'U0BATON001' } as const;

/** The emulator's own first user, owner of the workspace; it cannot be left out. */
export const workspaceOwner = { userId: 'U000000001', token: 'xoxp-admin' } as const;

/** The emulator refuses the 5,001st request that one token makes in an hour. Slack has no such limit. */
const ALIASES = { bot: 200, person: 20 } as const;
export const REQUESTS_PER_ALIAS = 4_000;

/** The token by which the proxy makes a principal's n-th request. */
export const aliasOf = (token: string, requests: number, isBot: boolean): string =>
  `${token}~${Math.floor(requests / REQUESTS_PER_ALIAS) % (isBot ? ALIASES.bot : ALIASES.person)}`;

/**
 * The emulator's seed. Users come before channels, because a seeded channel takes everybody seeded so far as its
 * members; the bot user is made afterwards and has to be invited.
 */
export function slackSeed({ team, people, channels, botToken, botScopes }: SlackConfig) {
  const persons = [
    { token: workspaceOwner.token, user: 'admin' },
    ...people.map(({ name }) => ({ token: `xoxp-${name}`, user: name })),
  ];
  return {
    team: { name: team, domain: team.toLowerCase().replace(/[^a-z0-9]+/g, '-') },
    users: people.map(({ name, realName, admin }) => ({
      name,
      real_name: realName,
      email: `${name}@example.com`,
      is_admin: admin,
    })),
    channels: channels.map((channel) => ({ name: channel.name, is_private: channel.private })),
    oauth_apps: [
      {
        app_id: bot.appId,
        client_id: 'sandbox.baton',
        client_secret: 'sandbox-client-secret',
        name: 'Baton',
        redirect_uris: [],
        bot_id: bot.botId,
        bot_user_id: bot.userId,
        bot_name: 'baton',
        ...(botScopes === undefined ? {} : { scopes: botScopes }),
      },
    ],
    tokens: [
      ...aliases(botToken, true).map((token) => ({
        token,
        type: 'bot',
        user_id: bot.userId,
        bot_id: bot.botId,
        bot_user_id: bot.userId,
        app_id: bot.appId,
        ...(botScopes === undefined ? {} : { scopes: botScopes }),
      })),
      ...persons.flatMap(({ token, user }) =>
        aliases(token, false).map((alias) => ({ token: alias, type: 'user', user, app_id: bot.appId })),
      ),
    ],
    strict_scopes: botScopes !== undefined,
  };
}

const aliases = (token: string, isBot: boolean): string[] =>
  Array.from({ length: isBot ? ALIASES.bot : ALIASES.person }, (_, n) =>
    aliasOf(token, n * REQUESTS_PER_ALIAS, isBot),
  );
