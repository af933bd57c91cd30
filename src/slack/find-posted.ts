import type { WebClient } from '@slack/web-api';
import { type CardMark, readMark } from './card-key.ts';

/** Where a lost message may be: in a channel since a time, or in a thread. */
export interface Whereabouts {
  readonly channel: string;
  readonly thread: string | undefined;
  /** Epoch ms before which it cannot have been posted. */
  readonly since: number;
}

const PAGE_SIZE = 200;
const MOST_PAGES = 10;
/** Slack's clock and ours may differ. */
const SKEW_MS = 10 * 60_000;

/**
 * After an unknown answer: the message with this mark, if it got through after all. Undefined means that it is not
 * there; troubles of Slack's throw, so that nobody takes "could not look" for "is not there".
 */
export async function findPosted(
  web: WebClient,
  at: Whereabouts,
  wanted: CardMark,
): Promise<string | undefined> {
  let cursor: string | undefined;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const found = await readPage(web, at, cursor);
    const match = found.messages?.find(({ metadata }) => {
      const mark = readMark(metadata);
      return mark?.contact === wanted.contact && mark.card === wanted.card;
    });
    if (match?.ts !== undefined) return match.ts;
    cursor = found.response_metadata?.next_cursor || undefined;
    if (cursor === undefined) return undefined;
  }
  return undefined;
}

function readPage(web: WebClient, { channel, thread, since }: Whereabouts, cursor: string | undefined) {
  const common = {
    channel,
    oldest: String(Math.max(0, since - SKEW_MS) / 1_000),
    include_all_metadata: true,
    limit: PAGE_SIZE,
    ...(cursor === undefined ? {} : { cursor }),
  };
  return thread === undefined
    ? web.conversations.history(common)
    : web.conversations.replies({ ...common, ts: thread });
}
