import { fieldsOf, listOf, textAt } from '../../../src/sandbox/wire/fields.ts';
import { readMark } from '../../../src/slack/card-key.ts';
import type { House } from './house.ts';

/** A message of Baton's as Slack keeps it. */
export interface Post {
  readonly channel: string;
  readonly ts: string;
  /** Whose card it is, and which; undefined for pictures and for words without a mark. */
  readonly mark: { readonly contact: string; readonly card: string } | undefined;
  readonly files: readonly string[];
  /** Text and blocks as one string. */
  readonly says: string;
}

/** Everything that stands in the lanes' channels and threads, each message once. */
export async function slackRecord({ urls, stage }: Pick<House, 'urls' | 'stage'>): Promise<readonly Post[]> {
  const found = new Map<string, Post>();
  for (const channel of Object.keys(urls.slack.channels)) {
    for (const root of await stage.channel(channel)) {
      for (const message of await stage.thread(channel, root)) {
        const post = postOf(channel, message);
        found.set(`${channel} ${post.ts}`, post);
      }
    }
  }
  return [...found.values()];
}

function postOf(channel: string, message: unknown): Post {
  const fields = fieldsOf(message);
  const { metadata, text, blocks, files } = fields;
  return {
    channel,
    ts: textAt(fields, 'ts'),
    mark: readMark(metadata),
    files: listOf(files).map((file) => textAt(fieldsOf(file), 'name')),
    says: JSON.stringify([text, blocks]),
  };
}

/** Marks and file names that stand in Slack more than once. */
export function doubled(posts: readonly Post[]): readonly string[] {
  const names = posts.flatMap(({ mark, files }) => [
    ...(mark === undefined ? [] : [`${mark.contact}/${mark.card}`]),
    ...files,
  ]);
  return names.filter((name, index) => names.indexOf(name) !== index);
}

/** The cards of one contact, by what begins their name: `root:`, `in:`, `draft:` … */
export const cardsOf = (posts: readonly Post[], contact: string, kind: string): readonly Post[] =>
  posts.filter(({ mark }) => mark?.contact === contact && mark.card.startsWith(kind));

/** Words of Baton's without a mark: that a row was given up, which must not happen unseen in a test. */
export const unmarked = (posts: readonly Post[]): readonly Post[] =>
  posts.filter(({ mark, files }) => mark === undefined && files.length === 0);
