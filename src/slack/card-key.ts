import { z } from 'zod';

/**
 * The mark on every message of Baton's: contact id (an HMAC) and card name, nothing personal, because any app that can
 * read the message reads its metadata too.
 */
const CARD_EVENT = 'baton_card';

export interface CardMark {
  readonly contact: string;
  readonly card: string;
}

const mark = z.object({
  event_type: z.literal(CARD_EVENT),
  event_payload: z.object({ key: z.string().regex(/^[^/]+\/.+$/) }),
});

export const cardMetadata = ({ contact, card }: CardMark) => ({
  event_type: CARD_EVENT,
  event_payload: { key: `${contact}/${card}` },
});

/** Which card a message says it is. Anybody can write metadata: check it against the contact before trusting it. */
export function readMark(metadata: unknown): CardMark | undefined {
  const read = mark.safeParse(metadata);
  if (!read.success) return undefined;
  const { key } = read.data.event_payload;
  const slash = key.indexOf('/');
  return { contact: key.slice(0, slash), card: key.slice(slash + 1) };
}
