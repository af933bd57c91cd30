import { z } from 'zod';
import type { Actor } from '../../domain/actor.ts';
import type { LineState, Outcome } from '../../domain/contact.ts';
import { asE164, type E164 } from '../../domain/phone.ts';
import type { Purpose } from '../../domain/purpose.ts';
import type { Language } from '../../domain/reading.ts';
import { type DeliveryStatus, isDeliveryStatus } from '../../domain/send.ts';
import { oneOf } from './strictly.ts';

export const text = z.string();
export const optionalText = z.string().exactOptional();
export const count = z.number();
/** Epoch ms. */
export const time = z.number();
export const optionalTime = z.number().exactOptional();

const isActor = (word: unknown): word is Actor =>
  typeof word === 'string' && /^(?:contact$|carrier$|person:|source:|machine:)/.test(word);

export const actor = z.custom<Actor>(isActor, { error: 'not an actor' });

export const phone = z.custom<E164>((word) => typeof word === 'string' && asE164(word) !== undefined, {
  error: 'not an E.164 number',
});

export const deliveryStatus = z.custom<DeliveryStatus>(
  (word) => typeof word === 'string' && isDeliveryStatus(word),
  { error: 'not a delivery state of Twilio' },
);

export const language = oneOf<Language>({ en: true, es: true, fr: true, other: true });

export const purpose = oneOf<Purpose>({
  first: true,
  reply: true,
  'follow-up': true,
  marketing: true,
  'opt-out-confirmation': true,
  help: true,
});

export const outcome = oneOf<Outcome>({ booked: true, 'not-a-fit': true, 'no-answer': true, closed: true });

export const lineState = oneOf<LineState>({
  usable: true,
  landline: true,
  dead: true,
  invalid: true,
  unreachable: true,
  'wrong-number': true,
});
