import type { FaultBoard } from '../fault-board.ts';
import type { Carrier } from './carrier.ts';
import type { Deliveries } from './deliveries.ts';
import type { MediaStore } from './media-store.ts';
import type { MessageBook } from './message-book.ts';
import type { Account, TwilioUpstream } from './upstream.ts';
import type { Webhooks } from './webhook.ts';
import type { WebhookSettings } from './webhook-settings.ts';

/** Everything behind the door of the emulated Twilio. */
export interface TwilioDoor {
  readonly url: string;
  readonly account: Account;
  readonly upstream: TwilioUpstream;
  readonly board: FaultBoard;
  readonly book: MessageBook;
  readonly carrier: Carrier;
  readonly deliveries: Deliveries;
  readonly media: MediaStore;
  readonly settings: WebhookSettings;
  readonly webhooks: Webhooks;
  /** Where the media store answers. */
  readonly storeUrl: () => string;
  /** This door's own address, once it is open. */
  readonly ownUrl: () => string;
  /** Epoch ms by the sandbox's clock. */
  readonly now: () => number;
}
