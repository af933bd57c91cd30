import type { Ports } from './ports.ts';
import { receiveText, type TextArrived } from './receive-text.ts';

const HOUR = 3_600_000;

/** Where reading was last complete. Kept outside the streams: losing it only means reading more. */
export interface Watermark {
  readonly read: () => Promise<number | undefined>;
  readonly write: (at: number) => Promise<void>;
}

type Port = Pick<Ports, 'streams' | 'now' | 'newId' | 'settings' | 'contactId' | 'note'>;

/** First start without a watermark: this far back. */
const FIRST_LOOK_MS = 24 * HOUR;

/**
 * Reads inbound texts from the carrier's own list since the watermark, less an hour, and replays them; their keys make
 * that harmless (S6). Until it has run, nothing is sent. Returns how many were new.
 *
 * @param list texts since a time (epoch ms); rejects when the carrier cannot be asked.
 */
export async function backfillTexts(
  port: Port,
  watermark: Watermark,
  list: (since: number) => AsyncIterable<TextArrived>,
): Promise<number> {
  const startedAt = port.now();
  const since = ((await watermark.read()) ?? startedAt - FIRST_LOOK_MS) - HOUR;
  const receive = receiveText(port);
  let found = 0;
  for await (const text of list(since)) if ((await receive(text)).kind === 'stored') found += 1;
  await watermark.write(startedAt);
  port.note('missed texts read', { found });
  return found;
}
