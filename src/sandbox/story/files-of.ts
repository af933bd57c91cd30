import { WebClient } from '@slack/web-api';
import type { SandboxUrls } from '../urls-file.ts';

/** What Baton has uploaded to somebody's direct messages, downloaded with the bot's token, as text. */
export function filesOf({ slack }: Pick<SandboxUrls, 'slack'>): (user: string) => Promise<readonly string[]> {
  const web = new WebClient(slack.botToken, { slackApiUrl: slack.api });
  return async (user) => {
    const { channel } = await web.conversations.open({ users: user });
    const { files = [] } = await web.files.list(channel?.id === undefined ? {} : { channel: channel.id });
    return Promise.all(
      files.flatMap(({ url_private: url }) =>
        url === undefined
          ? []
          : [
              fetch(url, { headers: { authorization: `Bearer ${slack.botToken}` } }).then((file) =>
                file.text(),
              ),
            ],
      ),
    );
  };
}
