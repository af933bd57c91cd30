import { setTimeout as pause } from 'node:timers/promises';
import { type Fields, textAt } from '../../wire/fields.ts';
import type { DeliveryStep } from '../fault.ts';
import { innerSidOf, type MessageBook } from './message-book.ts';
import type { Account, TwilioUpstream } from './upstream.ts';
import type { Delivered, Webhooks } from './webhook.ts';

/** How far along a state is; the record never goes back, whatever order callbacks arrive in. */
const ranks: Readonly<Record<string, number>> = {
  accepted: 0,
  queued: 1,
  sending: 2,
  sent: 3,
  undelivered: 4,
  failed: 4,
  delivered: 4,
  read: 5,
};

const PATIENCE_MS = 1_000;

/** What happens to a text when nobody said otherwise. */
export const ordinaryDelivery: readonly DeliveryStep[] = [
  { status: 'queued', afterMs: 0, silent: false },
  { status: 'sent', afterMs: 30, silent: false },
  { status: 'delivered', afterMs: 60, silent: false },
];

export interface DeliveryParts {
  readonly account: Account;
  readonly upstream: TwilioUpstream;
  readonly book: MessageBook;
  readonly webhooks: Webhooks;
  /** Epoch ms by the sandbox's clock. */
  readonly now: () => number;
}

/** The life of accepted texts: states in the emulator's record and signed callbacks to Baton. */
export class Deliveries {
  readonly #parts: DeliveryParts;
  readonly #rank = new Map<string, number>();
  #plan = ordinaryDelivery;

  constructor(parts: DeliveryParts) {
    this.#parts = parts;
  }

  get plan(): readonly DeliveryStep[] {
    return this.#plan;
  }

  /** Changes what happens to every text from now on. */
  replan(steps: readonly DeliveryStep[]): void {
    this.#plan = steps;
  }

  /** Lets a message live through its steps in order of time, each no earlier than its own time after now. */
  start(message: Fields, steps: readonly DeliveryStep[]): void {
    this.#live(message, steps).catch((error: unknown) => {
      process.stderr.write(`delivery: ${String(error)}\n`);
    });
  }

  /** A slow receiver delays the next callback by a second at most, so that order is kept without waiting for ever. */
  async #live(message: Fields, steps: readonly DeliveryStep[]): Promise<void> {
    const from = performance.now();
    for (const step of [...steps].sort((a, b) => a.afterMs - b.afterMs)) {
      await pause(Math.max(0, from + step.afterMs - performance.now()));
      await Promise.race([this.step(message, step), pause(PATIENCE_MS)]);
    }
  }

  /** One step now. Resolves when its callback, if it has one, was answered or given up. */
  async step(message: Fields, { status, code, silent }: DeliveryStep): Promise<Delivered | undefined> {
    const sid = textAt(message, 'sid');
    await this.#record(sid, status, code);
    const callback = this.#parts.book.of(sid)?.statusCallback;
    if (silent || callback === undefined) return undefined;
    return this.#parts.webhooks.post('status', callback, this.#callbackParams(message, status, code));
  }

  async #record(sid: string, status: string, code: number | undefined): Promise<void> {
    const rank = ranks[status] ?? 0;
    if (rank < (this.#rank.get(sid) ?? 0)) return;
    this.#rank.set(sid, rank);
    if (code !== undefined) this.#parts.book.fail(sid, code);
    const form = { MessageSid: innerSidOf(sid), Status: status };
    await this.#parts.upstream.post('/_twilio/simulate/message-status', form);
  }

  #callbackParams(message: Fields, status: string, code: number | undefined): Record<string, string> {
    const sid = textAt(message, 'sid');
    const service = textAt(message, 'messaging_service_sid');
    const ended = status === 'delivered' || status === 'undelivered';
    return {
      AccountSid: this.#parts.account.accountSid,
      ApiVersion: '2010-04-01',
      From: textAt(message, 'from'),
      MessageSid: sid,
      MessageStatus: status,
      SmsSid: sid,
      SmsStatus: status,
      To: textAt(message, 'to'),
      ...(service === '' ? {} : { MessagingServiceSid: service }),
      ...(code === undefined ? {} : { ErrorCode: String(code) }),
      ...(ended ? { RawDlrDoneDate: compactDate(this.#parts.now()) } : {}),
    };
  }
}

/** `YYMMDDhhmm`, the carrier's own form. */
const compactDate = (at: number): string => new Date(at).toISOString().replace(/\D/g, '').slice(2, 12);
