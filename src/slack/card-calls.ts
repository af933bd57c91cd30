import type { WebClient } from '@slack/web-api';
import type { CardPlace, Contact } from '../domain/contact.ts';
import type { CardKey } from '../domain/effect.ts';
import { commit, commitTo } from '../use-cases/commit.ts';
import type { Ports } from '../use-cases/ports.ts';
import type { WorkResult } from '../use-cases/work-ports.ts';
import type { BackOff } from './back-off.ts';
import { cardMetadata } from './card-key.ts';
import { findPosted } from './find-posted.ts';
import type { Lane, Pace } from './pace.ts';
import type { Rendered } from './render-card.ts';
import { isGone, isLockedOut, troubleOf } from './slack-trouble.ts';
import { takeTurn } from './take-turn.ts';

/** What the calls behind a card need. */
export interface CardTools {
  readonly web: (ws: string) => WebClient;
  readonly port: Pick<Ports, 'streams' | 'now' | 'note'>;
  readonly pace: Pace;
  readonly sleep: (ms: number) => Promise<void>;
  readonly backOff: BackOff;
}

export interface Order {
  readonly ws: string;
  readonly card: CardKey;
  readonly contact: Contact;
  readonly drawn: Rendered;
  /** The root's ts, for a card in its thread. */
  readonly thread: string | undefined;
  /** Counted tries of this row: from the second on, an earlier post may have got through. */
  readonly tries: number;
  /** Only time has passed since the card was last shown. */
  readonly refresh: boolean;
}

type Outcome = 'shown' | WorkResult;

/** First post of a card; before that a look whether it was posted by a try whose answer was lost. */
export async function postCard(tools: CardTools, order: Order): Promise<Outcome> {
  if (order.tries > 1) {
    const looked = await takeTurn(tools, { kind: 'look', of: order.ws }, async () => findLost(tools, order));
    if (looked.kind !== 'went') return looked;
    if (looked.value !== undefined) return adopt(tools, order, looked.value);
  }
  const { ws, drawn, thread, contact, card } = order;
  const posted = await takeTurn(tools, postLane(order), () =>
    tools.web(ws).chat.postMessage({
      channel: drawn.channel,
      text: drawn.text,
      blocks: drawn.blocks,
      ...(thread === undefined ? {} : { thread_ts: thread }),
      metadata: cardMetadata({ contact: contact.id, card }),
      unfurl_links: false,
      unfurl_media: false,
    }),
  );
  if (posted.kind !== 'went') return posted;
  const { ts } = posted.value;
  if (ts === undefined) throw new Error('Slack accepted a message and did not say where it is');
  return record(tools, order, ts);
}

export async function editCard(
  tools: CardTools,
  order: Order & { readonly place: CardPlace },
): Promise<Outcome> {
  const { ws, drawn, place } = order;
  const edit = () =>
    tools
      .web(ws)
      .chat.update({ channel: place.channel, ts: place.ts, text: drawn.text, blocks: drawn.blocks });
  try {
    const edited = await takeTurn(tools, { kind: 'update', of: ws }, edit, order.refresh);
    return edited.kind === 'went' ? 'shown' : edited;
  } catch (error) {
    const trouble = troubleOf(error);
    if (trouble?.kind !== 'refused' || !isGone(trouble.code)) throw error;
    // Somebody deleted the message: its new place replaces the old one, and it is said.
    tools.port.note('card was deleted in Slack, posted again', {
      contact: order.contact.id,
      card: order.card,
    });
    return postCard(tools, order);
  }
}

/** A message that could not be shown: of which stream, which card, where; `key` is what the waiting grows by. */
export interface Troubled {
  readonly contact: string;
  readonly card: string;
  readonly channel: string;
  readonly key: string;
  readonly tries: number;
}

/** What to do about a call that failed. Only what would fail again counts as a failed try. */
export function afterTrouble(
  tools: CardTools,
  error: unknown,
  { card, contact, channel, key, tries }: Troubled,
): WorkResult {
  const trouble = troubleOf(error);
  if (trouble === undefined) throw error;
  const about = { contact, card, channel };
  const again = (ms: number, counts: boolean, because: string): WorkResult => ({
    kind: 'again',
    at: tools.port.now() + ms,
    counts,
    because,
  });
  switch (trouble.kind) {
    case 'wait':
      return again(trouble.ms, false, 'Slack asked us to wait');
    case 'unreached':
      return again(tools.backOff.next(key), false, 'Slack was not reached');
    case 'unknown':
      // Counted once, so that the row itself remembers that something may be there to be found.
      return again(Math.max(LOOK_AFTER_MS, tools.backOff.next(key)), tries < 2, 'no answer from Slack');
    case 'refused':
      tools.port.note('Slack refused a card', { ...about, code: trouble.code });
      return again(tools.backOff.next(key), !isLockedOut(trouble.code), `Slack says ${trouble.code}`);
  }
}

/** A message under way needs a moment before it can be found. */
const LOOK_AFTER_MS = 3_000;

const findLost = (
  { web }: CardTools,
  { ws, card, contact, drawn, thread }: Order,
): Promise<string | undefined> => {
  const opened = contact.conversations.find(({ id }) => id === drawn.conversation)?.openedAt ?? 0;
  return findPosted(
    web(ws),
    { channel: drawn.channel, thread, since: opened },
    { contact: contact.id, card },
  );
};

/** It was there: from now on it is edited, and first of all brought up to date. */
async function adopt(tools: CardTools, order: Order, ts: string): Promise<Outcome> {
  const recorded = await record(tools, order, ts);
  if (recorded !== 'shown') return recorded;
  return editCard(tools, { ...order, place: { channel: order.drawn.channel, ts } });
}

/** Keeps where the card stands. Whoever finds that another process was first takes the second message away again. */
async function record(tools: CardTools, { ws, card, contact, drawn }: Order, ts: string): Promise<Outcome> {
  const before = contact.cards[card];
  const key = before === undefined ? `card:${card}` : `card:${card}:${before.ts}`;
  const command = { ws, contact: contact.id, key, actor: 'machine:slack' as const };
  const done = await commitTo<never>(tools.port, command, () =>
    commit([{ type: 'CardShown', card, channel: drawn.channel, ts }]),
  );
  const stored =
    done.kind === 'repeated' ? done.commit.events.find((event) => event.type === 'CardShown') : undefined;
  if (stored?.type === 'CardShown' && stored.ts !== ts) {
    tools.port.note('card was posted twice, one taken away', { contact: contact.id, card });
    await tools.web(ws).chat.delete({ channel: drawn.channel, ts });
  }
  return 'shown';
}

const postLane = ({ ws, drawn, card }: Pick<Order, 'ws' | 'drawn' | 'card'>): Lane => ({
  kind: card.startsWith('page:') ? 'page' : 'post',
  of: `${ws}/${drawn.channel}`,
});
