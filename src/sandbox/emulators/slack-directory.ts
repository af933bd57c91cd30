import { WebClient } from '@slack/web-api';
import { aliasOf, bot, workspaceOwner } from './slack-seed.ts';

export interface Directory {
  readonly users: Readonly<Record<string, string>>;
  readonly channels: Readonly<Record<string, string>>;
}

/** Brings the bot into the workspace's channels and tells which id each name has. */
export async function openChannels(api: string, wanted: readonly string[]): Promise<Directory> {
  const owner = new WebClient(aliasOf(workspaceOwner.token, 0, false), { slackApiUrl: `${api}/api/` });
  const listed = await owner.conversations.list({ types: 'public_channel,private_channel', limit: 1000 });
  const channels = idsByName(listed.channels ?? []);
  for (const name of wanted) {
    const channel = channels[name];
    if (channel === undefined) throw new Error(`the emulator did not make #${name}`);
    await owner.conversations.invite({ channel, users: bot.userId });
  }
  const { members } = await owner.users.list({ limit: 1000 });
  return { channels, users: idsByName(members ?? []) };
}

const idsByName = (rows: readonly { readonly id?: string; readonly name?: string }[]) =>
  Object.fromEntries(
    rows.flatMap(({ id, name }) => (id === undefined || name === undefined ? [] : [[name, id]])),
  );
