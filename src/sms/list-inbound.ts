import type { Twilio } from 'twilio';
import type { MessageInstance } from 'twilio/lib/rest/api/v2010/account/message.js';
import { asE164 } from '../domain/phone.ts';
import type { ParsedText } from './parse.ts';

const PAGE = 1_000;

export interface InboundList {
  readonly client: Pick<Twilio, 'messages'>;
  /** The business numbers whose texts are ours. */
  readonly numbers: readonly string[];
  /** Where media is fetched from: Twilio's API, or what stands in for it. */
  readonly apiUrl?: string;
}

/**
 * The texts that came in since a time (epoch ms), oldest first over all numbers, because a START after a STOP means
 * something else than before it. The list has no `OptOutType` and no place of the number. Throws when the carrier
 * cannot be asked to the end: half a backfill is none.
 */
export async function* listInbound(list: InboundList, since: number): AsyncIterable<ParsedText> {
  const found: MessageInstance[] = [];
  for (const to of list.numbers) {
    const newestFirst = await list.client.messages.list({
      to,
      dateSentAfter: new Date(since),
      pageSize: PAGE,
    });
    // Documented as whole days in GMT, so that up to a day too much may come; sorting keeps the order of one second.
    found.push(
      ...newestFirst.filter((text) => text.direction === 'inbound' && arrived(text) >= since).reverse(),
    );
  }
  found.sort((a, b) => arrived(a) - arrived(b));
  for (const message of found) {
    const text = await parseListed(list, message);
    if (text !== undefined) yield text;
  }
}

const arrived = (message: MessageInstance): number => (message.dateSent ?? message.dateCreated).getTime();

/** Undefined for senders that no contact can be made of, such as short codes and other channels. */
async function parseListed(list: InboundList, message: MessageInstance): Promise<ParsedText | undefined> {
  const from = asE164(message.from);
  if (from === undefined) return undefined;
  const { sid, to } = message;
  return {
    sid,
    from,
    to,
    body: (message.body ?? '').toWellFormed(),
    media: Number(message.numMedia) > 0 ? await listMedia(list, sid) : [],
    place: {},
    raw: JSON.stringify(message.toJSON()).toWellFormed(),
    sentAt: arrived(message),
  };
}

async function listMedia(
  { client, apiUrl = 'https://api.twilio.com' }: InboundList,
  sid: string,
): Promise<ParsedText['media']> {
  const media = await client.messages(sid).media.list();
  return media.map(({ uri, contentType }) => ({
    url: `${apiUrl}${uri.replace(/\.json$/, '')}`,
    type: contentType,
  }));
}
