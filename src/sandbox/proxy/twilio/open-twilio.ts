import { listen } from '../../wire/listen.ts';
import type { ProxyConfig } from '../config.ts';
import { type Door, openDoor } from '../door.ts';
import type { FaultBoard } from '../fault-board.ts';
import type { Journal } from '../journal.ts';
import { Carrier } from './carrier.ts';
import { Deliveries } from './deliveries.ts';
import type { TwilioDoor } from './door-parts.ts';
import { MediaStore } from './media-store.ts';
import { MessageBook } from './message-book.ts';
import { twilioOperationOf } from './operations.ts';
import { twilioService } from './service.ts';
import { twilioUpstream } from './upstream.ts';
import { Webhooks } from './webhook.ts';
import { WebhookSettings } from './webhook-settings.ts';

/** Opens the door before Twilio, and the store that its media redirect to. */
export async function openTwilio(
  { twilio }: ProxyConfig,
  board: FaultBoard,
  journal: Journal,
  now: () => number,
): Promise<{ door: Door; parts: TwilioDoor }> {
  const { url, advancedOptOut, ...account } = twilio;
  const upstream = twilioUpstream(url, account);
  const media = new MediaStore();
  const store = await listen((request, response) => media.serve(request, response));
  const book = new MessageBook();
  const webhooks = new Webhooks(account.authToken);
  const carrier = new Carrier();
  carrier.set({ advancedOptOut });
  let ownUrl = '';
  const parts: TwilioDoor = {
    url,
    account,
    upstream,
    board,
    book,
    carrier,
    media,
    webhooks,
    settings: new WebhookSettings(),
    deliveries: new Deliveries({ account, upstream, book, webhooks, now }),
    storeUrl: () => store.url,
    ownUrl: () => ownUrl,
    now,
  };
  const door = await openDoor({
    target: 'twilio',
    operationOf: twilioOperationOf,
    service: twilioService(parts),
    board,
    journal,
  });
  ownUrl = door.url;
  return { door, parts };
}
