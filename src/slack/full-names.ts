import type { WebClient } from '@slack/web-api';

/**
 * Teammates by their full names, for papers that strangers read long after: id → name. Somebody whom Slack does not
 * name (any more) is missing, and stays an id.
 */
export const fullNames =
  (web: (ws: string) => WebClient) =>
  async (ws: string, users: readonly string[]): Promise<Readonly<Record<string, string>>> => {
    const found = await Promise.allSettled(users.map((user) => web(ws).users.info({ user })));
    return Object.fromEntries(
      found.flatMap((answer, index) => {
        const profile = answer.status === 'fulfilled' ? answer.value.user : undefined;
        const name = profile?.real_name || profile?.profile?.real_name || profile?.name;
        const user = users[index];
        return name && user !== undefined ? [[user, name]] : [];
      }),
    );
  };
